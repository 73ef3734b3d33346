import { addDays, dayOfWeek, type LocalDate } from '../dates/local-date';
import { addSchoolDays, type SchoolCalendar } from '../dates/school-calendar';
import type { Telling } from './ban';

/** School days that they have to answer, unless another number is given; and the least without a reason (D29). */
export const ANSWER_DAYS = 10;
export const LEAST_ANSWER_DAYS = 5;
/** School days after their time to answer in which it is decided (D31). */
export const DECIDE_AFTER = 5;
/** School days that a temporary ban holds by itself, and that one extension may add. */
export const TEMPORARY_DAYS = 20;
export const MOST_EXTENSION = 10;
/** School days in which the head adopts or withdraws what somebody in charge imposed. */
export const ADOPT_WITHIN = 2;

/** Dates of a temporary ban that begins today. */
export function temporaryPeriod(today: LocalDate, answerDays: number, calendar: SchoolCalendar) {
  const endsOn = addSchoolDays(today, TEMPORARY_DAYS, calendar);
  const decideBy = addSchoolDays(today, answerDays + DECIDE_AFTER, calendar);
  return { startsOn: today, decideBy: [decideBy, endsOn].sort()[0] ?? endsOn, endsOn };
}

/**
 * The day from which telling counts as a letter that reached them (D53): at once where it was handed over or refused, the same day by e-mail, two
 * working days later by post; null where no letter reached them.
 */
export function countsOn(how: Telling, on: LocalDate, bankHolidays: ReadonlySet<LocalDate>): LocalDate | null {
  switch (how) {
    case 'handed':
    case 'refused':
    case 'email':
      return on;
    case 'post':
      return addWorkingDays(on, 2, bankHolidays);
    case 'in-person':
    case 'phone':
    case 'returned':
      return null;
  }
}

function addWorkingDays(from: LocalDate, days: number, bankHolidays: ReadonlySet<LocalDate>): LocalDate {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (dayOfWeek(day) < 6 && !bankHolidays.has(day)) left -= 1;
  }
  return day;
}
