import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { DraftId, HoldId } from '../ids';
import { About, AboutShown } from '../person/person';
import { Line } from '../text';

/**
 * *Do not let in*, about a person or a description. It is no sanction, needs no clause and no reason, and ends by itself. `saidBy`: who said
 * so; empty stands for whoever places it. `words`: what the door needs to know, never why; may be empty.
 */
export const HoldToPlace = z.strictObject({ draftId: DraftId.nullable(), about: About, saidBy: Line, words: Line });
export type HoldToPlace = z.infer<typeof HoldToPlace>;

export const HoldToLift = z.strictObject({ holdId: HoldId });
export type HoldToLift = z.infer<typeof HoldToLift>;

/** A hold as the door and Today show it. */
export const HoldShown = z.strictObject({
  holdId: HoldId,
  about: AboutShown,
  saidBy: z.string(),
  words: z.string(),
  /** Its last day, all of which counts. */
  until: LocalDate,
  placedAt: Instant,
  placedBy: z.string(),
});
export type HoldShown = z.infer<typeof HoldShown>;
