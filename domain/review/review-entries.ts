import { z } from 'zod';
import { HEADS } from '../casebook/roles';
import { ReviewShown } from './review';

const Recorded = ReviewShown.omit({ on: true });
export type ReviewRecorded = z.infer<typeof Recorded>;

/**
 * The subject is the restriction. Both dates are null where it ends: `restriction:ended` stands beside it then. Where it is varied, `restriction:narrowed`
 * says what it says from then on. Version 1 knew no such outcome, and is read as it is.
 */
export const reviewEntries = {
  'review:recorded': { version: 2, body: z.strictObject(Recorded.shape), signedBy: HEADS, upcasts: [asItIs] },
} as const;

function asItIs(body: unknown): unknown {
  return body;
}
