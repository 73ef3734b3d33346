import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { CROCKFORD_DIGITS } from './crockford';
import {
  makeRecoverySeed,
  normalSheetGroup,
  printRecoverySheet,
  readRecoverySheet,
  recoveryKeys,
  splitSheet,
} from './recovery-sheet';
import { readySodium, sodium } from './sodium';

const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });

beforeAll(async () => {
  await readySodium();
});

function replaced(groups: readonly string[], number: number, group: string): string[] {
  return groups.map((one, index) => (index === number - 1 ? group : one));
}

function withDigit(group: string, at: number, digit: string): string {
  return group.slice(0, at) + digit + group.slice(at + 1);
}

describe('the recovery sheet', () => {
  test('prints thirteen groups of five of the digits that cannot be taken for each other', () => {
    const groups = printRecoverySheet(makeRecoverySeed());
    expect(groups).toHaveLength(13);
    for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  test('prints a known seed as the format page works it out', () => {
    // 0: digits 0, sums 9n mod 32. 255: digits 31; the last group ends with one bit of the seed and four zero bits, so with digit 16.
    expect(printRecoverySheet(new Uint8Array(32)).join(' ')).toBe(
      '00009 0000J 0000V 00004 0000D 0000P 0000Z 00008 0000H 0000T 00003 0000C 0000N',
    );
    const full = printRecoverySheet(new Uint8Array(32).fill(255));
    expect(full[0]).toBe(`ZZZZ${CROCKFORD_DIGITS.charAt((31 * 16 + 9) % 32)}`);
    expect(full[12]).toBe(`ZZZG${CROCKFORD_DIGITS.charAt((31 * 9 + 16 * 7 + 9 * 13) % 32)}`);
  });

  test('T31: what is printed gives the seed back, in any case and spacing, with O for 0 and I or L for 1', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const groups = printRecoverySheet(seed);
        expect(readRecoverySheet(groups)).toEqual({ ok: true, value: seed });
        const sloppy = groups.map(
          (group) => ` ${group.toLowerCase().replaceAll('0', 'o').replace('1', 'I').replaceAll('1', 'l')}\t`,
        );
        expect(readRecoverySheet(sloppy)).toEqual({ ok: true, value: seed });
        expect(readRecoverySheet(splitSheet(groups.join('\n')))).toEqual({ ok: true, value: seed });
      }),
    );
  });

  test('T31: one wrong digit anywhere names its group', () => {
    const digit = fc.constantFrom(...CROCKFORD_DIGITS);
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 1, max: 13 }),
        fc.integer({ min: 0, max: 4 }),
        digit,
        (seed, number, at, wrong) => {
          const groups = printRecoverySheet(seed);
          const group = groups[number - 1] ?? '';
          fc.pre(group.charAt(at) !== wrong);
          const read = readRecoverySheet(replaced(groups, number, withDigit(group, at, wrong)));
          expect(read).toEqual({ ok: false, code: 'wrong-groups', groups: [number] });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('T31: two groups in each other’s place are both named', () => {
    const groups = printRecoverySheet(makeRecoverySeed());
    for (let one = 1; one <= 13; one += 1) {
      for (let other = one + 1; other <= 13; other += 1) {
        const swapped = replaced(replaced(groups, one, groups[other - 1] ?? ''), other, groups[one - 1] ?? '');
        expect(readRecoverySheet(swapped)).toEqual({ ok: false, code: 'wrong-groups', groups: [one, other] });
      }
    }
  });

  test('what is too short, too long, empty, or no digit is a wrong group', () => {
    const groups = printRecoverySheet(new Uint8Array(32));
    for (const wrong of ['', '0000', '000099', '0000U', '0000-', '0000ß', '00009😀', 'ﬁ009']) {
      expect(readRecoverySheet(replaced(groups, 1, wrong))).toEqual({ ok: false, code: 'wrong-groups', groups: [1] });
    }
    expect(readRecoverySheet([])).toMatchObject({ groups: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] });
  });

  test('the bits that are always zero are checked though their check digit fits', () => {
    const digits = [0, 0, 0, 1];
    const check = CROCKFORD_DIGITS.charAt((7 * 1 + 9 * 13) % 32);
    const last = digits.map((digit) => CROCKFORD_DIGITS.charAt(digit)).join('') + check;
    expect(normalSheetGroup(13, last)).toBe(last);
    const read = readRecoverySheet(replaced(printRecoverySheet(new Uint8Array(32)), 13, last));
    expect(read).toEqual({ ok: false, code: 'wrong-groups', groups: [13] });
  });

  test('a single group typed back is brought to the printed form, or refused', () => {
    const [, second = ''] = printRecoverySheet(makeRecoverySeed());
    expect(normalSheetGroup(2, ` ${second.toLowerCase()} `)).toBe(second);
    expect(normalSheetGroup(3, second)).toBeNull();
  });

  test('both key pairs follow from the seed by crypto_kdf, and from another seed others', () => {
    const seed = makeRecoverySeed();
    const keys = recoveryKeys(seed);
    expect(keys.boxSecretKey).toEqual(sodium().crypto_kdf_derive_from_key(32, 1, 'recovbox', seed));
    expect(keys.signSeed).toEqual(sodium().crypto_kdf_derive_from_key(32, 2, 'recovsig', seed));
    expect(recoveryKeys(makeRecoverySeed()).signPublicKey).not.toEqual(keys.signPublicKey);
  });
});
