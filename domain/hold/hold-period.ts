import type { Instant, LocalDate } from '../dates/local-date';
import { addSchoolDays, type SchoolCalendar } from '../dates/school-calendar';

/** The last day of a hold placed on a day: the next school day, so that whoever decides is at school before it is over. */
export function holdEndsOn(placedOn: LocalDate, calendar: SchoolCalendar): LocalDate {
  return addSchoolDays(placedOn, 1, calendar);
}

export interface HoldPeriod {
  readonly endsOn: LocalDate;
  readonly liftedAt: Instant | null;
}

/** Does it stand on that day? Until the end of its last day, and not once it was lifted; nothing about this is stored. */
export function stands({ endsOn, liftedAt }: HoldPeriod, day: LocalDate): boolean {
  return liftedAt === null && day <= endsOn;
}
