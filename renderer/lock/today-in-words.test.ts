import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../domain/dates/local-date';
import { shownDate } from '../../domain/dates/local-date';
import { todayInWords } from './today-in-words';

describe('today in words', () => {
  it.each(['2026-11-23', '2026-09-01', '2027-05-31'])('is written as everywhere else: %s', (day) => {
    expect(todayInWords(new Date(`${day}T12:00:00Z`))).toBe(shownDate(day as LocalDate));
  });
  it('is the day in England, whatever the zone', () => {
    expect(todayInWords(new Date('2026-06-30T23:30:00Z'))).toBe('Wed 1 Jul 2026');
  });
});
