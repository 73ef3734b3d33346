import type { ReactNode } from 'react';
import { errorId, helpId } from './field';
import { FieldError } from './field-error';
import styles from './fieldset.module.css';

export interface FieldsetProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly help?: ReactNode;
  readonly error?: string | null;
  readonly optional?: boolean;
  /** Columns where there is room for them. */
  readonly columns?: 1 | 2;
  readonly children: ReactNode;
}

/** Fields that are one question. Focus can be sent to it by its name. */
export function Fieldset({ name, legend, help, error = null, optional = false, columns = 1, children }: FieldsetProps) {
  const described = [help === undefined ? null : helpId(name), error === null ? null : errorId(name)].filter(
    (id) => id !== null,
  );
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      className={styles.fieldset}
      aria-describedby={described.length > 0 ? described.join(' ') : undefined}
    >
      <legend className={styles.legend}>
        {legend}
        {optional && <span className={styles.optional}> (optional)</span>}
      </legend>
      {help !== undefined && (
        <div id={helpId(name)} className={styles.help}>
          {help}
        </div>
      )}
      <FieldError id={errorId(name)} message={error} />
      <div className={columns === 2 ? styles.two : styles.one}>{children}</div>
    </fieldset>
  );
}
