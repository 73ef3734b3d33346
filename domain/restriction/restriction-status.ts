import type { LocalDate } from '../dates/local-date';
import { type SchoolCalendar, schoolDaysBetween } from '../dates/school-calendar';
import type { RestrictionStatus } from './restriction';

/** The dates of a restriction. It holds on its first and last day; `endedOn` is the day on which it was ended early, and no day of it. */
export interface RestrictionDates {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly reviewOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

/** What the dates say of a day: nothing about a restriction's state is ever stored, so that it lapses by itself. */
export function statusOn(restriction: Omit<RestrictionDates, 'reviewOn'>, day: LocalDate): RestrictionStatus {
  const { startsOn, endsOn, endedOn } = restriction;
  if (endsOn < day || (endedOn !== null && endedOn <= day)) return 'ended';
  return day < startsOn ? 'starts-later' : 'in-force';
}

/** Does it hold on that day? */
export function isInForce(restriction: Omit<RestrictionDates, 'reviewOn'>, day: LocalDate): boolean {
  return statusOn(restriction, day) === 'in-force';
}

/** School days for which the door is told that a restriction has ended. */
export const ENDED_SHOWN_FOR = 10;

/** The last day, or the day on which it was ended, if that is at most ten school days ago; else null (D49). */
export function endedLately(
  { endsOn, endedOn, startsOn }: Omit<RestrictionDates, 'reviewOn'>,
  today: LocalDate,
  calendar: SchoolCalendar,
): LocalDate | null {
  if (statusOn({ endsOn, endedOn, startsOn }, today) !== 'ended') return null;
  const on = endedOn !== null && endedOn < endsOn ? endedOn : endsOn;
  return schoolDaysBetween(on, today, calendar) <= ENDED_SHOWN_FOR ? on : null;
}

/** School days until the review; negative when it is late; null once the restriction has ended. A late review lifts nothing. */
export function reviewInSchoolDays(
  restriction: RestrictionDates,
  today: LocalDate,
  calendar: SchoolCalendar,
): number | null {
  if (statusOn(restriction, today) === 'ended') return null;
  return schoolDaysBetween(today, restriction.reviewOn, calendar);
}

/** School days until its last day; null once it has ended. */
export function endsInSchoolDays(
  restriction: RestrictionDates,
  today: LocalDate,
  calendar: SchoolCalendar,
): number | null {
  if (statusOn(restriction, today) === 'ended') return null;
  return schoolDaysBetween(today, restriction.endsOn, calendar);
}
