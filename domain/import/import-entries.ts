import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';

const count = z.number().int().min(0);

/** One list was imported: how many came in, were here already, were left out. Each person has entries of their own. */
export const importEntries = {
  'import:taken-in': {
    version: 1,
    body: z.strictObject({ added: count, known: count, leftOut: count }),
    signedBy: RECORDERS,
    upcasts: [],
  },
} as const;
