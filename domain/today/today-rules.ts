import type { LocalDate } from '../dates/local-date';
import { type SchoolCalendar, schoolDaysBetween } from '../dates/school-calendar';
import { type RestrictionDates, statusOn } from '../restriction/restriction-status';

/** School days before a review or an end from which on it is due. */
export const DUE_WITHIN = 10;

/** Is something to be decided about this restriction soon, or already late? An ended one asks for nothing. */
export function isDue(restriction: RestrictionDates, today: LocalDate, calendar: SchoolCalendar): boolean {
  if (statusOn(restriction, today) === 'ended') return false;
  return schoolDaysBetween(today, nextDeadline(restriction), calendar) <= DUE_WITHIN;
}

/** What is due, the most urgent first: the longest late, then what comes next; of equals the ban, then the one that ends first. */
export function whatIsDue<Row extends RestrictionDates & { readonly type: 'ban' | 'contact-plan' }>(
  restrictions: readonly Row[],
  today: LocalDate,
  calendar: SchoolCalendar,
): readonly Row[] {
  return restrictions
    .filter((restriction) => isDue(restriction, today, calendar))
    .sort((one, other) => {
      const byDeadline = compare(nextDeadline(one), nextDeadline(other));
      if (byDeadline !== 0) return byDeadline;
      return one.type === other.type ? compare(one.endsOn, other.endsOn) : one.type === 'ban' ? -1 : 1;
    });
}

function nextDeadline({ reviewOn, endsOn }: RestrictionDates): LocalDate {
  return reviewOn < endsOn ? reviewOn : endsOn;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
