import { z } from 'zod';
import { LocalDate } from '../dates/local-date';
import { DraftId, Id, RestrictionId } from '../ids';
import { Narrative } from '../text';

/** Most people who are noted, or told of its end, at once. */
export const MOST_TOLD = 40;

/** Who of the staff was told of a restriction: one a line, a name or what they do, and the day. */
export const StaffToTell = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  who: Narrative,
  on: LocalDate,
});
export type StaffToTell = z.infer<typeof StaffToTell>;

/** They were told that it has ended. */
export const StaffToUntell = z.strictObject({
  restrictionId: RestrictionId,
  toldIds: z.array(Id).min(1).max(MOST_TOLD),
});
export type StaffToUntell = z.infer<typeof StaffToUntell>;

/** One who was told; `untoldOn` null: not told of its end. */
export const StaffTold = z.strictObject({
  toldId: Id,
  who: z.string(),
  on: LocalDate,
  untoldOn: LocalDate.nullable(),
});
export type StaffTold = z.infer<typeof StaffTold>;
