import type { Id } from '../../../domain/ids';
import { IncidentFilter } from '../../../domain/incident/incident-filter';
import { RegisterFilter } from '../../../domain/restriction/register-filter';
import type { FilteredList, Saved } from '../../../domain/saved-filter/saved-filter';
import {
  type FactsForFilters,
  removeFilter,
  removeRegisterFilter,
  saveFilter,
  saveRegisterFilter,
} from '../../../domain/saved-filter/saved-filter-rules';
import type { Readable, Writable } from '../compartment/access';
import { type Command, defineCommand, type NounProjection, type Query, type QueryContext } from '../door/handler';

/** `list` is the noun whose list it narrows; `filter` is JSON; `removed` is the sequence of the entry that removed it, null while it stands. */
const CREATE = `
CREATE TABLE saved_filter (
  sequence  INTEGER PRIMARY KEY,
  list      TEXT NOT NULL CHECK (list IN ('incident', 'restriction')),
  filter_id TEXT NOT NULL,
  name      TEXT NOT NULL,
  filter    TEXT NOT NULL,
  removed   INTEGER
) STRICT;
`;

/** Filters of lists that were saved. */
export const savedFilterProjection: NounProjection = {
  name: 'saved-filter',
  tables: ['saved_filter'],
  create: CREATE,
  apply: {
    'incident:filter-saved': (db, { sequence, subject, body }) => keep(db, 'incident', sequence, subject, body),
    'incident:filter-removed': (db, { sequence, subject }) => remove(db, sequence, subject),
    'restriction:filter-saved': (db, { sequence, subject, body }) => keep(db, 'restriction', sequence, subject, body),
    'restriction:filter-removed': (db, { sequence, subject }) => remove(db, sequence, subject),
    'body:erased': (db, { body }) => {
      db.run('DELETE FROM saved_filter WHERE sequence = ?', [body.sequence]);
      db.run('UPDATE saved_filter SET removed = NULL WHERE removed = ?', [body.sequence]);
    },
  },
};

type Named = Pick<Saved<unknown>, 'name' | 'filter'>;

function keep(db: Writable, list: FilteredList, sequence: number, filterId: Id, { name, filter }: Named): void {
  db.run('INSERT INTO saved_filter VALUES (?, ?, ?, ?, ?, NULL)', [
    sequence,
    list,
    filterId,
    name,
    JSON.stringify(filter),
  ]);
}

function remove(db: Writable, sequence: number, filterId: Id): void {
  db.run('UPDATE saved_filter SET removed = ? WHERE filter_id = ?', [sequence, filterId]);
}

/** Those of a list that stand, in the order in which they were saved. */
function savedOf<Filter>(db: Readable, list: FilteredList, read: (filter: unknown) => Filter): Saved<Filter>[] {
  return db
    .all<{ filter_id: Id; name: string; filter: string }>(
      'SELECT filter_id, name, filter FROM saved_filter WHERE list = ? AND removed IS NULL ORDER BY sequence',
      [list],
    )
    .map(({ filter_id, name, filter }) => ({ filterId: filter_id, name, filter: read(JSON.parse(filter)) }));
}

export const listSavedFilters: Query<'incident:saved-filters'> = {
  answer: (_input, { db }) => savedOf(db, 'incident', (filter) => IncidentFilter.parse(filter)),
};

export const listRegisterFilters: Query<'restriction:saved-filters'> = {
  answer: (_input, { db }) => savedOf(db, 'restriction', (filter) => RegisterFilter.parse(filter)),
};

export const saveFilterCommand: Command<'incident:save-filter', FactsForFilters> =
  defineCommand<'incident:save-filter'>()({ load: factsOf('incident'), decide: saveFilter, stale: ['incidents'] });

export const removeFilterCommand: Command<'incident:remove-filter', FactsForFilters> =
  defineCommand<'incident:remove-filter'>()({ load: factsOf('incident'), decide: removeFilter, stale: ['incidents'] });

export const saveRegisterFilterCommand: Command<'restriction:save-filter', FactsForFilters> =
  defineCommand<'restriction:save-filter'>()({
    load: factsOf('restriction'),
    decide: saveRegisterFilter,
    stale: ['register'],
  });

export const removeRegisterFilterCommand: Command<'restriction:remove-filter', FactsForFilters> =
  defineCommand<'restriction:remove-filter'>()({
    load: factsOf('restriction'),
    decide: removeRegisterFilter,
    stale: ['register'],
  });

function factsOf(list: FilteredList) {
  return (_input: unknown, { db, actor }: QueryContext): FactsForFilters => ({
    saved: savedOf(db, list, (filter) => filter),
    role: actor.role,
  });
}
