import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { ConcernId, DraftId, IncidentId, Reference } from '../ids';
import { RecordNamed } from '../incident/record-named';
import { About, PersonLabel } from '../person/person';
import { Line, Narrative } from '../text';

/** What a parent raised (clause P of the code; D27). On screen it is *raised with us*: to school staff the noun means child protection. */
export const ConcernStage = z.enum(['informal', 'stage-1', 'stage-2', 'stage-3']);
export type ConcernStage = z.infer<typeof ConcernStage>;

/** How it came, or how an answer went. */
export const ConcernHow = z.enum(['meeting', 'phone', 'email', 'letter', 'gate', 'other']);
export type ConcernHow = z.infer<typeof ConcernHow>;

/** `withWhom` empty: whoever logs it. */
export const ConcernToLog = z.strictObject({
  draftId: DraftId.nullable(),
  about: About,
  words: Narrative,
  raisedOn: LocalDate,
  withWhom: Line,
  how: ConcernHow.nullable(),
  stage: ConcernStage,
});
export type ConcernToLog = z.infer<typeof ConcernToLog>;

const step = { draftId: DraftId.nullable(), concernId: ConcernId };

export const ConcernToAcknowledge = z.strictObject({ ...step, on: LocalDate, how: ConcernHow });
export type ConcernToAcknowledge = z.infer<typeof ConcernToAcknowledge>;

/** `words`: what they were told. */
export const ConcernToAnswer = z.strictObject({ ...step, on: LocalDate, words: Narrative });
export type ConcernToAnswer = z.infer<typeof ConcernToAnswer>;

export const ConcernToMove = z.strictObject({ ...step, on: LocalDate, stage: ConcernStage });
export type ConcernToMove = z.infer<typeof ConcernToMove>;

/** `words`: what they were told of the outcome; `how` they were told. */
export const ConcernToClose = z.strictObject({ ...step, on: LocalDate, words: Narrative, how: ConcernHow });
export type ConcernToClose = z.infer<typeof ConcernToClose>;

export const ConcernToReopen = z.strictObject({ ...step, reason: Line });
export type ConcernToReopen = z.infer<typeof ConcernToReopen>;

/** How soon the school means to answer, in school days after the day it was raised. */
export const ConcernTargets = z.strictObject({
  acknowledgeWithin: z.number().int().min(1).max(60),
  answerWithin: z.number().int().min(1).max(120),
});
export type ConcernTargets = z.infer<typeof ConcernTargets>;

export const DEFAULT_TARGETS: ConcernTargets = { acknowledgeWithin: 5, answerWithin: 15 };

/**
 * Which settled matter a record under E6 is about: one that is closed here, one added in the same act (what it was, when and how it was
 * settled), or none yet.
 */
export const SettledMatter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), concernId: ConcernId }),
  z.strictObject({ kind: z.literal('added'), what: Narrative, settledOn: LocalDate, settledHow: Narrative }),
  z.strictObject({ kind: z.literal('not-yet') }),
]);
export type SettledMatter = z.infer<typeof SettledMatter>;

export const SettledToPointAt = z.strictObject({
  draftId: DraftId.nullable(),
  incidentId: IncidentId,
  matter: SettledMatter,
});
export type SettledToPointAt = z.infer<typeof SettledToPointAt>;

/** What is due next: which step, by when, and how far off in school days (negative when late). */
export const ConcernDue = z.strictObject({
  what: z.enum(['acknowledge', 'answer']),
  on: LocalDate,
  inSchoolDays: z.number().int(),
});
export type ConcernDue = z.infer<typeof ConcernDue>;

/** One in a list. `raisedOn`, `stage` null: not known, as of a settled matter that was added afterwards. */
export const ConcernRow = z.strictObject({
  concernId: ConcernId,
  reference: Reference,
  person: PersonLabel,
  opening: z.string(),
  raisedOn: LocalDate.nullable(),
  withWhom: z.string(),
  stage: ConcernStage.nullable(),
  open: z.boolean(),
  /** Null where nothing is due: it is answered, or closed. */
  due: ConcernDue.nullable(),
});
export type ConcernRow = z.infer<typeof ConcernRow>;

/** One step of its history, as it is shown. */
export const ConcernStepShown = z.strictObject({
  kind: z.enum(['acknowledged', 'answered', 'moved', 'closed', 'reopened']),
  on: LocalDate,
  how: ConcernHow.nullable(),
  stage: ConcernStage.nullable(),
  words: z.string(),
  at: Instant,
  by: z.string(),
});
export type ConcernStepShown = z.infer<typeof ConcernStepShown>;

export const ConcernDetail = ConcernRow.extend({
  words: z.string(),
  how: ConcernHow.nullable(),
  acknowledged: z.boolean(),
  answered: z.boolean(),
  acknowledgeBy: LocalDate,
  answerBy: LocalDate,
  noTermDates: z.boolean(),
  /** The earliest first. */
  steps: z.array(ConcernStepShown),
  records: z.array(RecordNamed),
  recordedAt: Instant,
  recordedBy: z.string(),
});
export type ConcernDetail = z.infer<typeof ConcernDetail>;

/** For a record: is it about a settled matter (E6), which one, and from which it may choose. */
export const SettledShown = z.strictObject({
  /** It cites E6. */
  asks: z.boolean(),
  /** Null: nobody has answered. */
  answer: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('known'), matter: ConcernRow }),
      z.strictObject({ kind: z.literal('not-yet') }),
    ])
    .nullable(),
  choices: z.array(ConcernRow),
});
export type SettledShown = z.infer<typeof SettledShown>;
