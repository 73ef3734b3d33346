import { digitsOf, fiveBitGroups } from './crockford';

/** The twelve characters on paper that stand for this hash, as three groups of four. */
export function recordSeal(hash: Uint8Array): readonly [string, string, string] {
  const digits = digitsOf(fiveBitGroups(hash, 12));
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8, 12)];
}
