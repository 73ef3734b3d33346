import { z } from 'zod';
import { LocalDate, LocalTime } from '../dates/local-date';
import { DecidedBy } from '../decision/decision-entries';
import { DraftId, RestrictionId } from '../ids';
import { WhoDecides } from '../in-charge/who-decides';
import { Line } from '../text';
import { ScopeToLoosen } from './scope';

/**
 * How a restriction was ended before its time. `set-aside`: by a panel, the trust or a court. `entered-in-error`: it was never meant for this person;
 * the door then says nothing, not even that something ended.
 */
export const HowEnded = z.enum(['ended', 'set-aside', 'entered-in-error']);
export type HowEnded = z.infer<typeof HowEnded>;

/** Narrowing: an earlier end, or what it says in a looser form, with one reason. `endsOn` null: the end stays. */
export const RestrictionToNarrow = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  endsOn: LocalDate.nullable(),
  ...ScopeToLoosen.shape,
  reason: Line,
  decidedBy: WhoDecides.default(null),
});
export type RestrictionToNarrow = z.infer<typeof RestrictionToNarrow>;

/** `Allow once`: on one day, from one time to another, what and with whom. On the card and the door sheet, and gone after. */
export const OnceToAllow = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  day: LocalDate,
  from: LocalTime,
  to: LocalTime,
  what: Line,
  decidedBy: WhoDecides.default(null),
});
export type OnceToAllow = z.infer<typeof OnceToAllow>;

export const AllowedOnce = z.strictObject({ day: LocalDate, from: LocalTime, to: LocalTime, what: z.string() });
export type AllowedOnce = z.infer<typeof AllowedOnce>;

/** Whether somebody said sorry for an entry made in error, or why not: then Today no longer asks. */
export const ApologyToNote = z.strictObject({ restrictionId: RestrictionId, words: Line });
export type ApologyToNote = z.infer<typeof ApologyToNote>;

/** One step that made it looser, as it is shown: `endsOn` where that became earlier, `scope` where what it says became looser. */
export const NarrowedShown = z.strictObject({
  on: LocalDate,
  endsOn: LocalDate,
  scope: z.boolean(),
  reason: z.string(),
  decidedBy: DecidedBy.nullable(),
});
export type NarrowedShown = z.infer<typeof NarrowedShown>;
