import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { DraftId, Reference, RestrictionId } from '../ids';
import { About, PersonLabel } from '../person/person';
import { Line, Narrative } from '../text';
import { NO_SHAPE, Shape } from './shape';

export const RestrictionType = z.enum(['ban', 'contact-plan']);
export type RestrictionType = z.infer<typeof RestrictionType>;

/** How the person was heard before the restriction was imposed, as far as the paper shows. */
export const Heard = z.enum(['yes', 'no', 'dont-know']);
export type Heard = z.infer<typeof Heard>;

/**
 * A restriction that a letter on paper already imposed. No end in the letter: the app sets one 20 school days ahead and asks for a
 * review (nothing is open-ended; D33).
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
});
export type RestrictionToCarryOver = z.infer<typeof RestrictionToCarryOver>;

/** What a restriction on the register says, noted as a whole: from the letter, with what was still to add. */
export const ShapeToNote = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  shape: Shape,
});
export type ShapeToNote = z.infer<typeof ShapeToNote>;

/** Loosening is one step, with one typed reason, at any time. */
export const RestrictionToEnd = z.strictObject({
  draftId: DraftId.nullable().default(null),
  restrictionId: RestrictionId,
  reason: Line,
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
  /** School days were counted as weekdays without bank holidays, because no term dates are entered (D3). */
  noTermDates: z.boolean(),
});
export type RestrictionRow = z.infer<typeof RestrictionRow>;

export const RestrictionDetail = RestrictionRow.extend({
  heard: Heard,
  shape: Shape,
  recordedAt: Instant,
  recordedBy: z.string(),
  ended: z.strictObject({ on: LocalDate, reason: z.string(), by: z.string(), at: Instant }).nullable(),
});
export type RestrictionDetail = z.infer<typeof RestrictionDetail>;
