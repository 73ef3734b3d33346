import { citableClauses } from '../../../domain/code/code-rules';
import type { IncidentFilter, IncidentsShown } from '../../../domain/incident/incident-filter';
import { useQuery } from '../../ipc/use-query';
import { FilterChips } from '../../ui/filter-chips';
import { focusField } from '../../ui/focus';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { useKey } from '../../ui/use-key';
import styles from './incidents-page.module.css';
import { filterWords } from './list-messages';

export interface ListFilterProps {
  readonly filter: IncidentFilter;
  readonly onNarrow: (part: Partial<IncidentFilter>) => void;
}

/** The field for words. */
export const FIELD = 'find-incidents';
const ANY = 'any';
const chips: readonly { readonly value: IncidentsShown; readonly label: string }[] = [
  { value: 'standing', label: filterWords.all },
  { value: 'to-add', label: filterWords.toAdd },
  { value: 'child', label: filterWords.child },
  { value: 'disputed', label: filterWords.disputed },
  { value: 'struck-out', label: filterWords.struckOut },
];

/** What the list is narrowed to: words, one thing that applies, a clause. Ctrl+F leads to the words. */
export function ListFilter({ filter, onNarrow }: ListFilterProps) {
  const code = useQuery('code:show', { on: null });
  const clauses = code.state === 'answered' ? citableClauses(code.value) : [];
  useKey('Ctrl+F', () => focusField(FIELD));
  return (
    <search className={styles.filter}>
      <div className={styles.filterFields}>
        <TextField
          name={FIELD}
          label={filterWords.find}
          help={filterWords.findHelp}
          type="search"
          value={filter.words}
          onChange={(words) => onNarrow({ words })}
          maxLength={300}
        />
        <SelectField
          name="filter-clause"
          label={filterWords.clause}
          value={filter.clause ?? ANY}
          options={[
            { value: ANY, label: filterWords.anyClause },
            ...clauses.map(({ clauseId, heading }) => ({ value: clauseId, label: `${clauseId} ${heading}` })),
          ]}
          onChange={(chosen) =>
            onNarrow({ clause: clauses.find(({ clauseId }) => clauseId === chosen)?.clauseId ?? null })
          }
        />
      </div>
      <FilterChips
        label={filterWords.show}
        value={filter.show}
        options={chips}
        onChange={(show) => onNarrow({ show })}
      />
    </search>
  );
}
