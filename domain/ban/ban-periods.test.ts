import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { addDays, dayOfWeek, LocalDate } from '../dates/local-date';
import { isSchoolDay, type SchoolCalendar } from '../dates/school-calendar';
import { answerBy, type BanCase, windowClosed } from './ban-case';
import {
  ANSWER_DAYS,
  countsOn,
  DECIDE_AFTER,
  LEAST_ANSWER_DAYS,
  MOST_EXTENSION,
  TEMPORARY_DAYS,
  temporaryPeriod,
} from './ban-periods';

const day = (text: string) => LocalDate.parse(text);
const weekdays: SchoolCalendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const withTerms: SchoolCalendar = {
  bankHolidays: ENGLAND_BANK_HOLIDAYS,
  terms: [
    { firstDay: day('2026-09-03'), lastDay: day('2026-12-18'), closedOn: ['2026-10-26', '2026-10-27'].map(day) },
    { firstDay: day('2027-01-05'), lastDay: day('2027-03-25'), closedOn: [day('2027-02-15')] },
  ],
};
/** Ten years either way of the day on which the tests were written, leap days among them. */
const days = fc.integer({ min: -3_650, max: 3_650 }).map((shift) => addDays(day('2026-11-23'), shift));
const calendars = fc.constantFrom(weekdays, withTerms);

/** Counted day by day, in the slowest and plainest way. */
function schoolDaysAfter(from: LocalDate, to: LocalDate, calendar: SchoolCalendar): number {
  let count = 0;
  for (let next = addDays(from, 1); next <= to; next = addDays(next, 1)) if (isSchoolDay(next, calendar)) count += 1;
  return count;
}

test('the numbers that letters and guidance name', () => {
  expect([ANSWER_DAYS, LEAST_ANSWER_DAYS, DECIDE_AFTER, TEMPORARY_DAYS, MOST_EXTENSION]).toEqual([10, 5, 5, 20, 10]);
});

test.each([
  ['a Monday in term', '2026-11-23', '2026-11-25'],
  ['a Friday', '2026-11-20', '2026-11-24'],
  ['a Saturday', '2026-11-21', '2026-11-24'],
  ['the day before Good Friday', '2026-04-02', '2026-04-08'],
  ['Christmas Eve', '2026-12-24', '2026-12-30'],
  ['the Friday before the clocks go back', '2026-10-23', '2026-10-27'],
  ['the Friday before the clocks go forward', '2026-03-27', '2026-03-31'],
  ['the last day of February in a leap year', '2028-02-28', '2028-03-01'],
  ['the last day of February in no leap year', '2026-02-27', '2026-03-03'],
  ['the last day of the year', '2026-12-31', '2027-01-05'],
])('D53: what is posted on %s counts two working days later', (_when, posted, counts) => {
  expect(countsOn('post', day(posted), ENGLAND_BANK_HOLIDAYS)).toBe(counts);
});

test('D53: handed over, refused and e-mailed count the same day; told by word of mouth or returned, never', () => {
  fc.assert(
    fc.property(days, (on) => {
      const at = (how: Parameters<typeof countsOn>[0]) => countsOn(how, on, ENGLAND_BANK_HOLIDAYS);
      expect([at('handed'), at('refused'), at('email')]).toEqual([on, on, on]);
      expect([at('in-person'), at('phone'), at('returned')]).toEqual([null, null, null]);
      const posted = at('post');
      if (posted === null) throw new Error('post counts');
      expect(schoolDaysAfter(on, posted, weekdays)).toBe(2);
      expect(dayOfWeek(posted) < 6 && !ENGLAND_BANK_HOLIDAYS.has(posted)).toBe(true);
    }),
  );
});

test('D31: a temporary ban ends by itself after twenty school days, and is to be decided before it does', () => {
  expect(temporaryPeriod(day('2026-11-23'), ANSWER_DAYS, weekdays)).toEqual({
    startsOn: '2026-11-23',
    decideBy: '2026-12-14',
    endsOn: '2026-12-21',
  });
  expect(temporaryPeriod(day('2026-12-01'), ANSWER_DAYS, withTerms)).toMatchObject({ endsOn: '2027-01-13' });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), calendars, (today, answerDays, calendar) => {
      const { startsOn, decideBy, endsOn } = temporaryPeriod(today, answerDays, calendar);
      expect([startsOn === today, startsOn < decideBy, decideBy <= endsOn]).toEqual([true, true, true]);
      expect(schoolDaysAfter(today, endsOn, calendar)).toBe(TEMPORARY_DAYS);
      expect(isSchoolDay(endsOn, calendar) && isSchoolDay(decideBy, calendar)).toBe(true);
    }),
  );
});

const told = (how: Parameters<typeof countsOn>[0], on: LocalDate): BanCase['told'][number] => ({
  how,
  on,
  countsOn: countsOn(how, on, ENGLAND_BANK_HOLIDAYS),
  words: '',
});
type Answered = Parameters<typeof answerBy>[0];
const windowOf = (ban: Answered, calendar = weekdays) => answerBy(ban, calendar);
const closed = (ban: Answered, today: LocalDate, calendar: SchoolCalendar) =>
  windowClosed(ban as BanCase, today, calendar);

test('D29: their time to answer is ten school days after the letter reached them, the last of them whole', () => {
  fc.assert(
    fc.property(days, calendars, fc.integer({ min: 1, max: 30 }), (on, calendar, answerDays) => {
      const ban = { told: [told('handed', on)], answerDays, heardFrom: on };
      const last = windowOf(ban, calendar);
      if (last === null) throw new Error('a letter that was handed over reached them');
      expect(schoolDaysAfter(on, last, calendar)).toBe(answerDays);
      expect([closed(ban, last, calendar), closed(ban, addDays(last, 1), calendar)]).toEqual([false, true]);
    }),
  );
});

test('D29: it runs from the first letter, never from before the ban was begun, and from word of mouth not at all', () => {
  const heardFrom = day('2026-11-23');
  const of = (...letters: BanCase['told']) => windowOf({ told: letters, answerDays: 10, heardFrom });
  expect(of(told('phone', heardFrom), told('in-person', heardFrom))).toBeNull();
  expect(of(told('post', heardFrom), told('handed', heardFrom))).toBe('2026-12-07');
  // A year typed wrongly must not close it at once.
  expect(of(told('email', day('2025-11-23')))).toBe('2026-12-07');
});

test('D53: a letter that came back did not reach them; one that was handed over or refused did', () => {
  const heardFrom = day('2026-11-23');
  const of = (...letters: BanCase['told']) => windowOf({ told: letters, answerDays: 10, heardFrom });
  const back = told('returned', day('2026-11-27'));
  expect(of(told('post', heardFrom), back)).toBeNull();
  expect(of(told('email', heardFrom), back)).toBeNull();
  expect(of(told('refused', heardFrom), back)).toBe('2026-12-07');
  expect(of(told('post', heardFrom), back, told('handed', day('2026-11-30')))).toBe('2026-12-14');
});
