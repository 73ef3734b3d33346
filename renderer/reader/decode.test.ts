import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from './decode';
import { Refusal } from './refusal';

const utf16 = (text: string, little: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [place, unit] of [0xfeff, ...text.split('').map((each) => each.charCodeAt(0))].entries())
    view.setUint16(place * 2, unit, little);
  return new Uint8Array(view.buffer);
};

function refusedAs(bytes: readonly number[]): string {
  try {
    decode(new Uint8Array(bytes));
    return 'taken';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

it('whatever it says comes back, with or without a mark, in UTF-8 or UTF-16', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      // The mark is no part of the text, and a file of NULs is none.
      const said = `a${text.replaceAll('\0', '')}`;
      const bytes = new TextEncoder().encode(said);
      expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toBe(said);
      expect(decode(bytes)).toBe(said);
      expect(decode(utf16(said, true))).toBe(said);
      expect(decode(utf16(said, false))).toBe(said);
    }),
  );
});

it('what can’t be UTF-8 is what Windows writes', () => {
  // Its € is tried in the real app: this Node takes the encoding for the older one without it.
  expect(decode(new Uint8Array([0x5a, 0x6f, 0xeb]))).toBe('Zoë');
});

it.each([
  ['a workbook', [0x50, 0x4b, 3, 4]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['UTF-16 without its mark', [0x41, 0, 0x2c, 0, 0x42, 0, 0x0a, 0]],
])('%s is not a table', (_, bytes) => {
  expect(refusedAs(bytes)).toBe('not-a-table');
});

it('text that breaks the encoding of its mark is unreadable', () => {
  expect(refusedAs([0xef, 0xbb, 0xbf, 0xff])).toBe('unreadable');
  expect(refusedAs([0xff, 0xfe, 0x41])).toBe('unreadable');
  expect(refusedAs([0xff, 0xfe, 0x00, 0xd8])).toBe('unreadable');
});
