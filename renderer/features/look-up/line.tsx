import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './look-up.module.css';

export interface LineProps {
  readonly icon: Icon;
  readonly term: string;
  readonly children: ReactNode;
}

/** One line of a card: what it is about, and below it what holds. */
export function Line({ icon: IconShown, term, children }: LineProps) {
  return (
    <div className={styles.line}>
      <dt>
        <IconShown size="1.25rem" stroke={1.9} aria-hidden />
        {term}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
