import { Refusal } from './refusal';

/** Beginnings of files that are often named .csv by mistake: a workbook (a ZIP file), a PDF, a workbook of before 2007. */
const OTHER_KINDS = [
  [0x50, 0x4b],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Text of a file: in the encoding that its mark names, otherwise UTF-8, and where it can't be that, what Windows writes in Western Europe.
 * Throws a refusal for what is no text.
 */
export function decode(bytes: Uint8Array): string {
  if (OTHER_KINDS.some((kind) => startsWith(bytes, kind))) throw new Refusal('not-a-table');
  const marked = MARKS.find(({ mark }) => startsWith(bytes, mark));
  if (marked !== undefined) {
    const text = strictly(bytes, marked.encoding);
    if (text === undefined) throw new Refusal('unreadable');
    return text;
  }
  if (hasManyNuls(bytes)) throw new Refusal('not-a-table');
  return strictly(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}

/** A stray one is taken out of its cell; many say that this is a program's file, or UTF-16 without its mark. */
function hasManyNuls(bytes: Uint8Array): boolean {
  let nuls = 0;
  for (const byte of bytes) if (byte === 0) nuls += 1;
  return nuls > 3 && nuls * 20 > bytes.length;
}
