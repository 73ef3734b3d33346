import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What will be here. */
  readonly children: ReactNode;
  readonly icon?: Icon;
  /** The first step. */
  readonly action?: ReactNode;
}

/** A page or a list with nothing in it yet. */
export function EmptyState({ title, children, icon: IconShown, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {IconShown !== undefined && <IconShown size="2rem" stroke={1.5} aria-hidden />}
      <p className={styles.title}>{title}</p>
      <div className={styles.words}>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
