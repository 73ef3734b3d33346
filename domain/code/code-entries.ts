import { HEADS } from '../casebook/roles';
import { CodeVersion } from './code';

/** The whole text of a version is in the casebook: a record can be read against the code of its day without the program. */
export const codeEntries = {
  'code:adopted': { version: 1, body: CodeVersion, signedBy: HEADS, upcasts: [] },
} as const;
