import { z } from 'zod';
import { HEADS, RECORDERS } from '../casebook/roles';

const Disputed = z.strictObject({ words: z.string().min(1), passage: z.string(), howTold: z.string() });
const Reason = z.strictObject({ reason: z.string().min(1) });

/** What comes after recording, beside additions and corrections. The subject of each is the incident. */
export const afterEntries = {
  'incident:disputed': { version: 1, body: Disputed, signedBy: RECORDERS, upcasts: [] },
  'incident:struck-out': { version: 1, body: Reason, signedBy: HEADS, upcasts: [] },
  'incident:put-back': { version: 1, body: Reason, signedBy: HEADS, upcasts: [] },
} as const;
