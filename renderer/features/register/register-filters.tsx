import { type RegisterFilter, WHOLE_REGISTER } from '../../../domain/restriction/register-filter';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { SavedFilters } from '../../saved-filters/saved-filters';
import { focusField } from '../../ui/focus';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { useKey } from '../../ui/use-key';
import { typeWords, words } from './messages';
import styles from './register.module.css';

export interface RegisterFiltersProps {
  readonly filter: RegisterFilter;
  readonly onNarrow: (part: Partial<RegisterFilter>) => void;
}

const FIELD = 'find-restrictions';
const ANY = 'any';
const TYPES = ['ban', 'contact-plan'] as const;

/** What the register is narrowed to, and such filters under a name. Ctrl+F leads to the words. */
export function RegisterFilters({ filter, onNarrow }: RegisterFiltersProps) {
  const query = useQuery('restriction:saved-filters', {});
  const save = useCommand('restriction:save-filter');
  const remove = useCommand('restriction:remove-filter');
  useKey('Ctrl+F', () => focusField(FIELD));
  return (
    <>
      <search className={styles.filter}>
        <TextField
          name={FIELD}
          label={words.find}
          type="search"
          value={filter.words}
          onChange={(typed) => onNarrow({ words: typed })}
          maxLength={300}
        />
        <SelectField
          name="filter-type"
          label={words.ofType}
          value={filter.type ?? ANY}
          options={[
            { value: ANY, label: words.anyType },
            ...TYPES.map((type) => ({ value: type, label: typeWords[type] })),
          ]}
          onChange={(chosen) => onNarrow({ type: TYPES.find((type) => type === chosen) ?? null })}
        />
      </search>
      <SavedFilters<RegisterFilter>
        saved={query.state === 'answered' ? query.value : []}
        filter={filter}
        everything={WHOLE_REGISTER}
        focusAfter={FIELD}
        onChoose={onNarrow}
        save={(name) => save.run({ name, filter })}
        remove={(filterId) => remove.run({ filterId })}
      />
    </>
  );
}
