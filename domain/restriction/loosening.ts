import { z } from 'zod';
import { LocalDate, LocalTime } from '../dates/local-date';
import { DraftId, RestrictionId } from '../ids';
import { Line } from '../text';
import { Shape } from './shape';

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
  shape: Shape.nullable(),
  reason: Line,
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
});
export type OnceToAllow = z.infer<typeof OnceToAllow>;

export const AllowedOnce = z.strictObject({ day: LocalDate, from: LocalTime, to: LocalTime, what: z.string() });
export type AllowedOnce = z.infer<typeof AllowedOnce>;

/** Whether somebody said sorry for an entry made in error, or why not: then Today no longer asks. */
export const ApologyToNote = z.strictObject({ restrictionId: RestrictionId, words: Line });
export type ApologyToNote = z.infer<typeof ApologyToNote>;
