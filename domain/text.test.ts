import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, Line, Narrative } from './text';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('text as it is kept', () => {
  it('T52: half a pair of letters becomes one mark, and its neighbours stay', () => {
    expect(Narrative.parse('a \ud83d and \ude00 b')).toBe('a \ufffd and \ufffd b');
    expect(Line.parse(' \ud83d\ude00 \ude00 ')).toBe('\ud83d\ude00 \ufffd');
  });
  it('T52: what is kept survives being written as bytes and read again, and is kept the same the second time', () => {
    const halves = fc
      .array(fc.constantFrom('a', '\ud83d', '\ude00', '\ud83d\ude00', '\u0000', '\u202e'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, halves), (text) => {
        for (const schema of [Narrative, Line]) {
          const kept = schema.parse(text);
          expect(decodeURIComponent(encodeURIComponent(kept))).toBe(kept);
          expect(schema.parse(kept)).toBe(kept);
        }
      }),
    );
  });
  it('a narrative that is whole is kept to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(Narrative.parse(text)).toBe(text);
      }),
    );
  });
  it('a line has no breaks and no room around it', () => {
    expect(Line.parse('  Side gate\r\nby the bins\u2028 ')).toBe('Side gate by the bins');
    expect(Line.safeParse('x'.repeat(301)).success).toBe(false);
  });
  it('what nobody can see is blank', () => {
    expect([' \n\t', '\u200b\u2060\ufeff', '', 'x'].map(isBlank)).toEqual([true, true, true, false]);
  });
});
