import type { ReactNode } from 'react';
import styles from './check-field.module.css';

export interface CheckFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Draws a soft frame round a ticked one, as in a list of clauses. */
  readonly framed?: boolean;
}

/** One tick. The words belong to the target. */
export function CheckField({ name, label, help, checked, onChange, framed = false }: CheckFieldProps) {
  const helpId = help === undefined ? undefined : `${name}-help`;
  return (
    <div className={framed ? styles.framed : styles.row} data-checked={checked ? true : undefined}>
      <label className={styles.label}>
        <input
          id={name}
          name={name}
          type="checkbox"
          className={styles.box}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
          aria-describedby={helpId}
        />
        <span>{label}</span>
      </label>
      {help !== undefined && (
        <div id={helpId} className={styles.help}>
          {help}
        </div>
      )}
    </div>
  );
}
