import type { LocalDate } from './local-date';
import { termYearOf } from './school-year';

/** A term from its first to its last day, with the days in it on which there is no school (half term, INSET). */
export interface Term {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly closedOn: readonly LocalDate[];
}

/** What school days are counted with. `terms` are in their order and do not overlap (`inOrder`); null where nobody entered any (D3). */
export interface SchoolCalendar {
  readonly bankHolidays: ReadonlySet<LocalDate>;
  readonly terms: readonly Term[] | null;
}

/**
 * Longest holiday between two terms that were entered, in days: over the summer, and within a school year. Schools of all kinds stay well below;
 * a longer gap is a term that nobody entered, and nothing is known of its days.
 */
export const LONGEST_HOLIDAY = { summer: 84, other: 35 } as const;

const DAY_MS = 86_400_000;

/**
 * Is there school on that day? A weekday that is no bank holiday; within the dates of the terms entered also a day of a term. Before the first,
 * after the last and in a gap where a term is missing nothing is known, and weekdays count (see `noTermDates`).
 */
export function isSchoolDay(day: LocalDate, calendar: SchoolCalendar): boolean {
  return !isWeekend(numberOf(day)) && !calendar.bankHolidays.has(day) && !isOutOfTerm(day, calendar.terms);
}

/** Why there is no school on that day; null where there is. Outside the terms entered only a gap that is no longer than a holiday is one. */
export function whyNoSchool(
  day: LocalDate,
  calendar: SchoolCalendar,
): 'weekend' | 'bank-holiday' | 'school-holiday' | null {
  if (isSchoolDay(day, calendar)) return null;
  if (isWeekend(numberOf(day))) return 'weekend';
  return calendar.bankHolidays.has(day) ? 'bank-holiday' : 'school-holiday';
}

/**
 * The school day so many school days away: `schoolDaysBetween(day, addSchoolDays(day, n))` is n. Back from a day without school, the day itself
 * is not counted: one back from a Sunday is the Thursday, because Friday lies between. 0 gives the day itself.
 * Throws RangeError if `days` is no whole number or over ten thousand, or if the day would be after the year 9999.
 */
export function addSchoolDays(day: LocalDate, days: number, calendar: SchoolCalendar): LocalDate {
  if (!Number.isInteger(days) || Math.abs(days) > 10_000) throw new RangeError('a whole number of school days');
  if (days >= 0) return step(day, days, 1, calendar);
  const anchor = isSchoolDay(day, calendar) ? day : step(day, 1, -1, calendar);
  return step(anchor, -days, -1, calendar);
}

/** The first school day on or after a day. */
export function schoolDayFrom(day: LocalDate, calendar: SchoolCalendar): LocalDate {
  return isSchoolDay(day, calendar) ? day : step(day, 1, 1, calendar);
}

/** The last school day on or before a day. */
export function schoolDayUntil(day: LocalDate, calendar: SchoolCalendar): LocalDate {
  return isSchoolDay(day, calendar) ? day : step(day, 1, -1, calendar);
}

/** School days after `from`, up to and including `to`; the same with a minus where `to` is earlier. */
export function schoolDaysBetween(from: LocalDate, to: LocalDate, calendar: SchoolCalendar): number {
  // 0 − 0 is 0, and not the −0 that a sign alone would give.
  if (to < from) return 0 - schoolDaysAfter(to, from, calendar);
  return schoolDaysAfter(from, to, calendar);
}

/** Was that stretch counted without term dates, at least in part? Then they are working days, and a screen says so (D3). */
export function noTermDates({ terms }: SchoolCalendar, from: LocalDate, to: LocalDate): boolean {
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  let knownFrom: LocalDate | null = null;
  let before: Term | null = null;
  for (const term of terms ?? []) {
    if (before === null || knownFrom === null || !isHolidayBetween(before, term)) knownFrom = term.firstDay;
    if (knownFrom <= earlier && later <= term.lastDay) return false;
    before = term;
  }
  return true;
}

/** Terms in their order, whatever order they came in. Takes no notice of overlaps: what is entered is checked for them. */
export function inOrder<T extends Pick<Term, 'firstDay'>>(terms: readonly T[]): readonly T[] {
  return [...terms].sort((one, other) => (one.firstDay < other.firstDay ? -1 : one.firstDay > other.firstDay ? 1 : 0));
}

