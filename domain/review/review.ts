import { z } from 'zod';
import { LocalDate } from '../dates/local-date';
import { Asked, GoingOn } from '../decision/asked';
import { DecidedBy } from '../decision/decision-entries';
import { DraftId, RestrictionId } from '../ids';
import { ScopeToLoosen } from '../restriction/scope';
import { Narrative } from '../text';

/** *Were they asked what they think?* */
export const Invited = z.enum(['not-asked', 'yes', 'no']);
export type Invited = z.infer<typeof Invited>;

/**
 * Continuing needs reasons and dates (D47), and so does varying: going on in a looser form. A stricter one takes the process. Ending needs one line.
 * Nothing is renewed by itself.
 */
export const ReviewOutcome = z.enum(['continue', 'vary', 'end']);
export type ReviewOutcome = z.infer<typeof ReviewOutcome>;

/** The dated look at a restriction (D46 to D48). Dates null: those that are offered. `scope`: what it says from then on, where it is varied. */
export const ReviewToRecord = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  outcome: ReviewOutcome,
  conductSince: Narrative,
  invited: Invited,
  theirComment: Narrative,
  childPosition: Narrative,
  reasons: Narrative,
  reviewOn: LocalDate.nullable(),
  endsOn: LocalDate.nullable(),
  scope: ScopeToLoosen.nullable().default(null),
  goingOn: GoingOn,
});
export type ReviewToRecord = z.infer<typeof ReviewToRecord>;

/** A review as it is shown. */
export const ReviewShown = z.strictObject({
  on: LocalDate,
  outcome: ReviewOutcome,
  conductSince: z.string(),
  invited: Invited,
  theirComment: z.string(),
  childPosition: z.string(),
  reasons: z.string(),
  reviewOn: LocalDate.nullable(),
  endsOn: LocalDate.nullable(),
  asked: z.array(Asked),
  by: DecidedBy,
});
export type ReviewShown = z.infer<typeof ReviewShown>;
