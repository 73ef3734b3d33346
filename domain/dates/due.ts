import type { LocalDate } from './local-date';
import { noTermDates, type SchoolCalendar, schoolDaysBetween } from './school-calendar';

/**
 * How far off a deadline is, in the unit in which the people of a school count. `schoolDays` is 0 where no school day lies between, as from a
 * Saturday to the Sunday after. `working`: no term dates cover the whole stretch, so they are weekdays without bank holidays (D3).
 */
export type Due =
  | { readonly when: 'today' }
  | { readonly when: 'ahead'; readonly schoolDays: number; readonly working: boolean }
  | { readonly when: 'late'; readonly schoolDays: number; readonly working: boolean };

/** How far off that day is. */
export function dueWords(on: LocalDate, today: LocalDate, calendar: SchoolCalendar): Due {
  return dueIn(schoolDaysBetween(today, on, calendar), on, today, calendar);
}

/** The same where the school days are counted already (negative when late), as in a row of the register. */
export function dueIn(schoolDays: number, on: LocalDate, today: LocalDate, calendar: SchoolCalendar): Due {
  if (on === today) return { when: 'today' };
  const working = noTermDates(calendar, today, on);
  return on > today ? { when: 'ahead', schoolDays, working } : { when: 'late', schoolDays: 0 - schoolDays, working };
}

/** Is it told in working days? Then the page says why. */
export function isInWorkingDays(due: Due): boolean {
  return due.when !== 'today' && due.working;
}

/** `today`, `in 3 school days`, `4 school days late`; `working days` where no term dates cover them. */
export function dueText(due: Due): string {
  switch (due.when) {
    case 'today':
      return 'today';
    case 'ahead':
      return due.schoolDays === 0 ? `before the next ${dayWord(due)}` : `in ${dayCount(due)}`;
    case 'late':
      return due.schoolDays === 0 ? 'late' : `${dayCount(due)} late`;
  }
}

type Counted = Exclude<Due, { when: 'today' }>;

function dayCount(due: Counted): string {
  return due.schoolDays === 1 ? `1 ${dayWord(due)}` : `${due.schoolDays} ${dayWord(due)}s`;
}

function dayWord({ working }: Counted): string {
  return working ? 'working day' : 'school day';
}
