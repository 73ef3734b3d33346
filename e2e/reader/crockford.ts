/** The 32 digits of section 3. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first `count` groups of five bits, most significant first; bits past the end are zero. */
export function fiveBitGroups(bytes: Uint8Array, count: number): number[] {
  const bit = (index: number) => ((bytes[index >> 3] ?? 0) >> (7 - (index & 7))) & 1;
  return Array.from({ length: count }, (_, group) =>
    [0, 1, 2, 3, 4].reduce((value, place) => value * 2 + bit(group * 5 + place), 0),
  );
}

/** The digits of these groups. */
export function digitsOf(groups: readonly number[]): string {
  return groups.map((value) => DIGITS.charAt(value)).join('');
}
