import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakable } from './breakable';

const joined = (text: string) =>
  breakable(text)
    .map(({ part }) => part)
    .join('');

describe('a text that can be broken into lines', () => {
  it('is left alone where its words are words', () => {
    expect(breakable('He shouted.\nThen he left.')).toEqual([{ at: 0, part: 'He shouted.\nThen he left.' }]);
    expect(breakable('')).toEqual([{ at: 0, part: '' }]);
    expect(breakable('w'.repeat(10_000))).toHaveLength(1);
  });
  it('is cut inside a word that is longer than any', () => {
    expect(breakable(`so ${'w'.repeat(20_001)} there`).map(({ part }) => part.length)).toEqual([10_003, 10_000, 7]);
  });
  it('keeps every letter, in order, and takes no pair apart', () => {
    const unit = fc.constantFrom('a', '\u{1F600}', ' ', '\n', 'w'.repeat(9_999), '\u{1F600}'.repeat(5_000));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const text = units.join('');
        expect(joined(text)).toBe(text);
        for (const { part } of breakable(text)) expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(part)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
