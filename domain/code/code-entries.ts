import { HEADS } from '../casebook/roles';
import { CodeVersion } from './code';
import { PolicyNoted, PolicyPlace } from './linked-policy';

/**
 * The whole text of a version is in the casebook: a record can be read against the code of its day without the program. The subject of an adopted
 * version is the version, of a noted policy the casebook.
 */
export const codeEntries = {
  'code:adopted': { version: 1, body: CodeVersion, signedBy: HEADS, upcasts: [] },
  'code:policy-noted': { version: 1, body: PolicyNoted.extend({ place: PolicyPlace }), signedBy: HEADS, upcasts: [] },
} as const;
