import { expect, it } from 'vitest';
import { timesTowards } from './messages';

it('D14: says which time it was in words, and nothing else', () => {
  const said = (nth: number) => timesTowards(nth).trim();
  expect([2, 3, 10, 11, 12, 13, 21, 22, 23, 101, 111].map(said)).toEqual([
    'Second time towards',
    'Third time towards',
    'Tenth time towards',
    '11th time towards',
    '12th time towards',
    '13th time towards',
    '21st time towards',
    '22nd time towards',
    '23rd time towards',
    '101st time towards',
    '111th time towards',
  ]);
});
