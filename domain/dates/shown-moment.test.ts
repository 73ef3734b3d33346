import { expect, test } from 'vitest';
import type { Instant, LocalDate } from './local-date';
import { shownComingDay, shownMoment } from './shown-moment';

test('an instant is said as people say it in England, in summer as in winter', () => {
  const today = '2026-11-23' as LocalDate;
  expect(shownMoment('2026-11-23T08:39:59.000Z' as Instant, today)).toBe('today, 8:39');
  expect(shownMoment('2026-11-22T15:10:00.000Z' as Instant, today)).toBe('yesterday, 15:10');
  expect(shownMoment('2026-07-01T23:30:00.000Z' as Instant, today)).toBe('Thu 2 Jul 2026, 0:30');
});

test('a day in a list goes without its year only if it can be no other year’s', () => {
  const today = '2026-11-23' as LocalDate;
  expect(shownComingDay('2026-12-07' as LocalDate, today)).toBe('Mon 7 Dec');
  expect(shownComingDay('2027-10-23' as LocalDate, today)).toBe('Sat 23 Oct');
  expect(shownComingDay('2027-10-24' as LocalDate, today)).toBe('Sun 24 Oct 2027');
  expect(shownComingDay('2026-11-22' as LocalDate, today)).toBe('Sun 22 Nov 2026');
});
