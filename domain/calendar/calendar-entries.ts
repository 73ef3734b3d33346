import { RECORDERS } from '../casebook/roles';
import { SchoolYearDates } from './calendar';

/** The subject is the school year, by an id of its own. Each holds all dates of it: the newest counts. Whoever may note anything may set them. */
export const calendarEntries = {
  'calendar:set': { version: 1, body: SchoolYearDates, signedBy: RECORDERS, upcasts: [] },
} as const;
