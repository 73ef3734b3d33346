import type { Role } from '../casebook/casebook';
import type { LocalDate } from '../dates/local-date';
import { inOrder, isSchoolDay, type SchoolCalendar } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { Id, Reference, RestrictionId } from '../ids';
import { maySign } from '../journal/entry-kinds';
import { type CalendarSet, type CalendarToSet, calendarOf, type OnNoSchoolDay, type SchoolYearDates } from './calendar';
import { calendarMissing } from './calendar-missing';

/** The two dates of a restriction that were set on purpose, and by which it is called. */
export interface DatesSet {
  readonly restrictionId: RestrictionId;
  readonly reference: Reference;
  readonly reviewOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** What setting a year’s dates needs to know: what is entered so far, the year’s own id if it has one, what is open, and who asks. */
export interface FactsForSetting {
  readonly years: readonly SchoolYearDates[];
  readonly yearId: Id | null;
  /** Restrictions that have not ended. */
  readonly current: readonly DatesSet[];
  readonly role: Role;
}

/**
 * Sets the dates of one school year, in the place of all that was entered for it; no terms at all takes them away. Refused with everything that is
 * wrong, each at its field. Dates that were set before stay where they are: which of them have no school any more is the outcome. What stands there already
 * leaves no entry.
 */
export function setCalendar(
  { draftId: _draft, ...wanted }: CalendarToSet,
  { years, yearId, current, role }: FactsForSetting,
  moment: Moment,
): Decision<CalendarSet> {
  const dates = sorted(wanted);
  const missing = [
    ...(maySign(role, 'calendar:set') ? [] : [{ field: 'terms', code: 'not-this-role', label: 'needed' } as const]),
    ...calendarMissing(wanted, years),
  ];
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const others = years.filter(({ schoolYear }) => schoolYear !== dates.schoolYear);
  const before = years.find(({ schoolYear }) => schoolYear === dates.schoolYear);
  if (JSON.stringify(sorted(before ?? noDates(dates.schoolYear))) === JSON.stringify(dates))
    return decided({ nowOnNoSchoolDay: [] });
  const nowOnNoSchoolDay = withoutSchoolNow(current, calendarOf(years), calendarOf([...others, dates]));
  return decided(
    { nowOnNoSchoolDay },
    { kind: 'calendar:set', subject: yearId ?? moment.newId(), day: moment.today, body: dates },
  );
}

/** Reviews and ends that are on a school day by one calendar and not by the other, the earliest first. */
export function withoutSchoolNow(
  current: readonly DatesSet[],
  before: SchoolCalendar,
  after: SchoolCalendar,
): OnNoSchoolDay[] {
  const lost = (day: LocalDate) => isSchoolDay(day, before) && !isSchoolDay(day, after);
  return current
    .flatMap(({ restrictionId, reference, reviewOn, endsOn }): OnNoSchoolDay[] => [
      ...(lost(reviewOn) ? [{ restrictionId, reference, what: 'review', on: reviewOn } as const] : []),
      ...(lost(endsOn) ? [{ restrictionId, reference, what: 'end', on: endsOn } as const] : []),
    ])
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function noDates(schoolYear: number): SchoolYearDates {
  return { schoolYear, terms: [], closedDays: [] };
}

/** In their order, whatever order they were typed in, and with their parts in one order too. */
function sorted({ schoolYear, terms, closedDays }: SchoolYearDates): SchoolYearDates {
  return {
    schoolYear,
    terms: inOrder(terms).map(({ firstDay, lastDay, name, halfTerm }) => ({ firstDay, lastDay, name, halfTerm })),
    closedDays: closedDays.map(({ on, words }) => ({ on, words })).sort((one, other) => (one.on < other.on ? -1 : 1)),
  };
}
