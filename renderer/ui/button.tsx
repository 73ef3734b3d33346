import type { Icon } from '@tabler/icons-react';
import type { MouseEvent, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

import { ariaKeys, KeyHint } from './key-hint';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
  /** `Ctrl+N`: shown in the button and told to screen readers. Pressing it is the business of useKey. */
  readonly keys?: string;
  readonly icon?: Icon;
  readonly submit?: boolean;
  /** What it is doing just now (`Recording`): shown in place of the words; a further press does nothing. */
  readonly busy?: string | false;
  readonly wide?: boolean;
  readonly id?: string;
  /** What it does, where its words alone don’t say to whom: it begins with them. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly controls?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that says what it does. It is never greyed out: a press always gets an answer. */
export function Button(props: ButtonProps) {
  const { children, onClick, kind = 'secondary', size = 'normal', keys, icon: IconShown, busy = false } = props;
  const working = busy !== false;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (working) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      ref={props.ref}
      id={props.id}
      type={props.submit === true ? 'submit' : 'button'}
      className={classNames(styles.button, styles[kind], styles[size], props.wide === true && styles.wide)}
      onClick={press}
      aria-label={working ? undefined : props.label}
      aria-disabled={working ? true : undefined}
      aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys)}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      aria-controls={props.controls}
    >
      {IconShown !== undefined && <IconShown size="1.25em" stroke={1.75} aria-hidden />}
      <span>{working ? `${busy} …` : children}</span>
      {keys !== undefined && !working && <KeyHint keys={keys} />}
    </button>
  );
}
