import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { PersonId } from '../ids';
import { DoorAnswer, OrderKind, Seen } from './order';

const Noted = z.strictObject({
  personId: PersonId,
  kind: OrderKind,
  whichChildren: z.string(),
  says: z.string(),
  seen: Seen,
  source: z.string(),
  until: LocalDate.nullable(),
  lookAgainOn: LocalDate,
  door: DoorAnswer,
  atTheDoor: z.string(),
});
const LookedAt = z.strictObject({ seen: Seen, words: z.string(), lookAgainOn: LocalDate });
const Ended = z.strictObject({ on: LocalDate, reason: z.string() });

/** The subject of each is the order. Whoever may note anything may note, look at and end one. */
export const orderEntries = {
  'order:noted': { version: 1, body: Noted, signedBy: RECORDERS, upcasts: [] },
  'order:looked-at': { version: 1, body: LookedAt, signedBy: RECORDERS, upcasts: [] },
  'order:ended': { version: 1, body: Ended, signedBy: RECORDERS, upcasts: [] },
} as const;
