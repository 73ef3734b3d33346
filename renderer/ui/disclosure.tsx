import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  /** One quiet line beside the title: what is in it, or why it is asked. */
  readonly hint?: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A part of a form that opens when it is asked for. Its heading is a button; closed, its fields are not on the page. */
export function Disclosure({ title, hint, open, onToggle, children }: DisclosureProps) {
  const id = useId();
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <div className={styles.disclosure}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <Chevron size="1.125em" stroke={2} aria-hidden />
          <span className={styles.words}>
            <span>{title}</span>
            {hint !== undefined && <span className={styles.hint}>{hint}</span>}
          </span>
        </button>
      </h2>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
