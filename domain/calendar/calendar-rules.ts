import type { Role } from '../casebook/casebook';
import type { LocalDate } from '../dates/local-date';
import { inOrder, isSchoolDay, type SchoolCalendar } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { Id, Reference, RestrictionId } from '../ids';
import { maySign } from '../journal/entry-kinds';
import { isTermEdge } from '../restriction/review-dates';
import { type CalendarSet, type CalendarToSet, calendarOf, type SchoolYearDates, type StandsBadly } from './calendar';
import { calendarMissing } from './calendar-missing';

/** The dates of something open that were set on purpose, and by which it is called. */
export interface DatesSet {
  readonly restrictionId: RestrictionId;
  readonly reference: Reference;
  readonly dates: readonly { readonly what: StandsBadly['what']; readonly on: LocalDate }[];
}

/** What setting a year’s dates needs to know: what is entered so far, the year’s own id if it has one, what is open, and who asks. */
export interface FactsForSetting {
  readonly years: readonly SchoolYearDates[];
  readonly yearId: Id | null;
  /** Restrictions that have not ended, and proposed bans. */
  readonly current: readonly DatesSet[];
  readonly role: Role;
}

/**
 * Sets the dates of one school year, in the place of all that was entered for it; no terms at all takes them away. Refused with everything that is
 * wrong, each at its field. Dates that were set before stay where they are: which of them stand badly now is the outcome (D3, D33). What stands there
 * already leaves no entry.
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
    return decided({ standBadlyNow: [] });
  const standBadlyNow = standingBadlyNow(current, calendarOf(years), calendarOf([...others, dates]));
  return decided(
    { standBadlyNow },
    { kind: 'calendar:set', subject: yearId ?? moment.newId(), day: moment.today, body: dates },
  );
}

/** Dates that stand badly by one calendar and did not by the other, the earliest first. */
export function standingBadlyNow(
  current: readonly DatesSet[],
  before: SchoolCalendar,
  after: SchoolCalendar,
): StandsBadly[] {
  return current
    .flatMap(({ restrictionId, reference, dates }) =>
      dates.flatMap(({ what, on }): StandsBadly[] => {
        const why = whyBadly(what, on, after);
        return why === null || why === whyBadly(what, on, before) ? [] : [{ restrictionId, reference, what, on, why }];
      }),
    )
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** Nobody should have to review anything in the first or last days of a term (D33). */
function whyBadly(what: StandsBadly['what'], on: LocalDate, calendar: SchoolCalendar): StandsBadly['why'] | null {
  if (!isSchoolDay(on, calendar)) return 'no-school';
  return what === 'review' && isTermEdge(on, calendar) ? 'term-edge' : null;
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
