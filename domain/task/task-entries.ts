import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { PersonId, Reference } from '../ids';

const Added = z.strictObject({
  what: z.string(),
  by: LocalDate,
  personId: PersonId.nullable(),
  reference: Reference.nullable(),
});
const Done = z.strictObject({ on: LocalDate });
const Reopened = z.strictObject({});

/** The subject of each is the task. */
export const taskEntries = {
  'task:added': { version: 1, body: Added, signedBy: RECORDERS, upcasts: [] },
  'task:done': { version: 1, body: Done, signedBy: RECORDERS, upcasts: [] },
  'task:reopened': { version: 1, body: Reopened, signedBy: RECORDERS, upcasts: [] },
} as const;
