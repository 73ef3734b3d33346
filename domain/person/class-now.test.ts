import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LocalDate } from '../dates/local-date';
import { schoolYearInWords, schoolYearOf } from '../dates/school-year';
import { classNow, isClass, yearGroupOf } from './class-now';

const day = (text: string) => LocalDate.parse(text);
const noted = (className: string | null, classYear: number | null, leftOn: string | null = null) => ({
  className,
  classYear,
  leftOn: leftOn === null ? null : day(leftOn),
});

test('a school year begins on 1 September', () => {
  expect(schoolYearOf(day('2026-08-31'))).toBe(2025);
  expect(schoolYearOf(day('2026-09-01'))).toBe(2026);
  expect(schoolYearInWords(2026)).toBe('2026/27');
  expect(schoolYearInWords(1999)).toBe('1999/00');
});

test.each([
  ['5B', 5],
  ['Year 5 B', 5],
  ['y6', 6],
  ['Yr 4', 4],
  ['10X', 10],
  ['Class 3', 3],
  ['R', 0],
  ['Reception', 0],
  ['RB', 0],
  ['Maple', null],
  ['Robins', null],
  ['14', null],
  ['2026', null],
  ['', null],
])('the year group of %s is %s', (className, year) => {
  expect(yearGroupOf(className)).toBe(year);
});

describe('the class as it stands on a day', () => {
  test('is what was typed until the summer, and the year that follows from 1 September', () => {
    expect(classNow(noted('5B', 2025), day('2026-08-31'), 6)).toBe('5B');
    expect(classNow(noted('5B', 2025), day('2026-09-01'), 6)).toBe('Year 6, was 5B');
    expect(classNow(noted('5B', 2025), day('2027-09-01'), 6)).toBe('left, was 5B');
    expect(classNow(noted('5B', 2025), day('2027-09-01'), null)).toBe('Year 7, was 5B');
  });
  test('of a class with a name of its own says when that was', () => {
    expect(classNow(noted('Maple', 2025), day('2026-09-01'), 6)).toBe('was Maple');
  });
  test('says so from the day of leaving, and not before', () => {
    expect(classNow(noted('5B', 2026, '2026-12-18'), day('2026-12-17'), 6)).toBe('5B');
    expect(classNow(noted('5B', 2026, '2026-12-18'), day('2026-12-18'), 6)).toBe('left, was 5B');
    expect(classNow(noted(null, null, '2026-12-18'), day('2027-01-08'), 6)).toBe('left');
  });
  test('is nothing where no class is known', () => {
    expect(classNow(noted(null, null), day('2030-01-01'), 6)).toBeNull();
  });
  test('never goes back a year, whatever the years and the last one', () => {
    const years = fc.integer({ min: 2000, max: 2060 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 13 }),
        years,
        years,
        fc.integer({ min: 0, max: 13 }),
        (year, since, on, last) => {
          const shown = classNow(noted(`${year}B`, since), day(`${on}-10-01`), last) ?? '';
          const now = /^Year (\d+), /.exec(shown)?.[1];
          if (on <= since) expect(shown).toBe(`${year}B`);
          else if (year + on - since > last) expect(shown).toMatch(/^left, /);
          else expect(Number(now)).toBe(year + on - since);
        },
      ),
    );
  });
});

test('a class that somebody types is the one that stands, also where only the year is known since the summer', () => {
  expect(isClass('5 b', '5B')).toBe(true);
  expect(isClass('6A', 'Year 6, was 5B')).toBe(true);
  expect(isClass('5B', 'Year 6, was 5B')).toBe(false);
  expect(isClass('6A', 'left, was 6A')).toBe(false);
  expect(isClass('Maple', 'was Maple')).toBe(false);
});
