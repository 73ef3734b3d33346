import { Textarea } from '@mantine/core';
import type { Ref } from 'react';
import { classNames } from './class-names';
import { describedBy, Field, type FieldProps } from './field';
import styles from './field.module.css';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Lines that it has when empty; it grows with the text and never shrinks below. */
  readonly lines?: number;
  readonly onBlur?: () => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Text of any length. It has no limit of its own: what is too long is said in a sentence and stays where it is. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field field={props}>
      <Textarea
        ref={props.ref ?? null}
        unstyled
        autosize
        minRows={props.lines ?? 4}
        withErrorStyles={false}
        id={props.name}
        name={props.name}
        classNames={{ input: classNames(styles.control, styles.area) }}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
        autoComplete="off"
        spellCheck={false}
        {...describedBy(props)}
      />
    </Field>
  );
}
