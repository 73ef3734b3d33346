import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { Asked, GoingOn } from '../decision/asked';
import { DecidedBy } from '../decision/decision-entries';
import { DraftId, Reference, RestrictionId } from '../ids';
import { WhoDecides } from '../in-charge/who-decides';
import { About, PersonLabel } from '../person/person';
import { ContactLimit } from '../plan/contact-limit';
import { ReviewShown } from '../review/review';
import { Line, Narrative } from '../text';
import { AllowedOnce, HowEnded, NarrowedShown } from './loosening';
import { NO_SHAPE, Shape } from './shape';
import { StaffTold } from './staff-told';

export const RestrictionType = z.enum(['ban', 'contact-plan']);
export type RestrictionType = z.infer<typeof RestrictionType>;

/** How the person was heard before the restriction was imposed, as far as the paper shows. */
export const Heard = z.enum(['yes', 'no', 'dont-know']);
export type Heard = z.infer<typeof Heard>;

/**
 * A restriction that a letter on paper already imposed, for a head or deputy to carry over. Somebody here looks at it within 20 school days, whatever the
 * letter says; without an end in the letter, or where nobody knows that they were heard, it ends then (D30, D33). `goingOn`: why the letter's own review
 * is later than in six months.
 */
export const RestrictionToCarryOver = z.strictObject({
  draftId: DraftId.nullable(),
  about: About,
  type: RestrictionType,
  whatIsRestricted: Narrative,
  childArrangements: Narrative,
  shape: Shape.default(NO_SHAPE),
  startsOn: LocalDate.nullable(),
  endsOn: LocalDate.nullable(),
  reviewOn: LocalDate.nullable(),
  heard: Heard,
  goingOn: GoingOn.default([]),
});
export type RestrictionToCarryOver = z.infer<typeof RestrictionToCarryOver>;

/** What a restriction on the register says, noted as a whole. `reason`: needed where what a letter says is put in place of something known. */
export const ShapeToNote = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  shape: Shape,
  reason: Line.default(''),
});
export type ShapeToNote = z.infer<typeof ShapeToNote>;

/** The dates that a letter on paper names, as they are written (null: none), and what was asked when it was carried over. */
export const PaperLetter = z.strictObject({
  endsOn: LocalDate.nullable(),
  reviewOn: LocalDate.nullable(),
  asked: z.array(Asked),
});
export type PaperLetter = z.infer<typeof PaperLetter>;

/** Why something that was known of what it says was replaced. */
export const ShapeReplaced = z.strictObject({ on: LocalDate, by: z.string(), reason: z.string() });
export type ShapeReplaced = z.infer<typeof ShapeReplaced>;

/** Loosening is one step, with one typed reason, at any time. */
export const RestrictionToEnd = z.strictObject({
  draftId: DraftId.nullable().default(null),
  restrictionId: RestrictionId,
  reason: Line,
  how: HowEnded.default('ended'),
  /** Who set it aside, and by which letter or order; asked only then. */
  by: Line.default(''),
  paper: Line.default(''),
  decidedBy: WhoDecides.default(null),
});
export type RestrictionToEnd = z.infer<typeof RestrictionToEnd>;

/** Follows from the dates and is never stored. */
export const RestrictionStatus = z.enum(['starts-later', 'in-force', 'ended']);
export type RestrictionStatus = z.infer<typeof RestrictionStatus>;

export const RestrictionRow = z.strictObject({
  restrictionId: RestrictionId,
  reference: Reference,
  person: PersonLabel,
  type: RestrictionType,
  whatIsRestricted: z.string(),
  childArrangements: z.string(),
  startsOn: LocalDate,
  endsOn: LocalDate,
  endSetByApp: z.boolean(),
  reviewOn: LocalDate,
  reviewSetByApp: z.boolean(),
  status: RestrictionStatus,
  /** School days until the review; negative when late; null once it has ended. */
  reviewInSchoolDays: z.number().int().nullable(),
  /** School days until its last day; null once it has ended. */
  endsInSchoolDays: z.number().int().nullable(),
  /** Carried over from paper, and nobody here has reviewed it since. */
  unreviewedPaper: z.boolean(),
  /** School days were counted as weekdays without bank holidays, because no term dates are entered (D3). */
  noTermDates: z.boolean(),
});
export type RestrictionRow = z.infer<typeof RestrictionRow>;

export const RestrictionDetail = RestrictionRow.extend({
  /** Carried over from a letter on paper, and not decided in the app. */
  fromPaper: z.boolean(),
  /** What its letter says; null for what was decided in the app. */
  letter: PaperLetter.nullable(),
  shapeReplaced: z.array(ShapeReplaced),
  heard: Heard,
  shape: Shape,
  recordedAt: Instant,
  recordedBy: z.string(),
  ended: z
    .strictObject({
      on: LocalDate,
      reason: z.string(),
      by: z.string(),
      at: Instant,
      how: HowEnded,
      setAsideBy: z.string(),
      paper: z.string(),
      /** Null of one that was recorded before this was kept. */
      decidedBy: DecidedBy.nullable(),
    })
    .nullable(),
  /** What came of the apology for an entry made in error; null while nobody has noted it, and where none is called for. */
  apology: z.string().nullable(),
  allowedOnce: z.array(AllowedOnce),
  /** Who at the gate or in the office was told of it, in the order of noting. */
  staffTold: z.array(StaffTold),
  narrowed: z.array(NarrowedShown),
  /** The number of contacts that the app counts by, of a plan that has one. */
  limit: ContactLimit.nullable(),
  reviews: z.array(ReviewShown),
  /** Decided by nobody yet: a ban that was imposed at once. */
  temporary: z.boolean(),
  /** Whoever is signed in decided it: a different reviewer is suggested (D48). */
  decidedByReader: z.boolean(),
  /** Review and last day that are offered where it is continued. */
  offered: z.strictObject({ reviewOn: LocalDate, endsOn: LocalDate }),
});
export type RestrictionDetail = z.infer<typeof RestrictionDetail>;

/** A page of the register. */
export const RestrictionsListed = z.strictObject({
  rows: z.array(RestrictionRow),
  total: z.number().int(),
  current: z.number().int(),
  ended: z.number().int(),
  /** Of the current ones, those whose review or end is 28 days away at most, or past. */
  reviewDue: z.number().int(),
  /** The day that the rows are of. */
  on: LocalDate,
});

/** A restriction as it was known at the end of some day. */
export const RestrictionAsKnown = RestrictionRow.pick({
  restrictionId: true,
  reference: true,
  person: true,
  type: true,
  startsOn: true,
  endsOn: true,
  reviewOn: true,
});
export type RestrictionAsKnown = z.infer<typeof RestrictionAsKnown>;
