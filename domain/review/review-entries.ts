import { z } from 'zod';
import { HEADS } from '../casebook/roles';
import { ReviewShown } from './review';

const Recorded = ReviewShown.omit({ on: true });
export type ReviewRecorded = z.infer<typeof Recorded>;

/** The subject is the restriction. Both dates are null where it ends: `restriction:ended` stands beside it then. */
export const reviewEntries = {
  'review:recorded': { version: 1, body: z.strictObject(Recorded.shape), signedBy: HEADS, upcasts: [] },
} as const;
