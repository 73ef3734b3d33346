import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
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
  const element = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(props.ref, () => element.current);
  useGrowth(element, props.value);
  return (
    <Field field={props}>
      <textarea
        ref={element}
        rows={props.lines ?? 4}
        id={props.name}
        name={props.name}
        className={classNames(styles.control, styles.area)}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onBlur={props.onBlur}
        autoComplete="off"
        spellCheck={false}
        {...describedBy(props)}
      />
    </Field>
  );
}

/** As high as its text. Height is measured once it is laid out at its least, so that it also shrinks again. */
function useGrowth(element: { readonly current: HTMLTextAreaElement | null }, value: string): void {
  useLayoutEffect(() => {
    const area = element.current;
    if (area === null) return;
    area.style.height = 'auto';
    const borders = area.offsetHeight - area.clientHeight;
    if (value !== '' && area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + borders}px`;
  }, [element, value]);
}
