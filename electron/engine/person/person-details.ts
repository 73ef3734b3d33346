import { NO_DETAILS, PersonDetails } from '../../../domain/person/person-details';
import { type FactsForDetails, noteDetails } from '../../../domain/person/person-details-rules';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand } from '../door/handler';
import { isHeld } from './person-labels';

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