function step(day: LocalDate, days: number, direction: 1 | -1, calendar: SchoolCalendar): LocalDate {
  let current = day;
  for (let left = days, number = numberOf(day); left > 0; ) {
    number += direction;
    current = dayOf(number);
    if (isSchoolDay(current, calendar)) left -= 1;
  }
  return current;
}

/** Counted by stretches and not day by day: a look-up counts years for everybody whose name is like the one typed. */
function schoolDaysAfter(from: LocalDate, to: LocalDate, calendar: SchoolCalendar): number {
  const range = { first: numberOf(from) + 1, last: numberOf(to) };
  const open = openDays(range, calendar.bankHolidays);
  let closed = 0;
  let before: Term | null = null;
  for (const term of calendar.terms ?? []) {
    if (before !== null && isHolidayBetween(before, term)) {
      const holiday = { first: numberOf(before.lastDay) + 1, last: numberOf(term.firstDay) - 1 };
      closed += openDays(
        { first: Math.max(range.first, holiday.first), last: Math.min(range.last, holiday.last) },
        calendar.bankHolidays,
      );
    }
    if (term.firstDay <= to && from < term.lastDay) closed += closedInTerm(term, from, to, calendar);
    before = term;
  }
  return open - closed;
}

function closedInTerm(
  { firstDay, lastDay, closedOn }: Term,
  from: LocalDate,
  to: LocalDate,
  { bankHolidays }: SchoolCalendar,
): number {
  let closed = 0;
  for (const day of new Set(closedOn)) {
    const counts = from < day && day <= to && firstDay <= day && day <= lastDay;
    if (counts && !isWeekend(numberOf(day)) && !bankHolidays.has(day)) closed += 1;
  }
  return closed;
}

/** Weekdays that are no bank holidays, the first and the last included; 0 where the last comes before the first. */
function openDays(
  { first, last }: { readonly first: number; readonly last: number },
  bankHolidays: ReadonlySet<LocalDate>,
): number {
  if (last < first) return 0;
  return weekdaysUntil(last) - weekdaysUntil(first - 1) - holidaysOnWeekdays(dayOf(first), dayOf(last), bankHolidays);
}

/** Weekdays from a Monday long ago up to and including that day. */
function weekdaysUntil(number: number): number {
  const sinceMonday = number + 3;
  const week = Math.floor(sinceMonday / 7);
  return week * 5 + Math.min(sinceMonday - week * 7 + 1, 5);
}

function holidaysOnWeekdays(first: LocalDate, last: LocalDate, holidays: ReadonlySet<LocalDate>): number {
  let count = 0;
  for (const holiday of holidays) if (holiday >= first && holiday <= last && !isWeekend(numberOf(holiday))) count += 1;
  return count;
}

function isOutOfTerm(day: LocalDate, terms: readonly Term[] | null): boolean {
  let before: Term | null = null;
  for (const term of terms ?? []) {
    if (day < term.firstDay) return before !== null && isHolidayBetween(before, term);
    if (day <= term.lastDay) return term.closedOn.includes(day);
    before = term;
  }
  return false;
}

function isHolidayBetween(before: Term, next: Term): boolean {
  const gap = numberOf(next.firstDay) - numberOf(before.lastDay) - 1;
  const isSummer = termYearOf(before.lastDay) !== termYearOf(next.firstDay);
  return gap <= (isSummer ? LONGEST_HOLIDAY.summer : LONGEST_HOLIDAY.other);
}

/** Days since 1 January 1970, a Thursday. Counting many days with Temporal costs microseconds each. */
function numberOf(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** Throws RangeError outside the years 0 to 9999, which four digits can't say. */
function dayOf(number: number): LocalDate {
  const text = new Date(number * DAY_MS).toISOString();
  if (!/^\d{4}-/.test(text)) throw new RangeError('no such year');
  return text.slice(0, 10) as LocalDate;
}

function isWeekend(number: number): boolean {
  return (((number + 3) % 7) + 7) % 7 >= 5;
}
