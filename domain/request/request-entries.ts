import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { LocalDate, LocalTime } from '../dates/local-date';
import { PersonId, Reference } from '../ids';
import { PauseReason, RequestChannel, RequestKind } from './request';

const Received = z.strictObject({
  reference: Reference,
  kind: RequestKind,
  personId: PersonId.nullable(),
  sender: z.string(),
  receivedOn: LocalDate,
  receivedAt: LocalTime.nullable(),
  channel: RequestChannel,
  takenBy: z.string(),
  asks: z.string(),
});
const Extended = z.strictObject({ months: z.union([z.literal(1), z.literal(2)]), toldOn: LocalDate, why: z.string() });
const Paused = z.strictObject({ from: LocalDate, reason: PauseReason, words: z.string() });
const OnDay = z.strictObject({ on: LocalDate });
const Answered = z.strictObject({ on: LocalDate, how: RequestChannel, outcome: z.string() });
const Withdrawn = z.strictObject({ on: LocalDate, words: z.string() });
const BreachDecided = z.strictObject({
  toldIco: z.boolean(),
  on: LocalDate,
  reference: z.string(),
  reason: z.string(),
  peopleTold: z.string(),
});

/** The subject of each is the request. Any member of staff can receive one, so whoever may note anything may note these. */
export const requestEntries = {
  'request:received': { version: 1, body: Received, signedBy: RECORDERS, upcasts: [] },
  'request:extended': { version: 1, body: Extended, signedBy: RECORDERS, upcasts: [] },
  'request:paused': { version: 1, body: Paused, signedBy: RECORDERS, upcasts: [] },
  'request:resumed': { version: 1, body: OnDay, signedBy: RECORDERS, upcasts: [] },
  'request:acknowledged': { version: 1, body: OnDay, signedBy: RECORDERS, upcasts: [] },
  'request:answered': { version: 1, body: Answered, signedBy: RECORDERS, upcasts: [] },
  'request:withdrawn': { version: 1, body: Withdrawn, signedBy: RECORDERS, upcasts: [] },
  'request:breach-decided': { version: 1, body: BreachDecided, signedBy: RECORDERS, upcasts: [] },
} as const;
