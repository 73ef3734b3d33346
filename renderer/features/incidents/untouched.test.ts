import fc from 'fast-check';
import { expect, test } from 'vitest';
import { untouched } from './untouched';

const before = { about: { text: 'Mr D. Harkerby' }, where: 'Gate', words: 'e1' };

test('what was settled is taken where nobody has typed on, and nowhere else', () => {
  const settled = { about: { text: 'Mr Dan Harkerby' }, words: '' };
  expect(untouched(before, { ...before, about: { ...before.about } }, settled)).toEqual(settled);
  expect(untouched(before, { ...before, words: 'e1 e2' }, settled)).toEqual({ about: settled.about });
});

test('whatever was typed meanwhile stays', () => {
  const typed = fc.record({ about: fc.record({ text: fc.string() }), where: fc.string(), words: fc.string() });
  fc.assert(
    fc.property(typed, typed, (now, settled) => {
      const after = { ...now, ...untouched(before, now, settled) };
      for (const key of ['about', 'where', 'words'] as const)
        if (JSON.stringify(now[key]) !== JSON.stringify(before[key])) expect(after[key]).toEqual(now[key]);
    }),
  );
});
