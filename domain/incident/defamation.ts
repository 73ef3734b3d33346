import { addDays, addMonths, type Instant, type LocalDate } from '../dates/local-date';
import { readTypedWhen } from '../dates/typed-when';
import { isBlank } from '../text';
import { citesThePost } from './called-for';
import type { IncidentFields } from './incident-record';

/** Days before the year is over from which on Today reminds of it. */
export const DEFAMATION_REMINDER = 28;

/**
 * The last day of the year in which a claim for defamation is brought as a rule: LAW, Limitation Act 1980, section 4A. Counted from the day of the post,
 * from when it was seen where that isn’t known, or from when it happened, each at the latest the day on which it was recorded.
 * Null where nothing was posted or no day is known. A reminder to take legal advice (D21), never advice itself.
 */
export function defamationYearEnds(
  { citation, details, happened }: Pick<IncidentFields, 'citation' | 'details' | 'happened'>,
  recordedAt: Instant,
): LocalDate | null {
  if (!citesThePost(citation.clauses)) return null;
  const from = [details.postedWhen, details.postSeen]
    .map((typed = '') => (isBlank(typed) ? null : readTypedWhen(typed, recordedAt).day))
    .find((day) => day !== null);
  const day = from ?? happened.day;
  return day === null ? null : addMonths(day, 12);
}

/** Is the year over by that day, and has nobody noted what became of legal advice? Once it is over there is nothing left to remind of. */
export function remindsOfDefamation(
  record: Pick<IncidentFields, 'citation' | 'details' | 'happened'>,
  recordedAt: Instant,
  today: LocalDate,
  by: LocalDate = addDays(today, DEFAMATION_REMINDER),
): LocalDate | null {
  const last = defamationYearEnds(record, recordedAt);
  if (last === null || !isBlank(record.details.legalAdvice ?? '')) return null;
  return last >= today && last <= by ? last : null;
}
