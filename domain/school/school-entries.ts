import { HEADS } from '../casebook/roles';
import { SchoolDetails } from './school';

/** The subject is the casebook. Each holds all details: the newest counts. */
export const schoolEntries = {
  'school:described': { version: 2, body: SchoolDetails, signedBy: HEADS, upcasts: [withoutLastYear] },
} as const;

/** Version 1 did not ask for the last year group. */
function withoutLastYear(body: unknown): unknown {
  return { ...(body as Readonly<Record<string, unknown>>), lastYear: null };
}
