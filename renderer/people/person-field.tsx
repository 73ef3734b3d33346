import { useEffect, useId, useRef } from 'react';
import type { PersonEntered } from '../../domain/person/person-entered';
import { LINE_LIMIT } from '../../domain/text';
import { describedBy, Field, type FieldProps } from '../ui/field';
import fieldStyles from '../ui/field.module.css';
import { VisuallyHidden } from '../ui/visually-hidden';
import { countInWords, whoIsMeant, words } from './messages';
import { PersonDetails } from './person-details';
import styles from './person-field.module.css';
import { optionId, PersonOptions } from './person-options';
import { usePersonList } from './use-person-list';

export interface PersonFieldProps extends FieldProps {
  readonly value: PersonEntered;
  readonly onChange: (value: PersonEntered) => void;
  /** Offers *Not known who* with a description. */
  readonly allowUnidentified?: boolean;
  /** Somebody who isn’t in the casebook is noted by name alone: no record of their own is made. */
  readonly namesOnly?: boolean;
  /** True: the form places PersonDetails itself, where its row of fields has room. */
  readonly detailsElsewhere?: boolean;
}

/**
 * Who a record is about: a combobox over the people of the casebook. Typing a name and going on never loses it. `help` stands under the
 * label until it is known who is meant.
 */
export function PersonField(props: PersonFieldProps) {
  const { name, value, onChange } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = usePersonList({ value, onChange, allowUnidentified: props.allowUnidentified === true });
  const namesOnly = props.namesOnly === true;
  const meant = whoIsMeant(value, list.suggestions, namesOnly);
  const help = meant ?? props.help;
  const field: FieldProps = help === undefined ? props : { ...props, help };
  const { open, highlighted } = list;
  useEffect(() => {
    if (highlighted !== null) {
      document.getElementById(optionId(listId, highlighted))?.scrollIntoView({ block: 'nearest' });
    }
  }, [highlighted, listId]);
  return (
    <div className={styles.field}>
      <Field field={field}>
        <div className={styles.anchor}>
          <input
            ref={input}
            id={name}
            name={name}
            type="text"
            role="combobox"
            className={fieldStyles.control}
            value={value.text}
            placeholder={value.who === 'not-identified' ? words.notKnown : undefined}
            maxLength={LINE_LIMIT}
            onChange={(event) => list.type(event.currentTarget.value)}
            onKeyDown={list.onKeyDown}
            onClick={list.show}
            onBlur={list.leave}
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            aria-activedescendant={open && highlighted !== null ? optionId(listId, highlighted) : undefined}
            {...describedBy(field)}
          />
          {open && (
            <PersonOptions
              id={listId}
              label={words.suggestions}
              options={list.options}
              namesOnly={namesOnly}
              highlighted={highlighted}
              onChoose={list.choose}
            />
          )}
        </div>
      </Field>
      <VisuallyHidden>
        <span role="status">{open ? countInWords(list.suggestions.rows.length) : meant}</span>
      </VisuallyHidden>
      {props.detailsElsewhere !== true && !namesOnly && <PersonDetails name={name} value={value} onChange={onChange} />}
    </div>
  );
}
