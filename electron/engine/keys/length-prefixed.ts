/** A part of a length-prefixed list. Text becomes UTF-8, a whole number its decimal digits. */
export type Part = string | number | Uint8Array;

const LENGTH_BYTES = 4;

/** LP(a, b, …) of docs/format.md, section 1: before each part its length in bytes, unsigned, 32 bit, little-endian. */
export function lengthPrefixed(...parts: readonly Part[]): Uint8Array {
  const pieces: Buffer[] = [];
  for (const part of parts) {
    const bytes = bytesOf(part);
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(bytes.length);
    pieces.push(length, bytes);
  }
  const whole = new Uint8Array(Buffer.concat(pieces));
  for (const piece of pieces) piece.fill(0);
  return whole;
}

/** The parts of a length-prefixed list, or null unless it has exactly `count` parts and ends with the last of them. */
export function readLengthPrefixed(bytes: Uint8Array, count: number): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (parts.length === count || bytes.length - at < LENGTH_BYTES) return null;
    const length = view.getUint32(at, true);
    at += LENGTH_BYTES;
    if (bytes.length - at < length) return null;
    parts.push(bytes.slice(at, at + length));
    at += length;
  }
  return parts.length === count ? parts : null;
}

/** A copy of the part's bytes, so that the copy can be wiped. */
function bytesOf(part: Part): Buffer {
  if (typeof part === 'string') return Buffer.from(part, 'utf8');
  if (typeof part !== 'number') return Buffer.from(part);
  if (!Number.isSafeInteger(part) || part < 0) throw new RangeError('only whole numbers from 0 can be length-prefixed');
  return Buffer.from(String(part), 'ascii');
}
