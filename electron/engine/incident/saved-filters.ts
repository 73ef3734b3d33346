import type { Id } from '../../../domain/ids';
import { IncidentFilter } from '../../../domain/incident/incident-filter';
import type { SavedFilter } from '../../../domain/incident/saved-filter';
import { type FactsForFilters, removeFilter, saveFilter } from '../../../domain/incident/saved-filter-rules';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand, type NounProjection, type Query, type QueryContext } from '../door/handler';

/** `filter` is JSON; `removed` is the sequence of the entry that removed it, null while it stands. */
const CREATE = `
CREATE TABLE saved_filter (
  sequence  INTEGER PRIMARY KEY,
  filter_id TEXT NOT NULL,
  name      TEXT NOT NULL,
  filter    TEXT NOT NULL,
  removed   INTEGER
) STRICT;
`;

/** Filters of the list of incidents that were saved. */
export const savedFilterProjection: NounProjection = {
  name: 'saved-filter',
  tables: ['saved_filter'],
  create: CREATE,
  apply: {
    'incident:filter-saved': (db, { sequence, subject, body }) =>
      db.run('INSERT INTO saved_filter VALUES (?, ?, ?, ?, NULL)', [
        sequence,
        subject,
        body.name,
        JSON.stringify(body.filter),
      ]),
    'incident:filter-removed': (db, { sequence, subject }) =>
      db.run('UPDATE saved_filter SET removed = ? WHERE filter_id = ?', [sequence, subject]),
    'body:erased': (db, { body }) => {
      db.run('DELETE FROM saved_filter WHERE sequence = ?', [body.sequence]);
      db.run('UPDATE saved_filter SET removed = NULL WHERE removed = ?', [body.sequence]);
    },
  },
};

/** Those that stand, in the order in which they were saved. */
function savedFilters(db: Readable): SavedFilter[] {
  return db
    .all<{ filter_id: Id; name: string; filter: string }>(
      'SELECT filter_id, name, filter FROM saved_filter WHERE removed IS NULL ORDER BY sequence',
    )
    .map(({ filter_id, name, filter }) => ({
      filterId: filter_id,
      name,
      filter: IncidentFilter.parse(JSON.parse(filter)),
    }));
}

export const listSavedFilters: Query<'incident:saved-filters'> = { answer: (_input, { db }) => savedFilters(db) };

export const saveFilterCommand: Command<'incident:save-filter', FactsForFilters> =
  defineCommand<'incident:save-filter'>()({ load: facts, decide: saveFilter, stale: ['incidents'] });

export const removeFilterCommand: Command<'incident:remove-filter', FactsForFilters> =
  defineCommand<'incident:remove-filter'>()({ load: facts, decide: removeFilter, stale: ['incidents'] });

function facts(_input: unknown, { db, actor }: QueryContext): FactsForFilters {
  return { saved: savedFilters(db), role: actor.role };
}
