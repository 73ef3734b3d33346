import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { Instant } from '../dates/local-date';

/** A copy that was opened again, checked and counted; `sequence` and `hash` are the journal's last in that copy. */
const Made = z.strictObject({ sequence: z.number().int().min(1), hash: z.string(), size: z.number().int() });
/** `madeAt`: when the copy was made; null in entries of version 1, which did not say. */
const Restored = z.strictObject({
  sequence: z.number().int().min(1),
  hash: z.string(),
  madeAt: Instant.nullable(),
});

export const backupEntries = {
  'backup:made': { version: 1, body: Made, signedBy: RECORDERS, upcasts: [] },
  'backup:restored': {
    version: 2,
    body: Restored,
    signedBy: RECORDERS,
    upcasts: [(body: unknown) => ({ ...(body as object), madeAt: null })],
  },
} as const;
