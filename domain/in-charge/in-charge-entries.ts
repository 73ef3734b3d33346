import { z } from 'zod';
import { HEADS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { UserId } from '../ids';

const Named = z.strictObject({
  name: z.string(),
  role: z.string(),
  userId: UserId.nullable(),
  from: LocalDate,
  until: LocalDate.nullable(),
});
const Ended = z.strictObject({ on: LocalDate });

/** The subject of each is the naming. Nobody who acts for the head can name the next one. */
export const inChargeEntries = {
  'in-charge:named': { version: 1, body: Named, signedBy: HEADS, upcasts: [] },
  'in-charge:ended': { version: 1, body: Ended, signedBy: HEADS, upcasts: [] },
} as const;
