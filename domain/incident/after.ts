import { z } from 'zod';
import { Instant } from '../dates/local-date';
import { DraftId, IncidentId } from '../ids';
import { Line, Narrative, ShortText } from '../text';

/**
 * The person disputes a record, in their own words. LAW: accuracy and rectification (D60): what they say stands beside the passage wherever that is
 * shown. `passage` is the part of the record that they mean, as it stands there; empty for all of it.
 */
export const DisputeToNote = z.strictObject({
  draftId: DraftId.nullable(),
  incidentId: IncidentId,
  words: Narrative,
  passage: ShortText,
  /** How and when they told us: `letter of Mon 16 Nov`. */
  howTold: Line,
});
export type DisputeToNote = z.infer<typeof DisputeToNote>;

export const DisputeShown = z.strictObject({
  words: z.string(),
  passage: z.string(),
  howTold: z.string(),
  by: z.string(),
  at: Instant,
});
export type DisputeShown = z.infer<typeof DisputeShown>;

/** Made in error: it stays readable, greyed, and counts for nothing. Undone by putting it back. Each needs a reason. */
export const StrikeToRecord = z.strictObject({
  draftId: DraftId.nullable(),
  incidentId: IncidentId,
  reason: Line,
});
export type StrikeToRecord = z.infer<typeof StrikeToRecord>;

export const StrikeShown = z.strictObject({ reason: z.string(), by: z.string(), at: Instant });
export type StrikeShown = z.infer<typeof StrikeShown>;
