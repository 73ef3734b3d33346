import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { Asked, GoingOn } from '../decision/asked';
import { DecidedBy } from '../decision/decision-entries';
import { Grounds } from '../decision/grounds';
import { DraftId, IncidentId, Reference, RestrictionId } from '../ids';
import { WhoDecides } from '../in-charge/who-decides';
import { RecordNamed } from '../incident/record-named';
import { About, PersonLabel } from '../person/person';
import { Shape } from '../restriction/shape';
import { Missing } from '../result';
import { Line, Narrative } from '../text';

/**
 * `Temporary ban now`: four answers, and the rest is filled in (whole site, from now, decide-by, end, signatory). From an incident, that record is
 * what it rests on; else what they did becomes one. `decidedBy` null: whoever is signed in.
 */
export const BanNow = z.strictObject({
  draftId: DraftId.nullable(),
  about: About,
  incidentId: IncidentId.nullable(),
  whatTheyDid: Line,
  whyNow: Line,
  collects: Line,
  decidedBy: WhoDecides,
});
export type BanNow = z.infer<typeof BanNow>;

/** `Propose a ban`: nothing holds until it is decided. `answerDays`: school days to answer in, from delivery. */
export const BanToPropose = z.strictObject({
  draftId: DraftId.nullable(),
  about: About,
  grounds: Grounds,
  whatIsRestricted: Narrative,
  childArrangements: Narrative,
  shape: Shape,
  answerDays: z.number().int().min(1).max(60),
  goingOn: GoingOn,
});
export type BanToPropose = z.infer<typeof BanToPropose>;

/**
 * How it reached them (D53). `in-person` and `phone` tell them, and a temporary ban has begun anyway, but their time to answer begins with a letter: handed
 * over, refused (counts), by post (counts two working days later) or by e-mail. `returned`: it did not reach them.
 */
export const Telling = z.enum(['in-person', 'phone', 'handed', 'refused', 'post', 'email', 'returned']);
export type Telling = z.infer<typeof Telling>;

export const BanToTell = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  how: Telling,
  on: LocalDate,
  words: Line,
});
export type BanToTell = z.infer<typeof BanToTell>;

/** Their side: in which form and when it came, and what it says. */
export const SideForm = z.enum(['meeting', 'phone', 'letter', 'email', 'somebody-for-them']);
export type SideForm = z.infer<typeof SideForm>;
export const SideToRecord = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  form: SideForm,
  on: LocalDate,
  summary: Narrative,
});
export type SideToRecord = z.infer<typeof SideToRecord>;

/** What the decision will rest on, noted as a whole, as far as it is thought through. */
export const GroundsToNote = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  grounds: Grounds,
});
export type GroundsToNote = z.infer<typeof GroundsToNote>;

/** `toldHowToChallenge`: the letter says how to complain and how to ask for a review. */
export const BanToConfirm = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  sideConsidered: Narrative,
  reasons: Narrative,
  endsOn: LocalDate.nullable(),
  reviewOn: LocalDate.nullable(),
  signatory: Line,
  toldHowToChallenge: z.boolean(),
  goingOn: GoingOn,
});
export type BanToConfirm = z.infer<typeof BanToConfirm>;

/** One reasoned extension of at most ten school days, while nobody could decide. */
export const BanToExtend = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  schoolDays: z.number().int().min(1).max(10),
  reason: Line,
});
export type BanToExtend = z.infer<typeof BanToExtend>;

/** Loosening: one step, one reason, from any state. */
export const BanToWithdraw = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  reason: Line,
  decidedBy: WhoDecides.default(null),
});
export type BanToWithdraw = z.infer<typeof BanToWithdraw>;

/** The head makes a ban their own that somebody in charge imposed; to take it back they withdraw it. */
export const BanToAdopt = z.strictObject({ restrictionId: RestrictionId });
export type BanToAdopt = z.infer<typeof BanToAdopt>;

/** Where a ban stands; follows from its entries and the day. `lapsed`: its own end came before anybody decided. */
export const BanState = z.enum(['proposed', 'temporary', 'confirmed', 'lapsed', 'ended', 'withdrawn']);
export type BanState = z.infer<typeof BanState>;

