import type { LocalDate } from './local-date';
import { type SchoolCalendar, schoolDaysBetween } from './school-calendar';

/**
 * How far off a deadline is, in the unit in which the people of a school count. `schoolDays` is 0 where no school day lies between, as from a
 * Saturday to the Sunday after.
 */
export type Due =
  | { readonly when: 'today' }
  | { readonly when: 'ahead'; readonly schoolDays: number }
  | { readonly when: 'late'; readonly schoolDays: number };

/** How far off that day is. */
export function dueWords(on: LocalDate, today: LocalDate, calendar: SchoolCalendar): Due {
  return dueIn(schoolDaysBetween(today, on, calendar), on, today);
}

/** The same where the school days are counted already (negative when late), as in a row of the register. */
export function dueIn(schoolDays: number, on: LocalDate, today: LocalDate): Due {
  if (on === today) return { when: 'today' };
  return on > today ? { when: 'ahead', schoolDays } : { when: 'late', schoolDays: 0 - schoolDays };
}

/** `today`, `in 3 school days`, `4 school days late`. */
export function dueText(due: Due): string {
  switch (due.when) {
    case 'today':
      return 'today';
    case 'ahead':
      return due.schoolDays === 0 ? 'before the next school day' : `in ${schoolDayCount(due.schoolDays)}`;
    case 'late':
      return due.schoolDays === 0 ? 'late' : `${schoolDayCount(due.schoolDays)} late`;
  }
}

function schoolDayCount(days: number): string {
  return days === 1 ? '1 school day' : `${days} school days`;
}
