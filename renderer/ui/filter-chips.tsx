import { IconCheck } from '@tabler/icons-react';
import styles from './filter-chips.module.css';

export interface FilterOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
}

export interface FilterChipsProps<Value extends string> {
  /** Says what is filtered (`Show`), for those who don't see the row. */
  readonly label: string;
  readonly options: readonly FilterOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A row of filters of which one holds. */
export function FilterChips<Value extends string>({ label, options, value, onChange }: FilterChipsProps<Value>) {
  return (
    <fieldset className={styles.row} aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles.chip}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.value === value && <IconCheck size="1.125em" stroke={2.25} aria-hidden />}
          <span>
            {option.label}
            {option.count !== undefined && ` ${option.count.toLocaleString('en-GB')}`}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
