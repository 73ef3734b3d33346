import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { addDays, addMonths, dayOfWeek, LocalDate } from './local-date';
import {
  addSchoolDays,
  inOrder,
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
/** Terms of the years from 2016 to 2036, some of them missing: half terms, INSET days, holidays of any usual length. */
const manyTerms: fc.Arbitrary<SchoolCalendar> = fc
  .array(
    fc.record({
      begins: fc.integer({ min: 0, max: 12 }),
      days: fc.integer({ min: 40, max: 100 }),
      closed: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }),
      entered: fc.boolean(),
    }),
    { minLength: 60, maxLength: 60 },
  )
  .map((chosen) => {
    const terms = chosen.flatMap(({ begins, days, closed, entered }, at) => {
      if (!entered) return [];
      const firstDay = addDays(addMonths(day('2016-09-01'), 4 * at), begins);
      const closedOn = closed.filter((one) => one <= days).map((one) => addDays(firstDay, one));
      return [{ firstDay, lastDay: addDays(firstDay, days), closedOn }];
    });
    return { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: terms.length === 0 ? null : terms };
  });
const anyCalendar = fc.oneof(fc.constantFrom(weekdays, withTerms), manyTerms);

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

  it('D3: is the same as looking at every day, whichever terms were entered', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 300 }), anyCalendar, (from, days, calendar) => {
        const to = addDays(from, days);
        let counted = 0;
        for (let each = addDays(from, 1); each <= to; each = addDays(each, 1)) {
          if (isSchoolDay(each, calendar)) counted += 1;
        }
        expect(schoolDaysBetween(from, to, calendar)).toBe(counted);
      }),
      { numRuns: 300 },
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

  it('D3: so many school days away is that far, and a school day', () => {
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

describe('ten years either way', () => {
  it('D3: further on is never earlier, and a day that is closed is never counted', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), anyCalendar, (from, days, calendar) => {
        const to = addSchoolDays(from, days, calendar);
        expect(addSchoolDays(from, days + 1, calendar) > to).toBe(true);
        const next = addDays(to, 1);
        const counted = schoolDaysBetween(from, next, calendar) - schoolDaysBetween(from, to, calendar);
        const isClosed =
          dayOfWeek(next) > 5 ||
          calendar.bankHolidays.has(next) ||
          (calendar.terms ?? []).some(({ closedOn }) => closedOn.includes(next));
        expect(counted).toBe(isSchoolDay(next, calendar) ? 1 : 0);
        if (isClosed) expect(counted).toBe(0);
      }),
    );
  });

  it('D3: there and back is the same school day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), anyCalendar, (anywhere, days, calendar) => {
        const from = schoolDayFrom(anywhere, calendar);
        expect(addSchoolDays(addSchoolDays(from, days, calendar), -days, calendar)).toBe(from);
      }),
    );
  });

  it('D3: month ends, leap days and the days on which clocks change are days like others', () => {
    for (let year = 2016; year <= 2036; year += 1) {
      for (let month = 0; month < 12; month += 1) {
        const end = addDays(addMonths(day(`${year}-01-01`), month + 1), -1);
        const expected = dayOfWeek(end) <= 5 && !weekdays.bankHolidays.has(end) ? 1 : 0;
        expect([end, schoolDaysBetween(addDays(end, -1), end, weekdays)]).toEqual([end, expected]);
      }
    }
    expect(addSchoolDays(day('2028-02-28'), 1, weekdays)).toBe('2028-02-29');
    expect(addSchoolDays(day('2027-02-26'), 1, weekdays)).toBe('2027-03-01');
    // The clocks change on a Sunday at one: the Monday after is one school day from the Friday before, in March and in October.
    expect(schoolDaysBetween(day('2027-03-25'), day('2027-03-30'), weekdays)).toBe(1);
    expect(schoolDaysBetween(day('2026-10-23'), day('2026-10-26'), weekdays)).toBe(1);
  });

  it('D3: terms are put in their order', () => {
    const terms = withTerms.terms ?? [];
    expect(inOrder([...terms].reverse())).toEqual(terms);
  });
});

describe('where a term is missing', () => {
  const [autumn, spring] = withTerms.terms ?? [];
  if (autumn === undefined || spring === undefined) throw new Error('two terms');
  const gap: SchoolCalendar = {
    ...weekdays,
    terms: [autumn, { ...spring, firstDay: day('2027-04-12'), lastDay: day('2027-07-21') }],
  };

  it('D3: a gap longer than any holiday is not one: weekdays count in it, and the date says so', () => {
    expect(isSchoolDay(day('2027-02-03'), gap)).toBe(true);
    expect(noTermDates(gap, day('2026-12-01'), day('2026-12-18'))).toBe(false);
    expect(noTermDates(gap, day('2026-12-01'), day('2026-12-21'))).toBe(true);
    expect(noTermDates(gap, day('2027-04-12'), day('2027-04-13'))).toBe(false);
  });

  it('D3: the summer between two years that were entered is a holiday', () => {
    const next = { firstDay: day('2027-09-02'), lastDay: day('2027-12-17'), closedOn: [] };
    const summer: SchoolCalendar = { ...weekdays, terms: [...(gap.terms ?? []), next] };
    expect(whyNoSchool(day('2027-08-04'), summer)).toBe('school-holiday');
    expect(noTermDates(summer, day('2027-07-20'), day('2027-09-03'))).toBe(false);
    expect(schoolDaysBetween(day('2027-07-20'), day('2027-09-03'), summer)).toBe(3);
  });
});