export const Told = z.strictObject({ how: Telling, on: LocalDate, countsOn: LocalDate.nullable(), words: z.string() });
export type Told = z.infer<typeof Told>;
/** `late`: after their time had ended. `before`: from before the ban began, which is no hearing. */
export const Side = z.strictObject({
  form: SideForm,
  on: LocalDate,
  summary: z.string(),
  late: z.boolean(),
  before: z.boolean(),
});
export type Side = z.infer<typeof Side>;

/** One ban with its process, as its page shows it. */
export const BanShown = z.strictObject({
  restrictionId: RestrictionId,
  reference: Reference,
  person: PersonLabel,
  state: BanState,
  began: z.enum(['proposed', 'temporary']),
  beganOn: LocalDate,
  whatTheyDid: z.string(),
  whyNow: z.string(),
  decidedBy: DecidedBy,
  /** What was asked when it began, and the answers. */
  asked: z.array(Asked),
  adoptedBy: DecidedBy.nullable(),
  /** Proposals whose place it took, with what they had. */
  tookOver: z.array(z.strictObject({ restrictionId: RestrictionId, reference: Reference })),
  /** Temporary bans about the same person on a record of this one that ended by themselves before it, the newest first. */
  lapsedBefore: z.array(z.strictObject({ restrictionId: RestrictionId, reference: Reference })),
  /** The last day on which the head should adopt or withdraw what somebody in charge imposed; null where that is done or not called for. */
  adoptBy: LocalDate.nullable(),
  adoptInSchoolDays: z.number().int().nullable(),
  whatIsRestricted: z.string(),
  childArrangements: z.string(),
  shape: Shape,
  startsOn: LocalDate.nullable(),
  /** The last day that it holds; null while it is only proposed. */
  endsOn: LocalDate.nullable(),
  answerDays: z.number().int(),
  /** The last day of their time to answer; null until a letter has reached them. */
  answerBy: LocalDate.nullable(),
  windowClosed: z.boolean(),
  decideBy: LocalDate,
  decideInSchoolDays: z.number().int(),
  extended: z.strictObject({ until: LocalDate, reason: z.string() }).nullable(),
  told: z.array(Told),
  /** Their side was heard since it began. */
  heard: z.boolean(),
  sides: z.array(Side),
  grounds: Grounds,
  incidents: z.array(RecordNamed),
  confirmed: z
    .strictObject({
      on: LocalDate,
      sideConsidered: z.string(),
      reasons: z.string(),
      reviewOn: LocalDate,
      signatory: z.string(),
      asked: z.array(Asked),
      /** Null where the decision's own body was erased. */
      by: DecidedBy.nullable(),
    })
    .nullable(),
  ended: z.strictObject({ on: LocalDate, reason: z.string(), decidedBy: DecidedBy.nullable() }).nullable(),
  noTermDates: z.boolean(),
  /** All that `Confirm the ban` still needs, as of today: the dated tasks of the page. Empty once it is confirmed or over. */
  beforeConfirm: z.array(Missing),
  /** Who may sign a letter or notice about it today (D36). */
  signatories: z.array(z.string()),
  /** What is offered as review and last day of a confirmed ban. */
  offered: z.strictObject({ reviewOn: LocalDate, endsOn: LocalDate }),
  at: Instant,
});
export type BanShown = z.infer<typeof BanShown>;

/** A ban that waits for a decision, as a line of Today. `heard`: their side is here. `timesBefore`: temporary bans on the same record that ended by themselves. */
export const BanToDecide = BanShown.pick({
  restrictionId: true,
  reference: true,
  person: true,
  adoptBy: true,
  adoptInSchoolDays: true,
  answerBy: true,
  windowClosed: true,
  decideBy: true,
  decideInSchoolDays: true,
}).extend({ state: z.enum(['proposed', 'temporary']), heard: z.boolean(), timesBefore: z.number().int() });
export type BanToDecide = z.infer<typeof BanToDecide>;
