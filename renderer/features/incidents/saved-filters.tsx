import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { EVERYTHING, type IncidentFilter } from '../../../domain/incident/incident-filter';
import type { SavedFilter } from '../../../domain/incident/saved-filter';
import type { Failure } from '../../../domain/result';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { useAnnouncer } from '../../stores/announcer';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { TextField } from '../../ui/text-field';
import styles from './incidents-page.module.css';
import { filterRefused, savedWords as words } from './list-messages';

export interface SavedFiltersProps {
  readonly filter: IncidentFilter;
  readonly onNarrow: (part: Partial<IncidentFilter>) => void;
}

const SAVE = 'save-filter';
const NAME = 'filter-name';

/** Filters that were saved, one press each, and the one in hand to be saved. */
export function SavedFilters({ filter, onNarrow }: SavedFiltersProps) {
  const query = useQuery('incident:saved-filters', {});
  const [naming, setNaming] = useState(false);
  const saved = query.state === 'answered' ? query.value : [];
  const narrowed = !isSame(filter, EVERYTHING) && !saved.some((one) => isSame(one.filter, filter));
  const close = () => {
    setNaming(false);
    setTimeout(() => focusField(saved.length > 0 ? `saved-${saved[0]?.filterId}` : SAVE));
  };
  if (saved.length === 0 && !narrowed) return null;
  return (
    <div className={styles.saved}>
      {saved.length > 0 && (
        <ul className={styles.savedList} aria-label={words.saved}>
          {saved.map((one) => (
            <Saved key={one.filterId} one={one} current={isSame(one.filter, filter)} onNarrow={onNarrow} />
          ))}
        </ul>
      )}
      {narrowed && !naming && (
        <Button id={SAVE} kind="quiet" size="small" onClick={() => setNaming(true)}>
          {words.save}
        </Button>
      )}
      {narrowed && naming && <NameIt filter={filter} onClose={close} />}
    </div>
  );
}

function Saved({
  one,
  current,
  onNarrow,
}: {
  readonly one: SavedFilter;
  readonly current: boolean;
  readonly onNarrow: SavedFiltersProps['onNarrow'];
}) {
  const command = useCommand('incident:remove-filter');
  const remove = async () => {
    const result = await command.run({ filterId: one.filterId });
    if (result.ok) useAnnouncer.getState().announce(words.removed);
  };
  return (
    <li>
      <Button id={`saved-${one.filterId}`} size="small" pressed={current} onClick={() => onNarrow(one.filter)}>
        <bdi>{one.name}</bdi>
      </Button>
      <Button kind="quiet" size="small" icon={IconX} label={words.removeOf(one.name)} onClick={() => void remove()}>
        {words.remove}
      </Button>
    </li>
  );
}

function NameIt({ filter, onClose }: { readonly filter: IncidentFilter; readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const command = useCommand('incident:save-filter');
  const begun = useRef(false);
  const save = async () => {
    const result = await command.run({ name, filter });
    if (!result.ok) {
      setFailure(result.failure);
      return focusField(NAME);
    }
    useAnnouncer.getState().announce(words.done);
    onClose();
  };
  return (
    <form
      className={styles.nameIt}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        name={NAME}
        label={words.name}
        error={failure === null ? null : filterRefused(failure)}
        value={name}
        onChange={setName}
        maxLength={60}
        ref={(field) => {
          if (field === null || begun.current) return;
          begun.current = true;
          field.focus();
        }}
      />
      <Button submit size="small" busy={command.busy && words.saving}>
        {words.saveIt}
      </Button>
      <Button kind="quiet" size="small" onClick={onClose}>
        {words.leave}
      </Button>
    </form>
  );
}

function isSame(one: IncidentFilter, other: IncidentFilter): boolean {
  const { show, clause, words: sought, order } = one;
  return show === other.show && clause === other.clause && sought === other.words && order === other.order;
}
