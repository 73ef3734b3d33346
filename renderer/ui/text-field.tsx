import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { classNames } from './class-names';
import { describedBy, Field, type FieldProps } from './field';
import styles from './field.module.css';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly type?: 'text' | 'search' | 'password';
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  readonly spellCheck?: boolean;
  readonly maxLength?: number;
  /** For what is short by nature: a date, a time, a class. */
  readonly short?: boolean;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Stands after the control, on the same line: a button to show a passphrase. */
  readonly after?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const input = (
    <input
      ref={props.ref}
      id={props.name}
      name={props.name}
      type={props.type ?? 'text'}
      className={classNames(styles.control, props.short === true && styles.short)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      autoComplete={props.autoComplete ?? 'off'}
      spellCheck={props.spellCheck ?? false}
      maxLength={props.maxLength}
      data-autofocus={props.autoFocus === true ? true : undefined}
      {...describedBy(props)}
    />
  );
  return (
    <Field field={props}>
      {props.after === undefined ? (
        input
      ) : (
        <div className={styles.withAfter}>
          {input}
          {props.after}
        </div>
      )}
    </Field>
  );
}
