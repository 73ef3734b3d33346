/** Crockford's 32 digits: no I, L, O, U, so that none is taken for another on paper. */
export const CROCKFORD_DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The bytes as digits of five bits, most significant first; the last digit is filled up with zero bits. */
export function crockfordDigits(bytes: Uint8Array): number[] {
  const digits: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      digits.push((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  if (bits > 0) digits.push((held << (5 - bits)) & 31);
  return digits;
}

/** The bytes that `crockfordDigits` made, or null if the bits left over are not zero. */
export function bytesOfCrockford(digits: readonly number[]): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((digits.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const digit of digits) {
    held = (held << 5) | digit;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
      held &= (1 << bits) - 1;
    }
  }
  return held === 0 ? bytes : null;
}

/** The value of a typed digit: any case, `O` as `0`, `I` and `L` as `1`; null for anything else. */
export function readCrockfordDigit(typed: string): number | null {
  const upper = typed.toUpperCase();
  const value = CROCKFORD_DIGITS.indexOf(READ_AS[upper] ?? upper);
  return upper.length === 1 && value >= 0 ? value : null;
}
