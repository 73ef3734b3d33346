import { HEADS } from '../casebook/roles';
import { SchoolDetails } from './school';

/** The subject is the casebook. Each holds all details: the newest counts. */
export const schoolEntries = {
  'school:described': {
    version: 3,
    body: SchoolDetails,
    signedBy: HEADS,
    upcasts: [withoutLastYear, withoutSignatories],
  },
} as const;

/** Version 1 did not ask for the last year group. */
function withoutLastYear(body: unknown): unknown {
  return { ...(body as Readonly<Record<string, unknown>>), lastYear: null };
}

/** Version 2 knew neither who else may sign, nor that a school may have several sites. */
function withoutSignatories(body: unknown): unknown {
  return { ...(body as Readonly<Record<string, unknown>>), signatories: [], sites: [] };
}
