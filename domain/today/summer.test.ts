import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type LocalDate } from '../dates/local-date';
import type { Term } from '../dates/school-calendar';
import { summerAhead } from './summer';

const day = (text: string) => text as LocalDate;
const term = (firstDay: string, lastDay: string): Term => ({
  firstDay: day(firstDay),
  lastDay: day(lastDay),
  closedOn: [],
});
const YEAR = [term('2026-09-03', '2026-12-18'), term('2027-01-05', '2027-03-25'), term('2027-04-12', '2027-07-21')];
const NEXT = [...YEAR, term('2027-09-02', '2027-12-17')];

test('without term dates it looks as far as the end of August', () => {
  expect(summerAhead(day('2026-11-24'), null)).toEqual({ lastSchoolDay: null, until: '2027-08-31' });
  expect(summerAhead(day('2027-08-31'), null)).toEqual({ lastSchoolDay: null, until: '2027-08-31' });
});

test('with term dates it looks until school is back, and says when school ends', () => {
  expect(summerAhead(day('2026-11-24'), YEAR)).toEqual({ lastSchoolDay: '2027-07-21', until: '2027-08-31' });
  expect(summerAhead(day('2026-11-24'), NEXT)).toEqual({ lastSchoolDay: '2027-07-21', until: '2027-09-01' });
});

test('in the holiday itself it is still this summer, and on the first day back the next one', () => {
  expect(summerAhead(day('2027-08-20'), NEXT)).toEqual({ lastSchoolDay: null, until: '2027-09-01' });
  expect(summerAhead(day('2027-09-01'), NEXT)).toMatchObject({ until: '2027-09-01' });
  expect(summerAhead(day('2027-09-02'), NEXT)).toMatchObject({ until: '2028-08-31' });
});

test('the year that begins at the end of August is another one, and a missing year does not make the summer longer', () => {
  const early = [...YEAR, term('2027-08-30', '2027-12-17')];
  expect(summerAhead(day('2027-06-01'), early)).toEqual({ lastSchoolDay: '2027-07-21', until: '2027-08-29' });
  const gap = [...YEAR, term('2028-09-04', '2028-12-15')];
  expect(summerAhead(day('2027-06-01'), gap)).toMatchObject({ until: '2027-08-31' });
});

test('a school that starts in the middle of a year and enters what is left of it looks as far as the summer', () => {
  const rest = YEAR.slice(1);
  expect(summerAhead(day('2026-11-24'), rest)).toEqual({ lastSchoolDay: '2027-07-21', until: '2027-08-31' });
  expect(summerAhead(day('2027-02-01'), YEAR.slice(2))).toEqual({ lastSchoolDay: '2027-07-21', until: '2027-08-31' });
});

test('whatever day it is, it never looks back, and no further than thirteen months', () => {
  const days = fc.integer({ min: 0, max: 3_650 }).map((days) => addDays(day('2022-01-01'), days));
  fc.assert(
    fc.property(days, fc.constantFrom(null, YEAR, NEXT, YEAR.slice(1), YEAR.slice(2)), (today, terms) => {
      const { lastSchoolDay, until } = summerAhead(today, terms);
      expect(until >= today).toBe(true);
      expect(daysBetween(today, until)).toBeLessThan(400);
      if (lastSchoolDay !== null) expect(today <= lastSchoolDay && lastSchoolDay < until).toBe(true);
    }),
  );
});
