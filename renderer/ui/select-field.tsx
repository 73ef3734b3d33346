import { describedBy, Field, type FieldProps } from './field';
import styles from './field.module.css';

export interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Shown while nothing is chosen. */
  readonly nothingChosen?: string;
}

/** One of many. The system's own list: it works with every keyboard, magnifier and voice. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const choose = (text: string) => {
    const option = props.options.find((candidate) => candidate.value === text);
    if (option !== undefined) props.onChange(option.value);
  };
  return (
    <Field field={props}>
      <select
        id={props.name}
        name={props.name}
        className={styles.control}
        value={props.value ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        {...describedBy(props)}
      >
        {props.value === null && <option value="">{props.nothingChosen ?? 'Choose one'}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
