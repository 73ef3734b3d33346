import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { ConversationId, DraftId, IncidentId } from '../ids';
import { StrikeShown } from '../incident/after';
import { RecordNamed } from '../incident/record-named';
import { About, PersonLabel } from '../person/person';
import { Line, Narrative } from '../text';

/**
 * A talk with somebody: the *informal word* of the ladder. `spokenBy` empty: whoever records it. `incidentId`: the record that it was about, where it
 * was about one.
 */
export const ConversationToRecord = z.strictObject({
  draftId: DraftId.nullable(),
  about: About,
  on: LocalDate,
  words: Narrative,
  agreed: Narrative,
  lookAgainOn: LocalDate.nullable(),
  spokenBy: Line,
  incidentId: IncidentId.nullable(),
});
export type ConversationToRecord = z.infer<typeof ConversationToRecord>;

const step = { draftId: DraftId.nullable(), conversationId: ConversationId };

export const ConversationToAddTo = z.strictObject({ ...step, text: Narrative });
export type ConversationToAddTo = z.infer<typeof ConversationToAddTo>;

/** `words` may be empty: that somebody has looked is what counts. `lookAgainOn` null: that was the last time. */
export const ConversationLookedAt = z.strictObject({ ...step, words: Narrative, lookAgainOn: LocalDate.nullable() });
export type ConversationLookedAt = z.infer<typeof ConversationLookedAt>;

/** Recorded in error: it stays readable and counts for nothing. Undone by putting it back. */
export const ConversationToStrike = z.strictObject({ ...step, reason: Line });
export type ConversationToStrike = z.infer<typeof ConversationToStrike>;

/** The day on which somebody means to look again, and how far off it is in school days (negative when late). */
export const LookAgain = z.strictObject({ on: LocalDate, inSchoolDays: z.number().int() });
export type LookAgain = z.infer<typeof LookAgain>;

export const ConversationRow = z.strictObject({
  conversationId: ConversationId,
  person: PersonLabel,
  on: LocalDate,
  opening: z.string(),
  /** Null where nobody has to look: no day was set, somebody has looked, or they have spoken again since. */
  lookAgain: LookAgain.nullable(),
});
export type ConversationRow = z.infer<typeof ConversationRow>;

/** What came after it, as it is shown: something added, or that somebody looked again. */
export const ConversationStep = z.strictObject({
  kind: z.enum(['added', 'looked']),
  words: z.string(),
  lookAgainOn: LocalDate.nullable(),
  at: Instant,
  by: z.string(),
});
export type ConversationStep = z.infer<typeof ConversationStep>;

export const ConversationDetail = ConversationRow.extend({
  words: z.string(),
  agreed: z.string(),
  spokenBy: z.string(),
  /** The record that it was about. */
  incident: RecordNamed.nullable(),
  /** The last day on which it counts as an informal word; null where it is struck out. */
  countsUntil: LocalDate.nullable(),
  counts: z.boolean(),
  /** The earliest first. */
  steps: z.array(ConversationStep),
  struckOut: StrikeShown.nullable(),
  recordedAt: Instant,
  recordedBy: z.string(),
});
export type ConversationDetail = z.infer<typeof ConversationDetail>;
