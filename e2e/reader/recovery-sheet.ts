import { DIGITS } from './crockford';
import { check } from './fault';
import { type KeyPairs, keyPairs } from './key-pairs';
import { sodium } from './sodium';

/** The 32 bytes that the 13 groups of a recovery sheet stand for. Says which group is wrong. */
export function readRecoverySheet(text: string): Uint8Array {
  const digits = [...text.replace(/\s/gu, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')].map((letter) =>
    DIGITS.indexOf(letter),
  );
  check(!digits.includes(-1), 'The recovery sheet holds a character that is not one of its digits.');
  check(digits.length === 65, `The recovery sheet has ${digits.length} digits instead of 13 groups of five.`);
  const bits: number[] = [];
  for (let number = 1; number <= 13; number += 1) {
    const [a = 0, b = 0, c = 0, d = 0, checkDigit] = digits.slice((number - 1) * 5, number * 5);
    check(
      (a + 3 * b + 5 * c + 7 * d + 9 * number) % 32 === checkDigit,
      `Group ${number} of the recovery sheet is wrong.`,
    );
    for (const digit of [a, b, c, d]) for (let place = 4; place >= 0; place -= 1) bits.push((digit >> place) & 1);
  }
  check(!bits.slice(256).includes(1), 'Group 13 of the recovery sheet does not end in four zero bits.');
  return Uint8Array.from({ length: 32 }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((value, bit) => value * 2 + bit, 0),
  );
}

/** The key pairs of the recovery sheet. */
export function recoveryKeys(seed: Uint8Array): KeyPairs {
  return keyPairs(
    sodium.crypto_kdf_derive_from_key(32, 1, 'recovbox', seed),
    sodium.crypto_kdf_derive_from_key(32, 2, 'recovsig', seed),
  );
}
