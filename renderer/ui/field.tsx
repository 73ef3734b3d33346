import type { ReactNode } from 'react';
import styles from './field.module.css';
import { FieldError } from './field-error';

/** What every field has. `name` is also the id of its control, so that an error summary and a draft can find it. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: ReactNode;
  /** The sentence beside the field. */
  readonly error?: string | null;
  readonly optional?: boolean;
  /** The label is read out and not shown, where the place already says it (a search box). */
  readonly hideLabel?: boolean;
}

export function helpId(name: string): string {
  return `${name}-help`;
}

export function errorId(name: string): string {
  return `${name}-error`;
}

/** Attributes that tie a control to its help and its error. */
export function describedBy({ name, help, error }: FieldProps): {
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
} {
  const hasError = error !== undefined && error !== null;
  const ids = [help === undefined ? null : helpId(name), hasError ? errorId(name) : null].filter((id) => id !== null);
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': hasError ? true : undefined,
  };
}

/** A label above, help under it, the error next, then the control. */
export function Field({ field, children }: { readonly field: FieldProps; readonly children: ReactNode }) {
  return (
    <div className={styles.field} data-error={field.error ? true : undefined}>
      <label htmlFor={field.name} className={field.hideLabel === true ? styles.hiddenLabel : styles.label}>
        {field.label}
        {field.optional === true && <span className={styles.optional}> (optional)</span>}
      </label>
      {field.help !== undefined && (
        <div id={helpId(field.name)} className={styles.help}>
          {field.help}
        </div>
      )}
      <FieldError id={errorId(field.name)} message={field.error ?? null} />
      {children}
    </div>
  );
}
