import type { LocalDate } from './local-date';

/** A term from its first to its last day, with the days in it on which there is no school (half term, INSET). */
export interface Term {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly closedOn: readonly LocalDate[];
}

/** What school days are counted with. `terms` are in their order and do not overlap; null where nobody entered any (D3). */
export interface SchoolCalendar {
  readonly bankHolidays: ReadonlySet<LocalDate>;
  readonly terms: readonly Term[] | null;
}

const DAY_MS = 86_400_000;

/**
 * Is there school on that day? A weekday that is no bank holiday; within the dates of the terms entered also a day of a term. Before the first
 * and after the last of them nothing is known, and weekdays count (see `noTermDates`).
 */
export function isSchoolDay(day: LocalDate, calendar: SchoolCalendar): boolean {
  return !isWeekend(numberOf(day)) && !calendar.bankHolidays.has(day) && !isOutOfTerm(day, calendar.terms);
}

/** Why there is no school on that day; null where there is. A day outside the terms entered is a holiday only within their dates. */
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

/** Was that stretch counted without term dates, at least in part? Then a screen says so (D3). */
export function noTermDates(calendar: SchoolCalendar, from: LocalDate, to: LocalDate): boolean {
  const first = calendar.terms?.[0];
  const last = calendar.terms?.at(-1);
  if (first === undefined || last === undefined) return true;
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  return earlier < first.firstDay || later > last.lastDay;
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

function schoolDaysAfter(from: LocalDate, to: LocalDate, calendar: SchoolCalendar): number {
  const start = numberOf(from);
  const end = numberOf(to);
  if (calendar.terms === null || calendar.terms.length === 0) {
    return weekdaysUntil(end) - weekdaysUntil(start) - holidaysOnWeekdays(from, to, calendar.bankHolidays);
  }
  let count = 0;
  for (let number = start + 1; number <= end; number += 1) if (isSchoolDay(dayOf(number), calendar)) count += 1;
  return count;
}

/** Weekdays from a Monday long ago up to and including that day. */
function weekdaysUntil(number: number): number {
  const sinceMonday = number + 3;
  const week = Math.floor(sinceMonday / 7);
  return week * 5 + Math.min(sinceMonday - week * 7 + 1, 5);
}

function holidaysOnWeekdays(from: LocalDate, to: LocalDate, holidays: ReadonlySet<LocalDate>): number {
  let count = 0;
  for (const holiday of holidays) if (holiday > from && holiday <= to && !isWeekend(numberOf(holiday))) count += 1;
  return count;
}

function isOutOfTerm(day: LocalDate, terms: readonly Term[] | null): boolean {
  const first = terms?.[0];
  const last = terms?.at(-1);
  if (terms === null || first === undefined || last === undefined) return false;
  if (day < first.firstDay || day > last.lastDay) return false;
  const term = terms.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  return term === undefined || term.closedOn.includes(day);
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
