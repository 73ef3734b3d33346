import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markPassages } from './dispute';

test('passages are marked where they stand, the rest stays as it is', () => {
  expect(markPassages('He swore twice at the gate.', ['swore twice', 'gate', 'not there', ''])).toEqual([
    { text: 'He ', disputed: false },
    { text: 'swore twice', disputed: true },
    { text: ' at the ', disputed: false },
    { text: 'gate', disputed: true },
    { text: '.', disputed: false },
  ]);
  expect(markPassages('', ['x'])).toEqual([{ text: '', disputed: false }]);
});

test('whatever is marked, no letter is lost or doubled', () => {
  const word = fc.constantFrom('a', 'b', 'ab', ' ', 'ba ', '<b>');
  const text = fc.array(word, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (whole, passages) => {
      const parts = markPassages(whole, passages);
      expect(parts.map((part) => part.text).join('')).toBe(whole);
      for (const part of parts) if (part.disputed) expect(passages).toContain(part.text);
    }),
  );
});
