import { z } from 'zod';
import { Instant, LocalDate, LocalTime } from '../dates/local-date';
import { DraftId, PersonId, Reference, RequestId } from '../ids';
import { About, AboutShown } from '../person/person';
import { Line, Narrative } from '../text';

/** What somebody asks of the school's records, or what happened to them. A breach: personal data went where it should not. */
export const RequestKind = z.enum([
  'subject-access',
  'correction',
  'data-complaint',
  'restriction-complaint',
  'breach',
]);
export type RequestKind = z.infer<typeof RequestKind>;

/** Any form counts, a spoken one too, and any member of staff can receive it. */
export const RequestChannel = z.enum(['letter', 'e-mail', 'spoken', 'phone', 'form', 'other']);
export type RequestChannel = z.infer<typeof RequestChannel>;

/**
 * A request as it came in. `about`: whose request it is, or null where nobody is known (a breach). `sender`: who wrote for them, such as a
 * solicitor; may be empty. `takenBy` is empty where whoever logs it took it. `receivedAt`: a breach counts from it, to the minute; null: not known.
 */
export const RequestToReceive = z.strictObject({
  draftId: DraftId.nullable(),
  kind: RequestKind,
  about: About.nullable(),
  sender: Line,
  receivedOn: LocalDate,
  receivedAt: LocalTime.nullable(),
  channel: RequestChannel,
  takenBy: Line,
  asks: Narrative,
});
export type RequestToReceive = z.infer<typeof RequestToReceive>;

/** Only these stop the clock: what is asked is not clear, or who asks is not. */
export const PauseReason = z.enum(['clarification', 'identity']);
export type PauseReason = z.infer<typeof PauseReason>;

const Extended = z.strictObject({
  step: z.literal('extended'),
  months: z.union([z.literal(1), z.literal(2)]),
  toldOn: LocalDate,
  why: Line,
});
const Paused = z.strictObject({ step: z.literal('paused'), from: LocalDate, reason: PauseReason, words: Line });
const Resumed = z.strictObject({ step: z.literal('resumed'), on: LocalDate });
const Acknowledged = z.strictObject({ step: z.literal('acknowledged'), on: LocalDate });
const Answered = z.strictObject({
  step: z.literal('answered'),
  on: LocalDate,
  how: RequestChannel,
  outcome: Line,
});
const Withdrawn = z.strictObject({ step: z.literal('withdrawn'), on: LocalDate, words: Line });
/** `reference`: of the ICO, where it was told. `reason`: why it was not told, or why later than 72 hours. `peopleTold`: who of those concerned was told. */
const BreachDecided = z.strictObject({
  step: z.literal('breach-decided'),
  toldIco: z.boolean(),
  on: LocalDate,
  reference: Line,
  reason: Line,
  peopleTold: Line,
});

/** What happened to a request since: one line each. */
export const RequestStep = z.discriminatedUnion('step', [
  Extended,
  Paused,
  Resumed,
  Acknowledged,
  Answered,
  Withdrawn,
  BreachDecided,
]);
export type RequestStep = z.infer<typeof RequestStep>;

export const StepToNote = z.strictObject({ draftId: DraftId.nullable(), requestId: RequestId, step: RequestStep });
export type StepToNote = z.infer<typeof StepToNote>;

/** `decided`: the question of a breach is answered. The first two are open. */
export const RequestState = z.enum(['open', 'paused', 'answered', 'withdrawn', 'decided']);
export type RequestState = z.infer<typeof RequestState>;

/** In which unit a due date was counted; a screen always says it. */
export const DueUnit = z.enum(['calendar-month', 'calendar-days', 'school-days', 'hours']);
export type DueUnit = z.infer<typeof DueUnit>;

/** What is due: an answer, a word that it came in, or the decision whether to tell the ICO. */
export const DueFor = z.enum(['answer', 'acknowledge', 'decide']);
export type DueFor = z.infer<typeof DueFor>;

export const RequestDue = z.strictObject({
  for: DueFor,
  unit: DueUnit,
  on: LocalDate,
  /** To the minute where hours are counted. */
  at: LocalTime.nullable(),
  /** Calendar days until then; negative when late. */
  inDays: z.number().int(),
  /** Whole hours until then, where hours are counted; negative when late. */
  inHours: z.number().int().nullable(),
  late: z.boolean(),
  /** School days counted without term dates (D3). */
  noTermDates: z.boolean(),
});
export type RequestDue = z.infer<typeof RequestDue>;

export const RequestRow = z.strictObject({
  requestId: RequestId,
  reference: Reference,
  kind: RequestKind,
  about: AboutShown,
  sender: z.string(),
  receivedOn: LocalDate,
  receivedAt: LocalTime.nullable(),
  state: RequestState,
  /** Null once it is closed, and for a data complaint that was acknowledged: its outcome has no day, only *without undue delay*. */
  due: RequestDue.nullable(),
});
export type RequestRow = z.infer<typeof RequestRow>;

export const StepShown = z.strictObject({ step: RequestStep, at: Instant, by: z.string() });
export type StepShown = z.infer<typeof StepShown>;

export const RequestDetail = RequestRow.extend({
  channel: RequestChannel,
  takenBy: z.string(),
  asks: z.string(),
  loggedAt: Instant,
  loggedBy: z.string(),
  /** The last day on which they can be told of an extension; null where there is none. */
  monthOneEnds: LocalDate.nullable(),
  /** In their order. */
  steps: z.array(StepShown),
});
export type RequestDetail = z.infer<typeof RequestDetail>;

/** An open request that holds erasing, as a refusal says it. */
export const HoldingRequest = z.strictObject({
  requestId: RequestId,
  personId: PersonId,
  reference: Reference,
  kind: RequestKind,
  due: RequestDue.nullable(),
});
export type HoldingRequest = z.infer<typeof HoldingRequest>;
