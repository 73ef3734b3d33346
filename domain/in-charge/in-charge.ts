import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { DraftId, InChargeId, UserId } from '../ids';
import { Line } from '../text';

/**
 * Who acts for the head: by name and what they are. `from` null: from today; `until`, the last day, null: until the head takes it back. `userId`
 * where they sign in by themselves; null where they work at the head's sign-in or on paper.
 */
export const InChargeToName = z.strictObject({
  draftId: DraftId.nullable(),
  name: Line,
  role: Line,
  userId: UserId.nullable(),
  from: LocalDate.nullable(),
  until: LocalDate.nullable(),
});
export type InChargeToName = z.infer<typeof InChargeToName>;

export const InChargeToEnd = z.strictObject({ inChargeId: InChargeId });
export type InChargeToEnd = z.infer<typeof InChargeToEnd>;

/** Somebody who acts for the head today. */
export const InChargeToday = z.strictObject({
  name: z.string(),
  role: z.string(),
  /** Their last day; null where it stands until the head takes it back. */
  until: LocalDate.nullable(),
  /** It is whoever is signed in. */
  me: z.boolean(),
});
export type InChargeToday = z.infer<typeof InChargeToday>;

/** Somebody who was named, as the settings list them. */
export const NamedInCharge = InChargeToday.omit({ me: true }).extend({
  inChargeId: InChargeId,
  from: LocalDate,
  /** The day from which it was taken back: none of it counts. */
  endedOn: LocalDate.nullable(),
  state: z.enum(['acts', 'to-come', 'over']),
  by: z.string(),
  at: Instant,
});
export type NamedInCharge = z.infer<typeof NamedInCharge>;
