import { expect, it } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { dueIn, dueText, dueWords } from './due';
import { LocalDate } from './local-date';

const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const monday = LocalDate.parse('2026-11-23');
const saturday = LocalDate.parse('2026-11-21');
const text = (on: string, today = monday) => dueText(dueWords(LocalDate.parse(on), today, calendar));

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
  expect(dueIn(-4, LocalDate.parse('2026-11-17'), monday)).toEqual({ when: 'late', schoolDays: 4 });
  expect(dueIn(3, LocalDate.parse('2026-11-26'), monday)).toEqual({ when: 'ahead', schoolDays: 3 });
  expect(dueIn(0, LocalDate.parse('2026-11-20'), saturday)).toEqual({ when: 'late', schoolDays: 0 });
});
