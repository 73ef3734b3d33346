import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClauseId } from './clause-id';
import type { Clause } from './code';
import { findInCode, piecesOf } from './find-in-code';

function clause(id: string, heading: string, text: string): Clause {
  return { clauseId: id as ClauseId, parent: null, heading, text, binds: 'parents', citable: true };
}

const code = [
  clause('E3', 'Threats', 'Threatening to post “negative comments” on social media.'),
  clause('E4', 'Unreasonable demands', 'Meetings demanded, without notice, are not polite.  Café staff too.'),
];

const found = (text: string) =>
  findInCode(code, text).map(({ clauseId, part, start, end }) => {
    const one = code.find((candidate) => candidate.clauseId === clauseId);
    return `${clauseId} ${one?.[part].slice(start, end)}`;
  });

test('a text is found in headings and in texts, in the order of the code', () => {
  expect(found('threat')).toEqual(['E3 Threat', 'E3 Threat']);
  expect(found('Demand')).toEqual(['E4 demand', 'E4 demand']);
});

test('capitals, accents, quotes and the number of spaces make no difference', () => {
  expect(found('"negative comments"')).toEqual(['E3 “negative comments”']);
  expect(found('polite. cafe')).toEqual(['E4 polite.  Café']);
  expect(found(' cafe\u0301 ')).toEqual(['E4 Café']);
});

test('nothing is found for nothing', () => {
  expect(found('')).toEqual([]);
  expect(found('   ')).toEqual([]);
  expect(found('\u0301')).toEqual([]);
});

test('an accent written after its letter is marked with it', () => {
  const [place] = findInCode([clause('V', 'Vision', 'Cafe\u0301s')], 'cafe');
  expect(place).toMatchObject({ part: 'text', start: 0, end: 5 });
});

test('a character that stands for several is found once', () => {
  const wait = clause('V', 'Wait…', '');
  expect(findInCode([wait], '.')).toEqual([{ clauseId: 'V', part: 'heading', start: 4, end: 5 }]);
});

const words = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'é', ' ', '“', '”', 'ﬁ', '\u0301'), maxLength: 12 });

test('the pieces of a text, joined, are the text, and each found piece is what was sought', () => {
  fc.assert(
    fc.property(words, words, (text, sought) => {
      const places = findInCode([clause('E', text, '')], sought);
      const pieces = piecesOf(text, 'E' as ClauseId, 'heading', places);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.filter((piece) => piece.nth !== null).map((piece) => piece.nth)).toEqual([...places.keys()]);
      for (const piece of pieces) if (piece.nth !== null) expect(piece.text).not.toBe('');
    }),
  );
});

test('a text that stands there as it is, is always found', () => {
  fc.assert(
    fc.property(words, fc.nat(12), fc.nat(12), (text, from, length) => {
      const sought = text.slice(from, from + length);
      fc.pre(sought.replace(/\s|\u0301/g, '') !== '');
      expect(findInCode([clause('E', 'H', text)], sought)).not.toEqual([]);
    }),
  );
});
