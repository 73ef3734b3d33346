import { addMonths, type LocalDate } from '../dates/local-date';
import { addSchoolDays, type SchoolCalendar, schoolDaysBetween } from '../dates/school-calendar';
import type { Missing } from '../result';

/** School days after which an order is looked at again where nobody chose a day. */
export const LOOK_AGAIN_AFTER = 20;
/** Months: no order goes longer without somebody looking at it. */
export const LOOK_AGAIN_AT_LATEST = 12;

export interface OrderDates {
  /** The last day, all of which counts; null where it isn't known. */
  readonly until: LocalDate | null;
  readonly endedOn: LocalDate | null;
}

/** Does it stand on that day? One without a known end stands until somebody ends it. Nothing about this is stored. */
export function orderStands({ until, endedOn }: OrderDates, day: LocalDate): boolean {
  return (endedOn === null || day < endedOn) && (until === null || day <= until);
}

/** The day on which to look again: as chosen, or 20 school days from today. */
export function lookAgainDay(chosen: LocalDate | null, today: LocalDate, calendar: SchoolCalendar): LocalDate {
  return chosen ?? addSchoolDays(today, LOOK_AGAIN_AFTER, calendar);
}

/** School days until somebody looks again; negative when late; null once it is over. */
export function lookAgainInSchoolDays(
  order: OrderDates & { readonly lookAgainOn: LocalDate },
  today: LocalDate,
  calendar: SchoolCalendar,
): number | null {
  return orderStands(order, today) ? schoolDaysBetween(today, order.lookAgainOn, calendar) : null;
}

/** What keeps a day for the next look from standing: one that has passed, or is over twelve months ahead. */
export function lookAgainMissing(chosen: LocalDate | null, today: LocalDate): readonly Missing[] {
  const latest = addMonths(today, LOOK_AGAIN_AT_LATEST);
  if (chosen === null) return [];
  if (chosen < today) return [{ field: 'lookAgainOn', code: 'passed', label: 'needed', detail: { on: chosen } }];
  if (chosen <= latest) return [];
  return [{ field: 'lookAgainOn', code: 'over-twelve-months', label: 'good practice', detail: { latest } }];
}
