import { expect, test } from 'vitest';
import type { Instant, LocalDate } from './local-date';
import { shownMoment } from './shown-moment';

test('an instant is said as people say it in England, in summer as in winter', () => {
  const today = '2026-11-23' as LocalDate;
  expect(shownMoment('2026-11-23T08:39:59.000Z' as Instant, today)).toBe('today, 8:39');
  expect(shownMoment('2026-11-22T15:10:00.000Z' as Instant, today)).toBe('yesterday, 15:10');
  expect(shownMoment('2026-07-01T23:30:00.000Z' as Instant, today)).toBe('Thu 2 Jul 2026, 0:30');
});
