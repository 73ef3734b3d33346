import { IconAlertTriangle, IconBulb, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './notice.module.css';

export interface NoticeProps {
  /** `info` neutral, `attention` amber, `trouble` red, `done` neutral with a tick, `practice` a striped edge. */
  readonly kind?: 'info' | 'attention' | 'trouble' | 'done' | 'practice';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons, at the end. */
  readonly actions?: ReactNode;
  /** A line over the whole width of a page, in place of a box. */
  readonly banner?: boolean;
  /** Read out when it appears (politely). Off where the page announces it by itself. */
  readonly announce?: boolean;
}

const icons = {
  info: IconInfoCircle,
  attention: IconAlertTriangle,
  trouble: IconAlertTriangle,
  done: IconCircleCheck,
  practice: IconBulb,
} as const;

/** Something to know, in place, with what can be done about it. */
export function Notice(props: NoticeProps) {
  const { kind = 'info', title, children, actions, banner = false, announce = false } = props;
  const Icon = icons[kind];
  return (
    <div
      className={classNames(styles.notice, styles[kind], banner && styles.banner)}
      role={announce ? 'status' : undefined}
    >
      <Icon size="1.25em" stroke={1.9} aria-hidden />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
