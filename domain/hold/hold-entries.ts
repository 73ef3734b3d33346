import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { AboutStored } from '../incident/incident-entries';

/** `saidBy` is empty where whoever placed it said so. */
const Placed = z.strictObject({ about: AboutStored, saidBy: z.string(), words: z.string(), endsOn: LocalDate });
const Lifted = z.strictObject({});

/** The subject of each is the hold. Whoever may note anything may place and lift one. */
export const holdEntries = {
  'hold:placed': { version: 1, body: Placed, signedBy: RECORDERS, upcasts: [] },
  'hold:lifted': { version: 1, body: Lifted, signedBy: RECORDERS, upcasts: [] },
} as const;
