import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  readonly title: string;
  readonly count?: number;
  /** One line under the heading. */
  readonly help?: ReactNode;
  /** Stands at the end of the heading's line. */
  readonly action?: ReactNode;
  /** The heading's line is left out, where the content draws its own. */
  readonly ruled?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under a heading, with how many there are. */
export function Section({ title, count, help, action, ruled = true, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={ruled ? styles.ruledHead : styles.head}>
        <h2 id={id}>
          {title}
          {count !== undefined && <span className={styles.count}> {count.toLocaleString('en-GB')}</span>}
        </h2>
        {action}
      </div>
      {help !== undefined && <div className={styles.help}>{help}</div>}
      {children}
    </section>
  );
}
