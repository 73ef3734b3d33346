import type { LocalDate } from '../../domain/dates/local-date';
import { type SchoolCalendar, whyNoSchool } from '../../domain/dates/school-calendar';

const noSchool = {
  weekend: 'a weekend',
  'bank-holiday': 'a bank holiday',
  'school-holiday': 'in a school holiday',
} as const;

/** `, a bank holiday`: a date without school says so. Empty for a school day. */
export function noSchoolWords(day: LocalDate, calendar: SchoolCalendar): string {
  const why = whyNoSchool(day, calendar);
  return why === null ? '' : `, ${noSchool[why]}`;
}

/** Stands where something was counted in working days (D3). */
export const noTermDatesWords = 'Working days are weekdays without bank holidays: no term dates are entered for them.';
