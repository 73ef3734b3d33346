import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasRegisterWords } from './register-filter';

const row = {
  reference: 'RES-2026-0004',
  whatIsRestricted: 'School buildings and the playground',
  person: { name: 'Mrs Zoë O’Harn', alsoKnownAs: ['Zoë Brierly'], children: [{ name: 'Idris Jones' }] },
};

test('words are found in name, other name, child, reference and limits, in any order, without capitals or accents', () => {
  for (const words of ['', '  ', "zoe o'harn", 'JONES', 'res-2026-0004', 'playground zoë', '0004 idris', 'brierly'])
    expect(hasRegisterWords(row, words)).toBe(true);
  for (const words of ['zoe smith', 'gate', 'RES-2026-0005']) expect(hasRegisterWords(row, words)).toBe(false);
});

test('every word of a row leads to it, and one more word never to more', () => {
  const text = [row.reference, row.person.name, 'Zoë Brierly', 'Idris Jones', row.whatIsRestricted]
    .join(' ')
    .split(' ');
  fc.assert(
    fc.property(fc.subarray(text, { minLength: 1 }), fc.string({ maxLength: 12 }), (words, other) => {
      expect(hasRegisterWords(row, words.join(' '))).toBe(true);
      if (hasRegisterWords(row, `${words.join(' ')} ${other}`)) expect(hasRegisterWords(row, other)).toBe(true);
    }),
  );
});
