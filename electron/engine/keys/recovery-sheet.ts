import { randomBytes } from 'node:crypto';
import { type Outcome, refusal, success } from '../files/outcome';
import { bytesOfCrockford, CROCKFORD_DIGITS, crockfordDigits, readCrockfordDigit } from './crockford';
import { deriveKey } from './derive-key';
import { type UserKeys, userKeysFrom } from './user-keys';

export const SHEET_GROUPS = 13;
const SEED_BYTES = 32;
const DIGITS_IN_GROUP = 4;
const WEIGHTS: readonly number[] = [1, 3, 5, 7];
const GROUP_WEIGHT = 9;

/** The numbers, from 1, of the groups that cannot be right: a wrong digit, or a group that stands elsewhere on the sheet. */
export interface WrongGroups {
  readonly code: 'wrong-groups';
  readonly groups: readonly number[];
}

/** The 32 random bytes that a recovery sheet stands for. */
export function makeRecoverySeed(): Uint8Array {
  return new Uint8Array(randomBytes(SEED_BYTES));
}

/** The thirteen groups of five that go on paper (docs/format.md, section 3). */
export function printRecoverySheet(seed: Uint8Array): string[] {
  if (seed.length !== SEED_BYTES) throw new RangeError('a recovery seed has 32 bytes');
  const digits = crockfordDigits(seed);
  return Array.from({ length: SHEET_GROUPS }, (_, index) => {
    const group = digits.slice(index * DIGITS_IN_GROUP, (index + 1) * DIGITS_IN_GROUP);
    return [...group, checkDigit(group, index + 1)].map((digit) => CROCKFORD_DIGITS.charAt(digit)).join('');
  });
}

/** The seed from thirteen typed groups, or which of them are wrong. Case and white space do not matter; `O` is `0`, `I` and `L` are `1`. */
export function readRecoverySheet(typed: readonly string[]): Outcome<Uint8Array, WrongGroups> {
  const groups = Array.from({ length: SHEET_GROUPS }, (_, index) => readSheetGroup(index + 1, typed[index] ?? ''));
  const wrong = groups.flatMap((group, index) => (group === null ? [index + 1] : []));
  if (wrong.length > 0) return refusal({ code: 'wrong-groups', groups: wrong });
  const seed = bytesOfCrockford(groups.flatMap((group) => group ?? []));
  // The last group ends with bits that are always zero; it is the only one that can be wrong in spite of its check digit.
  return seed === null ? refusal({ code: 'wrong-groups', groups: [SHEET_GROUPS] }) : success(seed);
}

/** A typed group as it is printed, or null if it cannot be the group of that number (from 1). */
export function normalSheetGroup(number: number, typed: string): string | null {
  const digits = readSheetGroup(number, typed);
  if (digits === null) return null;
  return [...digits, checkDigit(digits, number)].map((digit) => CROCKFORD_DIGITS.charAt(digit)).join('');
}

/** Cuts a sheet that was typed or pasted as one text into groups of five. */
export function splitSheet(text: string): string[] {
  return text.replace(/\s+/g, '').match(/.{1,5}/gu) ?? [];
}

/** Both key pairs of the recovery sheet. */
export function recoveryKeys(seed: Uint8Array): UserKeys {
  return userKeysFrom(deriveKey(seed, 1, 'recovbox'), deriveKey(seed, 2, 'recovsig'));
}

function readSheetGroup(number: number, typed: string): number[] | null {
  const digits: number[] = [];
  for (const character of typed.replace(/\s+/g, '')) {
    const digit = readCrockfordDigit(character);
    if (digit === null || digits.length > DIGITS_IN_GROUP) return null;
    digits.push(digit);
  }
  const check = digits.pop();
  return digits.length === DIGITS_IN_GROUP && check === checkDigit(digits, number) ? digits : null;
}

/** All weights are odd, so a single wrong digit changes the sum modulo 32; the number's weight finds groups in each other's place. */
function checkDigit(digits: readonly number[], number: number): number {
  const sum = digits.reduce((total, digit, index) => total + digit * (WEIGHTS[index] ?? 0), GROUP_WEIGHT * number);
  return sum % CROCKFORD_DIGITS.length;
}
