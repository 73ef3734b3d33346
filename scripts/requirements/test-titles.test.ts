import { describe, expect, test } from 'vitest';
import { readTitle } from './test-titles.mjs';

describe('what a title claims', () => {
  test.each([
    ['D8: a recorded incident is only added to', ['D8'], 'a recorded incident is only added to'],
    ['D8, T42: a changed entry is named', ['D8', 'T42'], 'a changed entry is named'],
    ['D8,T42,T1:tight', ['D8', 'T42', 'T1'], 'tight'],
    [
      'T7: during a rebuild or a copy: the old state is whole',
      ['T7'],
      'during a rebuild or a copy: the old state is whole',
    ],
    ['T0: is for others to refuse', ['T0'], 'is for others to refuse'],
  ])('%j', (title, ids, says) => {
    expect(readTitle(title)).toEqual({ ids, says });
  });

  test.each([
    'a plain name',
    'after D8: not at the beginning',
    'Details: shown',
    'DSL: told',
    'F12: features are kept by hand',
    '',
  ])('nothing: %j', (title) => {
    expect(readTitle(title)).toBeNull();
  });

  test.each([
    'D8 a colon is missing',
    'D8, T42 the same',
    'd8: a small letter',
    ' D8: a space before',
    'D8:',
    'D8, 42: a letter is missing',
    'D8–D10: a range',
    'T8',
  ])('a claim that is written wrong is not left out in silence: %j', (title) => {
    expect(readTitle(title)?.wrong).toContain(title);
  });
});
