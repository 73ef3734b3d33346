import { expect, test } from 'vitest';
import { placesMatching } from './quick-places';

test('a place is found by the beginning of any of its words', () => {
  expect(placesMatching('ph')).toEqual(['Phone']);
  expect(placesMatching('GATE')).toEqual(['Main gate', 'Side gate']);
  expect(placesMatching('email')).toEqual(['E-mail']);
  expect(placesMatching('e-m')).toEqual(['E-mail']);
});

test('nothing is offered for an empty field, for what no place has, or for what stands there already', () => {
  expect(placesMatching(' ')).toEqual([]);
  expect(placesMatching('ate')).toEqual([]);
  expect(placesMatching('Phone')).toEqual([]);
});
