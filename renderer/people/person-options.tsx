import type { PersonSuggestion } from '../../domain/person/person';
import { classNames } from '../ui/class-names';
import { StatusChip } from '../ui/status-chip';
import { newPersonOption, words } from './messages';
import styles from './person-field.module.css';
import { PersonName } from './person-name';

/** A row of the list: somebody in the casebook, somebody new by the name as typed, or nobody identified. */
export type PersonOption =
  | { readonly kind: 'known'; readonly suggestion: PersonSuggestion }
  | { readonly kind: 'new'; readonly text: string }
  | { readonly kind: 'not-identified' };

export interface PersonOptionsProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly PersonOption[];
  readonly highlighted: number | null;
  readonly onChoose: (option: PersonOption) => void;
  readonly namesOnly: boolean;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The list under the field. Focus stays in the field; the highlighted row is told to screen readers through it. */
export function PersonOptions({ id, label, options, highlighted, onChoose, namesOnly }: PersonOptionsProps) {
  return (
    <div id={id} role="listbox" aria-label={label} tabIndex={-1} className={styles.list}>
      {options.map((option, index) => (
        <div
          key={keyOf(option)}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === highlighted}
          className={classNames(styles.option, option.kind !== 'known' && styles.other)}
          onMouseDown={(event) => {
            event.preventDefault();
            if (event.button === 0) onChoose(option);
          }}
        >
          <OptionWords option={option} namesOnly={namesOnly} />
        </div>
      ))}
    </div>
  );
}

function OptionWords({ option, namesOnly }: { readonly option: PersonOption; readonly namesOnly: boolean }) {
  switch (option.kind) {
    case 'known': {
      const { person, onRegister } = option.suggestion;
      return (
        <>
          <PersonName person={person} />
          {onRegister !== null && (
            <StatusChip tone={onRegister === 'held' ? 'stop' : onRegister} word={words[onRegister]} />
          )}
        </>
      );
    }
    case 'new':
      return (
        <span>
          {newPersonOption(namesOnly)} “<bdi>{option.text.trim()}</bdi>”
        </span>
      );
    case 'not-identified':
      return <span>{words.notKnown}</span>;
  }
}

function keyOf(option: PersonOption): string {
  return option.kind === 'known' ? option.suggestion.person.personId : option.kind;
}
