import type { LocalDate } from '../dates/local-date';
import { schoolYearOf } from '../dates/school-year';
import { classKey } from './name-keys';

/** The last year group of any school. */
export const LAST_YEAR_OF_ALL = 13;

/** A pupil's class as it was noted. `classYear`: the school year in which it was, by the year in which that began; null without a class. */
export interface NotedClass {
  readonly className: string | null;
  readonly classYear: number | null;
  /** The day on which the pupil left, if it is known. */
  readonly leftOn: LocalDate | null;
}

/**
 * The year group that the name of a class begins with: 5 for `5B`, `Year 5 B` and `Y5`; 0 for reception. Null where it names none, as with
 * classes that are called after trees.
 */
export function yearGroupOf(className: string): number | null {
  const name = className.trim().toLowerCase();
  const found = /^(?:year|yr|y|class)?\s*(\d{1,2})(?!\d)/.exec(name)?.[1];
  if (found !== undefined) return Number(found) <= LAST_YEAR_OF_ALL ? Number(found) : null;
  return /^(?:yr\s*|year\s*|y)?r(?:ec(?:eption)?)?(?:\s*[a-z])?$/.test(name) ? 0 : null;
}

/**
 * What stands as a pupil's class on a day. In the school year in which it was noted, as it was typed; in a later one the year group that
 * follows, with the old class beside it, since nobody typed the new one: `Year 6, was 5B`. Beyond the school's last year, or after the day of
 * leaving: `left`, with the last class.
 */
export function classNow(noted: NotedClass, day: LocalDate, lastYear: number | null): string | null {
  const { className, classYear, leftOn } = noted;
  if (leftOn !== null && leftOn <= day) return className === null ? 'left' : `left, was ${className}`;
  if (className === null || classYear === null) return className;
  const later = schoolYearOf(day) - classYear;
  if (later <= 0) return className;
  const year = yearGroupOf(className);
  if (year === null) return `was ${className}`;
  return year + later > (lastYear ?? LAST_YEAR_OF_ALL)
    ? `left, was ${className}`
    : `Year ${year + later}, was ${className}`;
}

/**
 * Is a class that somebody types the one that stands as a pupil's? As it was noted (capitals, spaces and dots apart), or, where only the year group
 * is known since the summer, of that year.
 */
export function isClass(typed: string, shown: string): boolean {
  if (classKey(typed) === classKey(shown)) return true;
  const year = yearGroupOf(typed);
  return year !== null && shown.startsWith(`Year ${year}, was `);
}
