import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';

/** A copy that was opened again, checked and counted; `sequence` and `hash` are the journal's last in that copy. */
const Made = z.strictObject({ sequence: z.number().int().min(1), hash: z.string(), size: z.number().int() });
const Restored = z.strictObject({ sequence: z.number().int().min(1), hash: z.string() });

export const backupEntries = {
  'backup:made': { version: 1, body: Made, signedBy: RECORDERS, upcasts: [] },
  'backup:restored': { version: 1, body: Restored, signedBy: RECORDERS, upcasts: [] },
} as const;
