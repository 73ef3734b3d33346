import { IconNotebook } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './lock-card.module.css';

export interface LockCardProps {
  readonly title: string;
  /** Under the title: where one is, in steps. */
  readonly step?: string;
  readonly wide?: boolean;
  /** Off where a field takes focus by itself. */
  readonly focusTitle?: boolean;
  readonly children: ReactNode;
  /** Quiet ways on, under the card's own content. */
  readonly foot?: ReactNode;
}

/** One card on a quiet page: everything that there is to see before a casebook is open. */
export function LockCard({ title, step, wide = false, focusTitle = true, children, foot }: LockCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusTitle && title !== '') heading.current?.focus({ preventScroll: true });
  }, [focusTitle, title]);
  return (
    <div className={styles.page}>
      <main className={wide ? styles.wide : styles.card}>
        <p className={styles.product}>
          <IconNotebook size="1.25rem" stroke={1.75} aria-hidden />
          Conduct Casebook
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {step !== undefined && <p className={styles.step}>{step}</p>}
        <div className={styles.content}>{children}</div>
        {foot !== undefined && <div className={styles.foot}>{foot}</div>}
      </main>
    </div>
  );
}
