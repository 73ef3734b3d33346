import { Combobox, useCombobox } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { describedBy, Field, type FieldProps } from './field';
import fieldStyles from './field.module.css';
import styles from './suggest-field.module.css';

export interface Suggestion {
  readonly id: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly chip?: ReactNode;
}

export interface SuggestFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly suggestions: readonly Suggestion[];
  readonly onChoose: (id: string) => void;
  /** Read out once the suggestions are there. */
  readonly countInWords: string;
  readonly onBlur?: () => void;
}

/** A line of text with suggestions under it. What is typed counts as it is; choosing is never needed. */
export function SuggestField(props: SuggestFieldProps) {
  const { suggestions } = props;
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useEffect(() => {
    if (suggestions.length === 0) combobox.closeDropdown();
  }, [suggestions.length, combobox.closeDropdown]);
  const choose = (id: string) => {
    props.onChoose(id);
    combobox.closeDropdown();
  };
  return (
    <Field field={props}>
      <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} transitionProps={{ duration: 0 }}>
        <Combobox.Target>
          <input
            id={props.name}
            name={props.name}
            className={fieldStyles.control}
            value={props.value}
            onChange={(event) => {
              props.onChange(event.currentTarget.value);
              combobox.openDropdown();
            }}
            onBlur={() => {
              combobox.closeDropdown();
              props.onBlur?.();
            }}
            autoComplete="off"
            spellCheck={false}
            {...describedBy(props)}
          />
        </Combobox.Target>
        <Combobox.Dropdown className={styles.dropdown} hidden={suggestions.length === 0}>
          <Combobox.Options aria-label={props.label}>
            {suggestions.map((suggestion) => (
              <Combobox.Option key={suggestion.id} value={suggestion.id} className={styles.option}>
                <span className={styles.words}>
                  <span className={styles.title}>{suggestion.title}</span>
                  {suggestion.detail !== undefined && <span className={styles.detail}>{suggestion.detail}</span>}
                </span>
                {suggestion.chip}
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <span role="status" className={styles.count}>
        {combobox.dropdownOpened && suggestions.length > 0 ? props.countInWords : ''}
      </span>
    </Field>
  );
}
