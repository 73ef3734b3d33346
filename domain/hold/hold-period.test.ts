import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { addDays, dayOfWeek, Instant, LocalDate } from '../dates/local-date';
import { isSchoolDay, type SchoolCalendar } from '../dates/school-calendar';
import { holdEndsOn, stands } from './hold-period';

const weekdays: SchoolCalendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const withTerms: SchoolCalendar = {
  bankHolidays: ENGLAND_BANK_HOLIDAYS,
  terms: [
    {
      firstDay: LocalDate.parse('2026-09-03'),
      lastDay: LocalDate.parse('2026-12-18'),
      closedOn: ['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30', '2026-11-27'].map((day) =>
        LocalDate.parse(day),
      ),
    },
    { firstDay: LocalDate.parse('2027-01-05'), lastDay: LocalDate.parse('2027-03-25'), closedOn: [] },
  ],
};
const days = fc.integer({ min: 0, max: 1_000 }).map((shift) => addDays(LocalDate.parse('2025-12-01'), shift));
const calendars = fc.constantFrom(weekdays, withTerms);

test.each([
  ['a Monday', '2026-11-23', '2026-11-24'],
  ['a Friday', '2026-11-20', '2026-11-23'],
  ['a Saturday, when a post is read', '2026-11-21', '2026-11-23'],
  ['the day before Good Friday', '2026-04-02', '2026-04-07'],
  ['Christmas Eve, where no term dates are entered', '2026-12-24', '2026-12-29'],
])('a hold placed on %s ends on the next school day', (_when, placedOn, endsOn) => {
  expect(holdEndsOn(LocalDate.parse(placedOn), weekdays)).toBe(endsOn);
});

test.each([
  ['before half term', '2026-10-23', '2026-11-02'],
  ['before an INSET day', '2026-11-26', '2026-11-30'],
  ['on the last day of term', '2026-12-18', '2027-01-05'],
])('with term dates, %s it lasts until there is school again', (_when, placedOn, endsOn) => {
  expect(holdEndsOn(LocalDate.parse(placedOn), withTerms)).toBe(endsOn);
});

test('its last day is a school day after the day on which it was placed, and no school day lies between', () => {
  fc.assert(
    fc.property(days, calendars, (placedOn, calendar) => {
      const endsOn = holdEndsOn(placedOn, calendar);
      expect(endsOn > placedOn).toBe(true);
      expect(isSchoolDay(endsOn, calendar)).toBe(true);
      expect(dayOfWeek(endsOn)).toBeLessThan(6);
      for (let day = addDays(placedOn, 1); day < endsOn; day = addDays(day, 1))
        expect(isSchoolDay(day, calendar)).toBe(false);
    }),
  );
});

test('it stands on its last day and never after, and not at all once it is lifted', () => {
  fc.assert(
    fc.property(days, calendars, (placedOn, calendar) => {
      const endsOn = holdEndsOn(placedOn, calendar);
      const on = (day: LocalDate, liftedAt: Instant | null = null) => stands({ endsOn, liftedAt }, day);
      expect([on(placedOn), on(endsOn), on(addDays(endsOn, 1))]).toEqual([true, true, false]);
      expect(on(placedOn, Instant.parse('2026-11-23T09:05:00.000Z'))).toBe(false);
    }),
  );
});
