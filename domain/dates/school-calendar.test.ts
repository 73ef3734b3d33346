import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { addDays, LocalDate } from './local-date';
import {
  addSchoolDays,
  isSchoolDay,
  noTermDates,
  type SchoolCalendar,
  schoolDayFrom,
  schoolDaysBetween,
  schoolDayUntil,
  whyNoSchool,
} from './school-calendar';

const day = (text: string) => LocalDate.parse(text);
const weekdays: SchoolCalendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const withTerms: SchoolCalendar = {
  bankHolidays: ENGLAND_BANK_HOLIDAYS,
  terms: [
    {
      firstDay: day('2026-09-02'),
      lastDay: day('2026-12-18'),
      closedOn: ['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30', '2026-11-27'].map(day),
    },
    { firstDay: day('2027-01-05'), lastDay: day('2027-03-25'), closedOn: [] },
  ],
};

const anyDay = fc.integer({ min: -2000, max: 4000 }).map((days) => addDays(day('2026-11-23'), days));
const anyCalendar = fc.constantFrom(weekdays, withTerms);

describe('without term dates', () => {
  it('counts weekdays that are no bank holidays', () => {
    expect(isSchoolDay(day('2026-11-23'), weekdays)).toBe(true);
    expect(isSchoolDay(day('2026-11-22'), weekdays)).toBe(false);
    expect(isSchoolDay(day('2026-12-28'), weekdays)).toBe(false);
    expect(addSchoolDays(day('2026-12-23'), 2, weekdays)).toBe('2026-12-29');
    expect(schoolDaysBetween(day('2026-12-23'), day('2027-01-04'), weekdays)).toBe(5);
  });

  it('a stretch counted without term dates says so', () => {
    expect(noTermDates(weekdays, day('2026-11-23'), day('2026-11-24'))).toBe(true);
  });
});

describe('with term dates', () => {
  it('leaves out half term, INSET days and the holidays between terms', () => {
    expect(isSchoolDay(day('2026-10-28'), withTerms)).toBe(false);
    expect(isSchoolDay(day('2026-11-27'), withTerms)).toBe(false);
    expect(isSchoolDay(day('2026-12-21'), withTerms)).toBe(false);
    expect(addSchoolDays(day('2026-12-17'), 2, withTerms)).toBe('2027-01-05');
    expect(schoolDaysBetween(day('2026-10-23'), day('2026-11-02'), withTerms)).toBe(1);
  });

  it('counts weekdays outside the dates entered, and says so', () => {
    expect(isSchoolDay(day('2027-04-01'), withTerms)).toBe(true);
    expect(noTermDates(withTerms, day('2026-12-01'), day('2027-01-20'))).toBe(false);
    expect(noTermDates(withTerms, day('2027-01-20'), day('2026-12-01'))).toBe(false);
    expect(noTermDates(withTerms, day('2027-03-20'), day('2027-04-20'))).toBe(true);
    expect(noTermDates(withTerms, day('2026-08-20'), day('2026-09-20'))).toBe(true);
    expect(noTermDates({ ...withTerms, terms: [] }, day('2026-11-23'), day('2026-11-24'))).toBe(true);
  });
});

describe('counting', () => {
  it('a deadline of Friday is not late on Saturday, and one school day late on Monday', () => {
    expect(schoolDaysBetween(day('2026-11-21'), day('2026-11-20'), weekdays)).toBe(0);
    expect(schoolDaysBetween(day('2026-11-23'), day('2026-11-20'), weekdays)).toBe(-1);
    expect(schoolDaysBetween(day('2026-11-21'), day('2026-11-23'), weekdays)).toBe(1);
  });

  it('going back from a Sunday does not count the Sunday', () => {
    expect(addSchoolDays(day('2026-11-22'), -1, weekdays)).toBe('2026-11-19');
    expect(addSchoolDays(day('2026-11-23'), -1, weekdays)).toBe('2026-11-20');
  });

  it('is the same as looking at every day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 300 }), anyCalendar, (from, days, calendar) => {
        const to = addDays(from, days);
        let counted = 0;
        for (let each = addDays(from, 1); each <= to; each = addDays(each, 1)) {
          if (isSchoolDay(each, calendar)) counted += 1;
        }
        expect(schoolDaysBetween(from, to, calendar)).toBe(counted);
      }),
      { numRuns: 60 },
    );
  });

  it('adds up, and turns its sign with the direction', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyCalendar, (first, second, third, calendar) => {
        const between = (from: LocalDate, to: LocalDate) => schoolDaysBetween(from, to, calendar);
        expect(between(first, second) + between(second, third)).toBe(between(first, third));
        expect(between(first, second) + between(second, first)).toBe(0);
      }),
    );
  });

  it('so many school days away is that far, and a school day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -250, max: 250 }), anyCalendar, (from, days, calendar) => {
        fc.pre(days !== 0);
        const to = addSchoolDays(from, days, calendar);
        expect(schoolDaysBetween(from, to, calendar)).toBe(days);
        expect(isSchoolDay(to, calendar)).toBe(true);
      }),
    );
  });

  it('the school day from and until a day are the nearest ones', () => {
    fc.assert(
      fc.property(anyDay, anyCalendar, (from, calendar) => {
        const next = schoolDayFrom(from, calendar);
        const last = schoolDayUntil(from, calendar);
        expect([isSchoolDay(next, calendar), isSchoolDay(last, calendar)]).toEqual([true, true]);
        expect(last <= from && from <= next).toBe(true);
        expect(schoolDaysBetween(from, last, calendar)).toBe(0);
        expect(schoolDaysBetween(from, next, calendar)).toBe(next === from ? 0 : 1);
      }),
    );
  });

  it('no days is the day itself, and what leaves the calendar throws', () => {
    expect(addSchoolDays(day('2026-11-22'), 0, weekdays)).toBe('2026-11-22');
    expect(() => addSchoolDays(day('2026-11-22'), 0.5, weekdays)).toThrow(RangeError);
    expect(() => addSchoolDays(day('9999-12-20'), 20, weekdays)).toThrow(RangeError);
  });
});

it('says why there is no school on a day, as far as it can be known', () => {
  expect(whyNoSchool(day('2026-11-21'), withTerms)).toBe('weekend');
  expect(whyNoSchool(day('2026-12-25'), withTerms)).toBe('bank-holiday');
  expect(whyNoSchool(day('2026-10-27'), withTerms)).toBe('school-holiday');
  expect(whyNoSchool(day('2026-10-27'), weekdays)).toBeNull();
  expect(whyNoSchool(day('2026-11-24'), withTerms)).toBeNull();
});
