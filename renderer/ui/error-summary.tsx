import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './error-summary.module.css';
import { focusField } from './focus';

export interface FieldProblem {
  /** Name of the field that the line leads to; null where it belongs to none. */
  readonly field: string | null;
  readonly message: string;
  /** Stands under the sentence: the reason, and what mends it elsewhere. */
  readonly beside?: ReactNode;
}

export interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** Raise it by one at each press of the form's main action: only then the summary takes focus, never while typing. */
  readonly attempt: number;
  readonly title?: string;
}

/** What is missing, each line leading to its field. Rendered only while there is something. */
export function ErrorSummary({ problems, attempt, title = 'Before this can go on' }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const answered = useRef(0);
  const id = useId();
  const shown = problems.length > 0;
  useEffect(() => {
    if (!shown || attempt === answered.current) return;
    answered.current = attempt;
    box.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  const go = (event: MouseEvent, field: string) => {
    event.preventDefault();
    focusField(field);
  };
  return (
    <section ref={box} className={styles.summary} tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul aria-label={title}>
        {problems.map(({ field, message, beside }) => (
          <li key={`${field} ${message}`}>
            {field === null ? (
              message
            ) : (
              <a href={`#${field}`} onClick={(event) => go(event, field)}>
                {message}
              </a>
            )}
            {beside}
          </li>
        ))}
      </ul>
    </section>
  );
}
