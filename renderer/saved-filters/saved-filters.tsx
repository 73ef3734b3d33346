import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Id } from '../../domain/ids';
import type { Failure, Result } from '../../domain/result';
import type { Saved } from '../../domain/saved-filter/saved-filter';
import { useAnnouncer } from '../stores/announcer';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus';
import { TextField } from '../ui/text-field';
import { filterRefused, savedWords as words } from './messages';
import styles from './saved-filters.module.css';

export interface SavedFiltersProps<Filter> {
  readonly saved: readonly Saved<Filter>[];
  /** The one in hand, and the one that narrows nothing. */
  readonly filter: Filter;
  readonly everything: Filter;
  /** The field to which the cursor goes once one is saved or removed. */
  readonly focusAfter: string;
  readonly onChoose: (filter: Filter) => void;
  readonly save: (name: string) => Promise<Result<unknown>>;
  readonly remove: (filterId: Id) => Promise<Result<unknown>>;
}

const SAVE = 'save-filter';
const NAME = 'filter-name';

/** Filters of a list that were saved, one press each, and the one in hand to be saved. */
export function SavedFilters<Filter extends { [K in keyof Filter]: string | null }>(props: SavedFiltersProps<Filter>) {
  const { saved, filter, everything, focusAfter, onChoose, save, remove } = props;
  const [naming, setNaming] = useState(false);
  const narrowed = !isSame(filter, everything) && !saved.some((one) => isSame(one.filter, filter));
  const underWay = useRef(false);
  const close = (done: boolean) => {
    setNaming(false);
    // The button to save them goes with what was saved.
    setTimeout(() => focusField(done ? focusAfter : SAVE));
  };
  const take = async (filterId: Id) => {
    if (underWay.current) return;
    underWay.current = true;
    const result = await remove(filterId);
    underWay.current = false;
    useAnnouncer.getState().announce(result.ok ? words.removed : words.notRemoved);
    if (result.ok) focusField(focusAfter);
  };
  if (saved.length === 0 && !narrowed) return null;
  return (
    <div className={styles.saved}>
      {saved.length > 0 && (
        <ul className={styles.savedList} aria-label={words.saved}>
          {saved.map((one) => (
            <One
              key={one.filterId}
              filterId={one.filterId}
              name={one.name}
              current={isSame(one.filter, filter)}
              onChoose={() => onChoose(one.filter)}
              onRemove={() => void take(one.filterId)}
            />
          ))}
        </ul>
      )}
      {narrowed && !naming && (
        <Button id={SAVE} kind="quiet" size="small" onClick={() => setNaming(true)}>
          {words.save}
        </Button>
      )}
      {narrowed && naming && <NameIt save={save} onClose={close} />}
    </div>
  );
}

interface OneProps {
  readonly filterId: Id;
  readonly name: string;
  readonly current: boolean;
  readonly onChoose: () => void;
  readonly onRemove: () => void;
}

function One({ filterId, name, current, onChoose, onRemove }: OneProps) {
  return (
    <li>
      <Button id={`saved-${filterId}`} size="small" pressed={current} onClick={onChoose}>
        <bdi>{name}</bdi>
      </Button>
      <Button kind="quiet" size="small" icon={IconX} label={words.removeOf(name)} onClick={onRemove}>
        {words.remove}
      </Button>
    </li>
  );
}

interface NameItProps {
  readonly save: (name: string) => Promise<Result<unknown>>;
  readonly onClose: (done: boolean) => void;
}

function NameIt({ save, onClose }: NameItProps) {
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const begun = useRef(false);
  const send = async () => {
    if (busy) return;
    setBusy(true);
    const result = await save(name);
    setBusy(false);
    if (!result.ok) {
      setFailure(result.failure);
      return focusField(NAME);
    }
    useAnnouncer.getState().announce(words.done);
    onClose(true);
  };
  return (
    <form
      className={styles.nameIt}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
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
      <Button submit size="small" busy={busy && words.saving}>
        {words.saveIt}
      </Button>
      <Button kind="quiet" size="small" onClick={() => onClose(false)}>
        {words.leave}
      </Button>
    </form>
  );
}

function isSame<Filter extends { [K in keyof Filter]: string | null }>(one: Filter, other: Filter): boolean {
  return (Object.keys(one) as (keyof Filter)[]).every((key) => one[key] === other[key]);
}
