import { z } from 'zod';
import { ClauseId } from '../code/clause-id';
import { LocalDate } from '../dates/local-date';
import { DecisionId, DraftId, IncidentId, Reference, RestrictionId } from '../ids';
import { DisputeShown } from '../incident/after';
import { RecordNamed } from '../incident/record-named';
import { About, PersonLabel } from '../person/person';
import { Line } from '../text';
import { Asked } from './asked';
import { DecidedBy } from './decision-entries';
import { Grounds } from './grounds';
import { Step } from './ladder';
import { Ladder } from './ladder-settings';
import { RightsCheck } from './rights';
import { Suggestion } from './suggest';

/** A record about somebody, as a decision may rest on it. */
export const RecordAbout = z.strictObject({
  incidentId: IncidentId,
  reference: Reference,
  opening: z.string(),
  on: LocalDate,
  clauses: z.array(ClauseId),
  /** How much is still to add to it. */
  stillToAdd: z.number().int(),
  /** What the person says against it, in their words, with the passage that they mean; empty for all of it. */
  disputes: z.array(DisputeShown.pick({ words: true, passage: true })),
  /** What was noted with it about how they went about it (D9). */
  rights: RightsCheck,
});
export type RecordAbout = z.infer<typeof RecordAbout>;

/** `Warning`: one adult, the records that it rests on, and one line why. No letter yet. */
export const WarningToGive = z.strictObject({
  draftId: DraftId.nullable(),
  about: About,
  grounds: Grounds,
  reason: Line,
});
export type WarningToGive = z.infer<typeof WarningToGive>;

/** Loosening: one step, one reason. What a restriction came of is taken back by ending it. */
export const DecisionToTakeBack = z.strictObject({
  draftId: DraftId.nullable().default(null),
  decisionId: DecisionId,
  reason: Line,
});
export type DecisionToTakeBack = z.infer<typeof DecisionToTakeBack>;

/** A decision about one adult. `counts`: not faded and not taken back; `countsUntil` null: while its restriction holds. */
export const DecisionRow = z.strictObject({
  decisionId: DecisionId,
  reference: Reference,
  step: Step,
  on: LocalDate,
  reasons: z.string(),
  by: DecidedBy,
  restrictionId: RestrictionId.nullable(),
  /** Its restriction is a ban that began here, and has a page of its own; one from paper stands on the register alone. */
  process: z.boolean(),
  /** What the register says of its restriction, if it has one there. */
  holds: z.boolean(),
  counts: z.boolean(),
  countsUntil: LocalDate.nullable(),
  takenBack: z.strictObject({ on: LocalDate, reason: z.string() }).nullable(),
});
export type DecisionRow = z.infer<typeof DecisionRow>;

export const DecisionDetail = DecisionRow.extend({
  person: PersonLabel,
  grounds: Grounds,
  asked: z.array(Asked),
  incidents: z.array(RecordNamed),
});
export type DecisionDetail = z.infer<typeof DecisionDetail>;

/** What `Decide what happens next` shows of one adult: what the ladder would suggest and why, and what each step is called at this school. */
export const NextShown = z.strictObject({
  suggestion: Suggestion,
  ladder: Ladder,
  /** A first day, review and last day of a contact plan, as they are offered. */
  offered: z.strictObject({ startsOn: LocalDate, reviewOn: LocalDate, endsOn: LocalDate }),
});
export type NextShown = z.infer<typeof NextShown>;
