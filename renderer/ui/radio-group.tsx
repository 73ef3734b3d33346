import type { ReactNode } from 'react';
import styles from './check-field.module.css';
import { Fieldset } from './fieldset';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly help?: ReactNode;
}

export interface RadioGroupProps<Value extends string> {
  readonly name: string;
  readonly legend: ReactNode;
  readonly help?: ReactNode;
  readonly error?: string | null;
  readonly options: readonly RadioOption<Value>[];
  /** Null: nothing chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly columns?: 1 | 2;
}

/** One of a few. Arrow keys move between them, as everywhere in the system. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { name, legend, help, error = null, options, value, onChange, columns = 1 } = props;
  return (
    <Fieldset name={name} legend={legend} error={error} columns={columns} {...(help === undefined ? {} : { help })}>
      {options.map((option) => {
        const id = `${name}-${option.value}`;
        return (
          <div key={option.value} className={styles.row}>
            <label className={styles.label}>
              <input
                id={id}
                type="radio"
                name={name}
                className={styles.box}
                checked={value === option.value}
                onChange={() => onChange(option.value)}
                aria-describedby={option.help === undefined ? undefined : `${id}-help`}
              />
              <span>{option.label}</span>
            </label>
            {option.help !== undefined && (
              <div id={`${id}-help`} className={styles.help}>
                {option.help}
              </div>
            )}
          </div>
        );
      })}
    </Fieldset>
  );
}
