import { expect, test } from 'vitest';
import { pagesCalled } from './page-names';
import { addressOf, routeOf } from './routes';

const names = (typed: string) => pagesCalled(typed).map(({ name }) => name);

test('a page is found by the beginning of a word of its name, in any case', () => {
  expect(names('inc')).toEqual(['Incidents']);
  expect(names('REG')).toEqual(['Register', 'The register on paper']);
  expect(names('school cal')).toEqual(['School calendar']);
  expect(names('the summer')).toEqual(['Before the summer']);
});

test('none is found by two letters, by a small word alone, or by words that are somebody’s name', () => {
  for (const typed of ['', 'in', 'the', 'with us', 'code harker', 'ellie'])
    expect([typed, names(typed)]).toEqual([typed, []]);
});

test('each leads to an address that there is', () => {
  const found = [
    'tod',
    'inc',
    'reg',
    'peo',
    'rai',
    'cod',
    'set',
    'tas',
    'req',
    'ord',
    'bef',
    'doo',
    'bla',
    'imp',
    'sch',
  ];
  const pages = new Set(found.flatMap((typed) => pagesCalled(typed)));
  expect(pages.size).toBe(17);
  for (const { to } of pages) expect(routeOf(addressOf(to))).toEqual(to);
});
