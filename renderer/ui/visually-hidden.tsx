import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Text that is read out and not seen. */
export function VisuallyHidden({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <span id={id} className={styles.hidden}>
      {children}
    </span>
  );
}
