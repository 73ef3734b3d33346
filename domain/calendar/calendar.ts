import { z } from 'zod';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { addDays, LocalDate, laterOf } from '../dates/local-date';
import { inOrder, type SchoolCalendar, type Term } from '../dates/school-calendar';
import { DraftId, Reference, RestrictionId } from '../ids';
import { Line } from '../text';

/** Most terms of a school year: schools have three or six. */
export const MOST_TERMS = 8;
/** Most single days without school in a school year. */
export const MOST_CLOSED_DAYS = 40;

const Stretch = z.strictObject({ firstDay: LocalDate, lastDay: LocalDate });

/** A term as the school calls it, from its first to its last day, with its half term if it has one. */
export const TermDates = Stretch.extend({ name: Line, halfTerm: Stretch.nullable() });
export type TermDates = z.infer<typeof TermDates>;

/** A day on which there is no school for pupils, and in a word why: INSET, a polling station. */
export const ClosedDay = z.strictObject({ on: LocalDate, words: Line });
export type ClosedDay = z.infer<typeof ClosedDay>;

/** One school year, by the calendar year in which it began. Without terms nothing is known of it. */
export const SchoolYearDates = z.strictObject({
  schoolYear: z.number().int().min(2000).max(2100),
  terms: z.array(TermDates).max(MOST_TERMS),
  closedDays: z.array(ClosedDay).max(MOST_CLOSED_DAYS),
});
export type SchoolYearDates = z.infer<typeof SchoolYearDates>;

/** Puts these dates in the place of all that was entered for that school year. */
export const CalendarToSet = SchoolYearDates.extend({ draftId: DraftId.nullable() });
export type CalendarToSet = z.infer<typeof CalendarToSet>;

/** The school years that have dates, the earliest first. */
export const CalendarShown = z.strictObject({ years: z.array(SchoolYearDates) });
export type CalendarShown = z.infer<typeof CalendarShown>;

/**
 * A date that was set and stays, and that stands badly by the dates entered just now: on no school day any more, or, for a review, among the first or
 * last five school days of a term. `decide`: the day by which a proposed ban is decided.
 */
export const StandsBadly = z.strictObject({
  restrictionId: RestrictionId,
  reference: Reference,
  what: z.enum(['review', 'end', 'decide']),
  on: LocalDate,
  why: z.enum(['no-school', 'term-edge']),
});
export type StandsBadly = z.infer<typeof StandsBadly>;

/** What came of setting them: every date of something open that stood well before. */
export const CalendarSet = z.strictObject({ standBadlyNow: z.array(StandsBadly) });
export type CalendarSet = z.infer<typeof CalendarSet>;

/** First and last day on which a term of that school year may lie (Education Act 1996, section 579(1), and the summer holiday before the next). */
export function boundsOf(schoolYear: number): { readonly first: LocalDate; readonly last: LocalDate } {
  return { first: `${schoolYear}-08-01` as LocalDate, last: `${schoolYear + 1}-08-31` as LocalDate };
}

/** What school days are counted with: England’s bank holidays, and the terms of all years in their order. */
export function calendarOf(years: readonly SchoolYearDates[]): SchoolCalendar {
  const terms = years.flatMap(({ terms: ofYear, closedDays }) => ofYear.map((term) => counted(term, closedDays)));
  return { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: terms.length === 0 ? null : inOrder(terms) };
}

function counted({ firstDay, lastDay, halfTerm }: TermDates, closedDays: readonly ClosedDay[]): Term {
  const inTerm = closedDays.map(({ on }) => on).filter((day) => firstDay <= day && day <= lastDay);
  const days = halfTerm === null ? [] : daysWithin(halfTerm, { firstDay, lastDay });
  return { firstDay, lastDay, closedOn: [...days, ...inTerm] };
}

/** More days than any term has, so that a wrong year in a file made by hand ends here. */
const MOST_DAYS = 400;

function daysWithin(stretch: z.infer<typeof Stretch>, term: z.infer<typeof Stretch>): readonly LocalDate[] {
  const days: LocalDate[] = [];
  let day = laterOf(stretch.firstDay, term.firstDay);
  while (day <= stretch.lastDay && day <= term.lastDay && days.length < MOST_DAYS) {
    days.push(day);
    day = addDays(day, 1);
  }
  return days;
}
