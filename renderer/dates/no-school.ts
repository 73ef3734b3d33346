import { ENGLAND_BANK_HOLIDAYS } from '../../domain/dates/bank-holidays';
import type { LocalDate } from '../../domain/dates/local-date';
import { type SchoolCalendar, whyNoSchool } from '../../domain/dates/school-calendar';

/** The calendar that the casebook counts with: England's bank holidays, as long as nobody enters term dates. */
export const CALENDAR: SchoolCalendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };

const noSchool = {
  weekend: 'a weekend',
  'bank-holiday': 'a bank holiday',
  'school-holiday': 'in a school holiday',
} as const;

/** `, a bank holiday`: a date without school says so. Empty for a school day. */
export function noSchoolWords(day: LocalDate, calendar: SchoolCalendar = CALENDAR): string {
  const why = whyNoSchool(day, calendar);
  return why === null ? '' : `, ${noSchool[why]}`;
}
