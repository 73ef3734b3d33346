import { ENGLAND_BANK_HOLIDAYS } from '../../../domain/dates/bank-holidays';
import type { SchoolCalendar } from '../../../domain/dates/school-calendar';

/** The calendar that the casebook counts with: England's bank holidays, as long as nobody enters term dates. */
export const CALENDAR: SchoolCalendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
