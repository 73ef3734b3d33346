import { expect, it } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { dueIn, dueText, dueWords } from './due';
import { LocalDate } from './local-date';
import type { SchoolCalendar } from './school-calendar';

const day = (text: string) => LocalDate.parse(text);
const calendar: SchoolCalendar = {
  bankHolidays: ENGLAND_BANK_HOLIDAYS,
  terms: [{ firstDay: day('2026-11-02'), lastDay: day('2026-12-18'), closedOn: [day('2026-11-27')] }],
};
const withoutTerms: SchoolCalendar = { ...calendar, terms: null };
const monday = LocalDate.parse('2026-11-23');
const saturday = LocalDate.parse('2026-11-21');
const text = (on: string, today = monday, by = calendar) => dueText(dueWords(day(on), today, by));

it('a deadline is told in school days, and late in the same unit', () => {
  expect(text('2026-11-23')).toBe('today');
  expect(text('2026-11-24')).toBe('in 1 school day');
  expect(text('2026-11-26')).toBe('in 3 school days');
  expect(text('2026-11-20')).toBe('1 school day late');
  expect(text('2026-11-17')).toBe('4 school days late');
});

it('a weekend is neither a school day ahead nor one late', () => {
  expect(text('2026-11-22', saturday)).toBe('before the next school day');
  expect(text('2026-11-20', saturday)).toBe('late');
  expect(text('2026-11-21', saturday)).toBe('today');
});

it('a row that was counted already says the same', () => {
  const counted = (days: number, on: string, today = monday) => dueIn(days, day(on), today, calendar);
  expect(counted(-4, '2026-11-17')).toEqual({ when: 'late', schoolDays: 4, working: false });
  expect(counted(3, '2026-11-26')).toEqual({ when: 'ahead', schoolDays: 3, working: false });
  expect(counted(0, '2026-11-20', saturday)).toEqual({ when: 'late', schoolDays: 0, working: false });
});

it('D3: without term dates for the whole stretch it is told in working days, ahead and late', () => {
  expect(text('2026-11-27', monday, withoutTerms)).toBe('in 4 working days');
  expect(text('2026-11-24', monday, withoutTerms)).toBe('in 1 working day');
  expect(text('2026-11-17', monday, withoutTerms)).toBe('4 working days late');
  expect(text('2026-11-22', saturday, withoutTerms)).toBe('before the next working day');
  expect(text('2026-12-18')).toBe('in 18 school days');
  expect(text('2026-12-21')).toBe('in 19 working days');
  expect(text('2026-10-30')).toBe('16 working days late');
  expect(text('2026-11-23', monday, withoutTerms)).toBe('today');
});
