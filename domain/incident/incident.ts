import { z } from 'zod';
import { ClauseId } from '../code/clause-id';
import { Instant, LocalDate, LocalTime } from '../dates/local-date';
import { DraftId, IncidentId, Reference } from '../ids';
import { About, AboutShown } from '../person/person';
import { Line, Narrative } from '../text';

/** When it happened: the day and time as understood, and the words as typed. All may be unknown. */
export const Happened = z.strictObject({ day: LocalDate.nullable(), time: LocalTime.nullable(), asTyped: Line });
export type Happened = z.infer<typeof Happened>;

/** The three ticks (D15: the safeguarding question is asked of every incident). None ticked means *none of these*. */
export const Ticks = z.strictObject({
  childSawOrAffected: z.boolean(),
  worryAboutChild: z.boolean(),
  saidAgainstStaff: z.boolean(),
});
export type Ticks = z.infer<typeof Ticks>;

/** Clauses cited; `notSureYet` is an answer of its own. Both empty is allowed: it is then still to add. */
export const Citation = z.strictObject({ clauses: z.array(ClauseId).max(40), notSureYet: z.boolean() });
export type Citation = z.infer<typeof Citation>;

/** The short form: what `Record` sends. Only an empty `whatHappened` is refused. */
export const IncidentToRecord = z.strictObject({
  draftId: DraftId.nullable(),
  about: About,
  happened: Happened,
  where: Line,
  citation: Citation,
  whatHappened: Narrative,
  ticks: Ticks,
  toldAtOnce: Line,
});
export type IncidentToRecord = z.infer<typeof IncidentToRecord>;

/** A field that may be corrected, with its new value. Words only ever get additions (D8). */
export const Correction = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('about'), value: About }),
  z.strictObject({ field: z.literal('happened'), value: Happened }),
  z.strictObject({ field: z.literal('where'), value: Line }),
  z.strictObject({ field: z.literal('citation'), value: Citation }),
  z.strictObject({ field: z.literal('ticks'), value: Ticks }),
  z.strictObject({ field: z.literal('toldAtOnce'), value: Line }),
]);
export type Correction = z.infer<typeof Correction>;
export type CorrectableField = Correction['field'];

export const IncidentToCorrect = z.strictObject({
  draftId: DraftId.nullable().default(null),
  incidentId: IncidentId,
  correction: Correction,
  reason: Line,
});
export type IncidentToCorrect = z.infer<typeof IncidentToCorrect>;

export const IncidentToAddTo = z.strictObject({ draftId: DraftId.nullable(), incidentId: IncidentId, text: Narrative });
export type IncidentToAddTo = z.infer<typeof IncidentToAddTo>;

/** What is still to add before anything relies on the record (D4, D7, D15); it never delays recording. */
export const StillToAdd = z.enum(['about', 'when', 'where', 'clauses', 'told-at-once']);
export type StillToAdd = z.infer<typeof StillToAdd>;

export const IncidentRow = z.strictObject({
  incidentId: IncidentId,
  reference: Reference,
  about: AboutShown,
  happened: Happened,
  where: z.string(),
  citation: Citation,
  opening: z.string(),
  additions: z.number().int(),
  corrected: z.boolean(),
  recordedAt: Instant,
});
export type IncidentRow = z.infer<typeof IncidentRow>;

export const CorrectionShown = z.strictObject({
  field: z.enum(['about', 'happened', 'where', 'citation', 'ticks', 'toldAtOnce']),
  before: z.string(),
  after: z.string(),
  reason: z.string(),
  by: z.string(),
  at: Instant,
});
export type CorrectionShown = z.infer<typeof CorrectionShown>;

export const IncidentDetail = IncidentRow.omit({ opening: true, additions: true, corrected: true }).extend({
  whatHappened: z.string(),
  ticks: Ticks,
  toldAtOnce: z.string(),
  recordedBy: z.string(),
  codeVersion: z.strictObject({ title: z.string(), inForceFrom: LocalDate }),
  clauses: z.array(z.strictObject({ clauseId: ClauseId, heading: z.string() })),
  stillToAdd: z.array(StillToAdd),
  additions: z.array(z.strictObject({ text: z.string(), by: z.string(), at: Instant })),
  corrections: z.array(CorrectionShown),
});
export type IncidentDetail = z.infer<typeof IncidentDetail>;
