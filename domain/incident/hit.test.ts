import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitParts } from './hit';
import { soughtIn } from './incident-filter';

function shown(text: string, typed: string): string {
  const sought = soughtIn(typed);
  const parts = hitParts(text, sought.by === 'words' ? sought.phrases : []);
  return parts.map((part) => (part.hit ? `[${part.text}]` : part.text)).join('');
}

describe('where something was found', () => {
  test('is marked, without regard to accents and capitals, phrases as one', () => {
    expect(shown('Outside the CAFÉ, twice.', 'cafe ')).toBe('Outside the [CAFÉ], twice.');
    expect(shown('He shook the old railings.', '"the old" rail')).toBe('He shook [the old] [railings].');
    expect(shown('The gate. The gatepost.', 'gate ')).toBe('The [gate]. The gatepost.');
    expect(shown('The gate. The gatepost.', 'gate')).toBe('The [gate]. The [gatepost].');
  });
  test('is a piece of a long text, cut at words', () => {
    const long = `${'One two three four. '.repeat(40)}Then the railings shook. ${'Five six. '.repeat(40)}`;
    const piece = shown(long, 'railings ');
    expect(piece).toMatch(/^…(One|two|three|four).* the \[railings\] shook\. .*…$/);
    expect(piece.length).toBeLessThan(200);
  });
  test('is the beginning where nothing is marked', () => {
    expect(shown('Short words.', '')).toBe('Short words.');
  });
  test('whatever is looked for, every letter shown stands in the text, in order', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(text, fc.string({ unit: 'grapheme', maxLength: 12 }), (whole, typed) => {
        const sought = soughtIn(typed);
        const parts = hitParts(whole, sought.by === 'words' ? sought.phrases : []);
        const joined = parts.map((part) => part.text).join('');
        expect(whole).toContain(joined.replace(/^…/, '').replace(/…$/, ''));
      }),
    );
  });
});
