import { ENGLAND_BANK_HOLIDAYS } from '../../../domain/dates/bank-holidays';
import type { SchoolCalendar } from '../../../domain/dates/school-calendar';

/** What the engine counts school days with: England's bank holidays; no casebook holds term dates yet (D3). */
export function schoolCalendar(): SchoolCalendar {
  return { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
}
