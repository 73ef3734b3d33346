import { addDays, daysBetween, type LocalDate } from '../dates/local-date';
import { readTypedDate } from '../dates/typed-date';

/**
 * A date as people write it, in a school year: without a year of its own it is the one in that school year, from August to July. Null where it is none, and for what depends on the
 * day on which it is read (*tomorrow*, *in 3 weeks*): a calendar says the same on every day.
 */
export function readInYear(text: string, schoolYear: number): LocalDate | null {
  const begin = `${schoolYear}-09-01` as LocalDate;
  const read = readTypedDate(text, begin, 'coming');
  const aWeekLater = readTypedDate(text, addDays(begin, 7), 'coming');
  if (read === null || aWeekLater === null) return null;
  const moved = Math.abs(daysBetween(read, aWeekLater));
  return moved > 0 && moved < 300 ? null : read;
}
