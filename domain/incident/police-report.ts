import { dayInEngland, type Instant, type LocalDate } from '../dates/local-date';
import { addSchoolDays, type SchoolCalendar } from '../dates/school-calendar';
import { readTypedWhen } from '../dates/typed-when';
import { isBlank } from '../text';
import type { IncidentDetails } from './details';

/** School days after the police were told from which on somebody asks them for their reference (D13; a number of our own). */
export const POLICE_REFERENCE_WITHIN = 5;

/** Do these details say that the police were told? */
export function saysPolice({ policeForce = '', policeTold = '' }: IncidentDetails): boolean {
  return !isBlank(policeForce) || !isBlank(policeTold);
}

/**
 * The day on which somebody asks the police for a reference that isn't there yet; null where it is, or where nobody told them. Counted from the day in
 * *When they were told*, as typed on the day of `notedAt`, or from that day itself where none can be read.
 */
export function askPoliceOn(details: IncidentDetails, notedAt: Instant, calendar: SchoolCalendar): LocalDate | null {
  const { policeTold = '', policeReference = '' } = details;
  if (!saysPolice(details) || !isBlank(policeReference)) return null;
  const told = readTypedWhen(policeTold, notedAt).day ?? dayInEngland(notedAt);
  return addSchoolDays(told, POLICE_REFERENCE_WITHIN, calendar);
}
