import { expect, test } from 'vitest';
import { rowAfter } from './use-highlight';

test('rows go round and round, from none to the first or the last, and nowhere in an empty list', () => {
  expect([rowAfter(null, 1, 3), rowAfter(null, -1, 3), rowAfter(2, 1, 3), rowAfter(0, -1, 3)]).toEqual([0, 2, 0, 2]);
  expect([rowAfter(null, 1, 0), rowAfter(1, -1, 0)]).toEqual([null, null]);
});
