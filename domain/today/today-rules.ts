import { daysBetween, type LocalDate } from '../dates/local-date';
import { isSchoolDay, type SchoolCalendar, schoolDaysBetween } from '../dates/school-calendar';
import { type RestrictionDates, statusOn } from '../restriction/restriction-status';

/** School days before the day on which an order is looked at again, from which on it is due. */
export const DUE_WITHIN = 10;
/** Days before a review or an end from which on it is due (D46: flagged 28, 14 and 0 days ahead). */
export const REVIEW_DUE_WITHIN = 28;
/** The same in school days for what falls on a day without school: in a closure nobody is there to see it. */
export const CLOSURE_DUE_WITHIN = 15;

/** School days in which a confirmed ban is looked at again after an answer that came late. */
export const LATE_ANSWER_WITHIN = 10;

/** School days before an acknowledgement or an answer is due from which on it is on Today. */
export const RAISED_WITHIN = 3;

/** Is something to be decided about this restriction soon, or already late? An ended one asks for nothing. */
export function isDue(restriction: RestrictionDates, today: LocalDate, calendar: SchoolCalendar): boolean {
  if (statusOn(restriction, today) === 'ended') return false;
  const deadline = nextDeadline(restriction);
  if (daysBetween(today, deadline) <= REVIEW_DUE_WITHIN) return true;
  return !isSchoolDay(deadline, calendar) && schoolDaysBetween(today, deadline, calendar) <= CLOSURE_DUE_WITHIN;
}

/** What is due, the most urgent first: the longest late, then what comes next; of equals the ban, then the one that ends first. */
export function whatIsDue<Row extends RestrictionDates & { readonly type: 'ban' | 'contact-plan' }>(
  restrictions: readonly Row[],
  today: LocalDate,
  calendar: SchoolCalendar,
): readonly Row[] {
  return restrictions.filter((restriction) => isDue(restriction, today, calendar)).sort(mostUrgentFirst);
}

/** The same of everything whose review or end comes until a day, or should have come. */
export function whatIsDueUntil<Row extends RestrictionDates & { readonly type: 'ban' | 'contact-plan' }>(
  restrictions: readonly Row[],
  today: LocalDate,
  until: LocalDate,
): readonly Row[] {
  return restrictions
    .filter((restriction) => statusOn(restriction, today) !== 'ended' && nextDeadline(restriction) <= until)
    .sort(mostUrgentFirst);
}

type Ranked = RestrictionDates & { readonly type: 'ban' | 'contact-plan' };

function mostUrgentFirst(one: Ranked, other: Ranked): number {
  const byDeadline = compare(nextDeadline(one), nextDeadline(other));
  if (byDeadline !== 0) return byDeadline;
  return one.type === other.type ? compare(one.endsOn, other.endsOn) : one.type === 'ban' ? -1 : 1;
}

function nextDeadline({ reviewOn, endsOn }: RestrictionDates): LocalDate {
  return reviewOn < endsOn ? reviewOn : endsOn;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
