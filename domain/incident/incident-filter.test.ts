import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soughtIn } from './incident-filter';

describe('what is looked for', () => {
  test.each([
    ['', { by: 'nothing' }],
    ['  * " - ', { by: 'nothing' }],
    ['gate', { by: 'words', query: '"gate"*' }],
    ['gate ', { by: 'words', query: '"gate"' }],
    ['main ga', { by: 'words', query: '"main" "ga"*' }],
    ['"main gate" swore', { by: 'words', query: '"main gate" "swore"*' }],
    ['“main gate”', { by: 'words', query: '"main gate"' }],
    ['a OR b NEAR(c) x:y -z ^q', { by: 'words', query: '"a" "OR" "b" "NEAR" "c" "x" "y" "z" "q"*' }],
    ['INC-2026-0012', { by: 'reference', reference: 'INC-2026-0012' }],
    ['inc 2026 12', { by: 'reference', reference: 'INC-2026-0012' }],
    ['inc-2026-00012345', { by: 'words', query: '"inc" "2026" "00012345"*' }],
  ])('%s', (typed, sought) => {
    expect(soughtIn(typed)).toMatchObject(sought);
  });

  test('whatever is typed, the index is asked for words between quotation marks and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const sought = soughtIn(typed);
        if (sought.by === 'words')
          expect(sought.query).toMatch(/^"[\p{L}\p{N}\p{M} ]+"\*?( "[\p{L}\p{N}\p{M} ]+"\*?)*$/u);
      }),
    );
  });
});
