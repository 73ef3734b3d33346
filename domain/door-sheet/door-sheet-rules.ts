import type { Role } from '../casebook/casebook';
import type { LocalDate } from '../dates/local-date';
import { addSchoolDays, type SchoolCalendar } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { maySign } from '../journal/entry-kinds';
import type { DoorSheetToPrint, SheetReference } from './door-sheet';
import type { DoorSheetPrinted } from './door-sheet-entries';

/** The last day on which a sheet printed on a day is used: the next school day. */
export function lastDayOfUse(printedOn: LocalDate, calendar: SchoolCalendar): LocalDate {
  return addSchoolDays(printedOn, 1, calendar);
}

/** School days for which a sheet may be used: what is older than a week nobody should go by. */
const LONGEST_USE = 5;

/** The latest last day that may be asked for. */
export function latestUse(printedOn: LocalDate, calendar: SchoolCalendar): LocalDate {
  return addSchoolDays(printedOn, LONGEST_USE, calendar);
}

/** From the day of printing to the latest. */
export function mayBeUsedUntil(asked: LocalDate, printedOn: LocalDate, latest: LocalDate): boolean {
  return asked >= printedOn && asked <= latest;
}

/** What the casebook holds at the moment of printing. */
export interface FactsForPrinting extends DoorSheetPrinted, Pick<DoorSheetToPrint, 'contents'> {
  readonly latest: LocalDate;
  readonly role: Role;
}

/**
 * Notes that a door sheet is printed, before it is: paper that nobody knows of would be worse than an entry without paper. Refused where
 * something has changed since it was shown, so that what is printed is what is noted; the page then shows it anew.
 */
export function printDoorSheet(
  shown: DoorSheetToPrint,
  { role, contents, latest, ...body }: FactsForPrinting,
  moment: Moment,
): Decision<{ reference: SheetReference }> {
  if (!maySign(role, 'door-sheet:printed'))
    return notDecided({ field: 'sheet', code: 'not-this-role', label: 'needed' });
  if (shown.useUntil !== null && !mayBeUsedUntil(shown.useUntil, moment.today, latest))
    return notDecided({ field: 'useUntil', code: 'out-of-range', label: 'needed' });
  if (shown.contents !== contents) return notDecided({ field: 'sheet', code: 'changed-since', label: 'needed' });
  const { reference } = body;
  return decided({ reference }, { kind: 'door-sheet:printed', subject: moment.newId(), day: moment.today, body });
}
