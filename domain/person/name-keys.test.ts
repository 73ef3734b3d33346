import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysToFind, keysToKeep, nameKey, nameWords, oneSlipApart, soundsOf } from './name-keys';

test.each([
  ['Mrs Siobhán O’Brien', ['siobhan', 'obrien']],
  ["O'Brien", ['obrien']],
  ['O Brien', ['obrien']],
  ['Mc Donald', ['mcdonald']],
  ['Dr. Smith-Jones', ['smith', 'jones']],
  ['Rev Dr Łukasz Müller', ['lukasz', 'muller']],
  ['Mr', ['mr']],
  ['Mr Lord', ['lord']],
  ['AHMED, S.', ['ahmed', 's']],
  ['Ali Ali', ['ali']],
  ['محمد علي', ['محمد', 'علي']],
  ['李小龙', ['李小龙']],
  ['  ', []],
  ['—', []],
] as const)('the words of %s', (name, words) => {
  expect(nameWords(name)).toEqual(words);
});

test('titles, case, accents, apostrophes and hyphens make no difference', () => {
  for (const same of ['Mrs Zoë Smith-Jones', 'ms zoe smith jones', 'ZOE SMITH JONES', 'Zoé  Smith‐Jones']) {
    expect(nameKey(same)).toBe('zoe smith jones');
  }
});

test.each([
  ['smith', 'smyth'],
  ['catherine', 'katherine'],
  ['mohammed', 'muhammad'],
  ['stephen', 'steven'],
  ['lee', 'leigh'],
  ['kowalczyk', 'kovalchik'],
  ['nowakowska', 'novakovska'],
  ['majewski', 'mayevski'],
  ['philip', 'phillip'],
])('%s and %s sound alike', (first, second) => {
  expect(soundsOf(first).some((sound) => soundsOf(second).includes(sound))).toBe(true);
});

describe('one slip', () => {
  const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const word = fc.array(letters, { minLength: 4, maxLength: 14 }).map((list) => list.join(''));
  const slip = fc.record({
    kind: fc.constantFrom('left out', 'put in', 'another', 'changed round'),
    at: fc.nat(),
    letter: letters,
  });

  function withSlip(text: string, { kind, at, letter }: { kind: string; at: number; letter: string }): string {
    const place = at % text.length;
    const before = text.slice(0, place);
    const here = text[place] ?? '';
    const next = text[place + 1] ?? '';
    if (kind === 'left out') return before + text.slice(place + 1);
    if (kind === 'put in') return before + letter + text.slice(place);
    if (kind === 'another') return before + letter + text.slice(place + 1);
    return before + next + here + text.slice(place + 2);
  }

  test('of any kind is found by the keys that are kept, and is seen as one slip', () => {
    fc.assert(
      fc.property(word, slip, (text, one) => {
        const typed = withSlip(text, one);
        expect(oneSlipApart(text, typed)).toBe(true);
        expect(oneSlipApart(typed, text)).toBe(true);
        if (typed.length < 4) return;
        const kept = new Set(keysToKeep(text));
        expect(keysToFind(typed).slips.some((key) => kept.has(key))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('in the first four or five letters is found while the rest is not yet typed', () => {
    fc.assert(
      fc.property(word, slip, fc.constantFrom(4, 5), (text, one, length) => {
        fc.pre(text.length > 6);
        const typed = withSlip(text.slice(0, length), one);
        if (typed.length < 4) return;
        const kept = new Set(keysToKeep(text));
        expect(keysToFind(typed).slips.some((key) => kept.has(key))).toBe(true);
      }),
    );
  });

  test('is not two', () => {
    for (const [first, second] of [
      ['harker', 'herkar'],
      ['smith', 'smi'],
      ['abcd', 'badc'],
      ['jones', 'bones2'],
    ] as const) {
      expect(oneSlipApart(first, second)).toBe(false);
    }
  });
});

test('any name gives keys without failing, and the same ones again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      for (const word of nameWords(name)) {
        expect(nameWords(word)).toEqual([word]);
        expect(keysToKeep(word)).toEqual(keysToKeep(word));
      }
    }),
  );
});

test('short words and numbers are not looked for with slips', () => {
  expect(keysToFind('ali').slips).toEqual([]);
  expect(keysToFind('4b12').slips).toEqual([]);
});
