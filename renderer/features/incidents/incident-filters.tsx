import { EVERYTHING, type IncidentFilter } from '../../../domain/incident/incident-filter';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { SavedFilters } from '../../saved-filters/saved-filters';
import { FIELD } from './list-filter';

export interface IncidentFiltersProps {
  readonly filter: IncidentFilter;
  readonly onNarrow: (part: Partial<IncidentFilter>) => void;
}

/** Saved filters of the list of incidents. */
export function IncidentFilters({ filter, onNarrow }: IncidentFiltersProps) {
  const query = useQuery('incident:saved-filters', {});
  const save = useCommand('incident:save-filter');
  const remove = useCommand('incident:remove-filter');
  return (
    <SavedFilters<IncidentFilter>
      saved={query.state === 'answered' ? query.value : []}
      filter={filter}
      everything={EVERYTHING}
      focusAfter={FIELD}
      onChoose={onNarrow}
      save={(name) => save.run({ name, filter })}
      remove={(filterId) => remove.run({ filterId })}
    />
  );
}
