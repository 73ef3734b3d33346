import { createContext, type ReactNode, useContext } from 'react';
import { classNames } from './class-names';
import styles from './layout.module.css';

/** Things under each other, with even room between them. */
export function Stack({
  children,
  gap = 'normal',
}: {
  readonly children: ReactNode;
  readonly gap?: 'tight' | 'normal' | 'wide';
}) {
  return <div className={classNames(styles.stack, styles[gap])}>{children}</div>;
}

/** Fields beside each other, under each other where there is no room. Their controls stand on one line. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.fieldRow}>{children}</div>;
}

/** What stands beside the buttons of every form, where something has to: whose records these are. */
export const BesideActions = createContext<ReactNode>(null);

/** The buttons at the end of a form; `end` is a quiet line on the right. */
export function Actions({ children, end }: { readonly children: ReactNode; readonly end?: ReactNode }) {
  const beside = useContext(BesideActions);
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        {children}
        {beside}
      </div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </div>
  );
}

/** Quiet words. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return <span className={styles.quiet}>{children}</span>;
}
