import { addDays, dayInEngland, type Instant, type LocalDate } from '../dates/local-date';
import { type Absence, hasDetail, type IncidentDetails } from './details';

/** `not-known`: nobody has said yet. */
export type RiddorDuty = 'report' | 'write-down' | 'none' | 'not-known';

/**
 * Does the HSE have to be told (RIDDOR), as far as the answer about absence says (D12)? LAW: a specified injury, death, or more than seven days away
 * from work because of violence at work has to be reported; more than three days has to be written down.
 */
export function riddorDuty(absence: string | undefined): RiddorDuty {
  switch (absence) {
    case 'over-7':
    case 'specified':
      return 'report';
    case 'over-3':
      return 'write-down';
    case 'none':
    case 'up-to-3':
      return 'none';
    default:
      return 'not-known';
  }
}

/**
 * Calendar days after the accident within which the report has to be there. LAW: Reporting of Injuries, Diseases and Dangerous Occurrences Regulations
 * 2013 (SI 2013/1471), regulation 4(2) and Schedule 1: fifteen days where somebody is away more than seven; ten for a specified injury or a death, which
 * is notified without delay besides. What only has to be written down (regulation 12) has no day.
 */
const REPORT_WITHIN: Readonly<Partial<Record<Absence, number>>> = { 'over-7': 15, specified: 10 };

/** Does the law ask for a report or a note that isn't there yet? Only what stands in `riddor` closes it. */
export function riddorOpen(details: IncidentDetails): 'report' | 'write-down' | null {
  const duty = riddorDuty(details.absence);
  return (duty === 'report' || duty === 'write-down') && !hasDetail(details, 'riddor') ? duty : null;
}

/**
 * The last day on which the report may be there, counted from the day on which it happened, or from that on which it was recorded where the first isn't
 * known. Null where nothing has to be reported.
 */
export function reportBy(
  { absence }: IncidentDetails,
  happenedOn: LocalDate | null,
  recordedAt: Instant,
): LocalDate | null {
  const within = REPORT_WITHIN[absence as Absence];
  return within === undefined ? null : addDays(happenedOn ?? dayInEngland(recordedAt), within);
}
