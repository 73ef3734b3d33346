import { HEADS } from '../casebook/roles';
import { SchoolDetails } from './school';

/** The subject is the casebook. Each holds all details: the newest counts. */
export const schoolEntries = {
  'school:described': { version: 1, body: SchoolDetails, signedBy: HEADS, upcasts: [] },
} as const;
