const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The record seal of a journal: the first 60 bits of its newest hash as twelve digits in three groups, `7KQ2 9FMA 01XZ`. */
export function recordSeal(hash: Uint8Array): string {
  if (hash.length < 8) throw new Error('a record seal is made of a hash');
  const bits = Buffer.from(hash.buffer, hash.byteOffset, 8).readBigUInt64BE(0) >> 4n;
  let text = '';
  for (let digit = 11n; digit >= 0n; digit -= 1n) text += ALPHABET[Number((bits >> (digit * 5n)) & 31n)];
  return `${text.slice(0, 4)} ${text.slice(4, 8)} ${text.slice(8)}`;
}

/** A record seal as somebody typed it from paper, in its one form; null if it isn't one. `O` counts as 0, `I` and `L` as 1. */
export function readRecordSeal(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (text.length !== 12 || [...text].some((digit) => !ALPHABET.includes(digit))) return null;
  return `${text.slice(0, 4)} ${text.slice(4, 8)} ${text.slice(8)}`;
}
