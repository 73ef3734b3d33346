import { calendarOf } from '../../../domain/calendar/calendar';
import type { SchoolCalendar } from '../../../domain/dates/school-calendar';
import type { Readable } from '../compartment/access';
import { yearsSet } from './calendar-rows';

/** What the engine counts school days with: England’s bank holidays, and the terms that were entered in this casebook (D3). */
export function schoolCalendar(db: Readable): SchoolCalendar {
  return calendarOf(yearsSet(db));
}
