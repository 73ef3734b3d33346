import type { LocalDate } from '../dates/local-date';
import { type SchoolCalendar, schoolDaysBetween } from '../dates/school-calendar';

/** School days after it happened from which on writing it down is late (D7; a number of our own). */
export const LATE_AFTER = 1;

/** Is it written down so late that somebody may want to say why? Nobody has to, and nothing waits for it. */
export function isLate(happenedOn: LocalDate | null, writtenOn: LocalDate, calendar: SchoolCalendar): boolean {
  return happenedOn !== null && schoolDaysBetween(happenedOn, writtenOn, calendar) > LATE_AFTER;
}
