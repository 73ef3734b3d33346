import { z } from 'zod';
import { HEADS, RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { ConcernId, PersonId, Reference } from '../ids';
import { ConcernHow, ConcernStage, ConcernTargets } from './concern';

const Logged = z.strictObject({
  reference: Reference,
  personId: PersonId,
  words: z.string(),
  raisedOn: LocalDate.nullable(),
  withWhom: z.string(),
  how: ConcernHow.nullable(),
  stage: ConcernStage.nullable(),
});
const Acknowledged = z.strictObject({ on: LocalDate, how: ConcernHow });
const Answered = z.strictObject({ on: LocalDate, words: z.string() });
const Moved = z.strictObject({ on: LocalDate, stage: ConcernStage });
const Closed = z.strictObject({ on: LocalDate, words: z.string(), how: ConcernHow.nullable() });
const Reopened = z.strictObject({ on: LocalDate, reason: z.string() });
const PointedAt = z.strictObject({ concernId: ConcernId.nullable() });

/**
 * The subject of each is the matter; of `pointed-at` the incident that is about a settled one (null: it can't be shown yet); of `targets-set`
 * the casebook. Whoever may note anything may note these.
 */
export const concernEntries = {
  'concern:logged': { version: 1, body: Logged, signedBy: RECORDERS, upcasts: [] },
  'concern:acknowledged': { version: 1, body: Acknowledged, signedBy: RECORDERS, upcasts: [] },
  'concern:answered': { version: 1, body: Answered, signedBy: RECORDERS, upcasts: [] },
  'concern:moved': { version: 1, body: Moved, signedBy: RECORDERS, upcasts: [] },
  'concern:closed': { version: 1, body: Closed, signedBy: RECORDERS, upcasts: [] },
  'concern:reopened': { version: 1, body: Reopened, signedBy: RECORDERS, upcasts: [] },
  'concern:pointed-at': { version: 1, body: PointedAt, signedBy: RECORDERS, upcasts: [] },
  'concern:targets-set': { version: 1, body: ConcernTargets, signedBy: HEADS, upcasts: [] },
} as const;
