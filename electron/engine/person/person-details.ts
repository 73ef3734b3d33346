import { NO_DETAILS, PersonDetails } from '../../../domain/person/person-details';
import { type FactsForDetails, noteDetails } from '../../../domain/person/person-details-rules';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand, type NounProjection } from '../door/handler';
import { isHeld } from './person-labels';

/** One row an entry, of which the last one of a person counts; `details` is its body. */
const CREATE = `
CREATE TABLE person_details (
  sequence  INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL,
  details   TEXT NOT NULL
) STRICT;
CREATE INDEX person_details_person ON person_details (person_id, sequence);
`;

/** How to reach people, and what to mind. */
export const personDetailsProjection: NounProjection = {
  name: 'person-details',
  tables: ['person_details'],
  create: CREATE,
  apply: {
    'person:details-noted': (db, { sequence, subject, body }) =>
      db.run('INSERT INTO person_details VALUES (?, ?, ?)', [sequence, subject, JSON.stringify(body)]),
    'body:erased': (db, { body }) => db.run('DELETE FROM person_details WHERE sequence = ?', [body.sequence]),
  },
};

/** What is noted of a person now; all empty where nothing is. */
export function detailsOf(db: Readable, personId: string): PersonDetails {
  const row = db.get<{ details: string }>(
    'SELECT details FROM person_details WHERE person_id = ? ORDER BY sequence DESC LIMIT 1',
    [personId],
  );
  return row === undefined ? NO_DETAILS : PersonDetails.parse(JSON.parse(row.details));
}

/** Notes how to reach a person, and what to mind. */
export const noteDetailsCommand: Command<'person:note-details', FactsForDetails> =
  defineCommand<'person:note-details'>()({
    load: ({ personId }, { db, actor }): FactsForDetails | null =>
      isHeld(db, personId) ? { current: detailsOf(db, personId), role: actor.role } : null,
    decide: noteDetails,
    stale: ['people'],
    draft: ({ draftId }) => draftId,
  });
