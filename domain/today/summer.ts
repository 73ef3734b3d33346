import { addDays, type LocalDate } from '../dates/local-date';
import { inOrder, type Term } from '../dates/school-calendar';
import { termYearOf } from '../dates/school-year';

/** How far a list of what is due before the summer looks: the last school day, where its term is entered, and the last day before school is back. */
export interface SummerAhead {
  readonly lastSchoolDay: LocalDate | null;
  readonly until: LocalDate;
}

/**
 * The next summer, or the one that is under way. It ends before the first term entered of another school year; without one on 31 August, which a school
 * year seldom begins before (Education Act 1996, section 579(1)).
 */
export function summerAhead(today: LocalDate, terms: readonly Term[] | null): SummerAhead {
  const entered = inOrder(terms ?? []);
  const firstDays = entered.filter(({ firstDay }, index) => {
    const before = entered[index - 1];
    return beginsAYear(firstDay) && (before === undefined || termYearOf(before.firstDay) !== termYearOf(firstDay));
  });
  // A gap of more than a year is a year that nobody entered.
  const limit = endOfSummer(today);
  const next = firstDays.find(({ firstDay }) => firstDay > today && firstDay <= addDays(limit, LATEST_START_AFTER));
  const until = next === undefined ? limit : addDays(next.firstDay, -1);
  const last = entered.filter(({ lastDay }) => lastDay >= today && lastDay < until && isSummerTerm(lastDay)).at(-1);
  return { lastSchoolDay: last?.lastDay ?? null, until };
}

/** Days after 31 August on which a school year may begin still. */
const LATEST_START_AFTER = 21;

function endOfSummer(today: LocalDate): LocalDate {
  const year = Number(today.slice(0, 4));
  const ahead = `${year}-08-31` as LocalDate;
  return today <= ahead ? ahead : (`${year + 1}-08-31` as LocalDate);
}

/** A spring term that is the first one entered begins no school year. */
function beginsAYear(firstDay: LocalDate): boolean {
  return ['08', '09'].includes(firstDay.slice(5, 7));
}

function isSummerTerm(lastDay: LocalDate): boolean {
  const month = Number(lastDay.slice(5, 7));
  return month >= 6 && month <= 8;
}
