import { instantOf } from '../dates/england';
import {
  addDays,
  addMonths,
  dayInEngland,
  daysBetween,
  type Instant,
  type LocalDate,
  type LocalTime,
  timeInEngland,
} from '../dates/local-date';
import { addSchoolDays, noTermDates, type SchoolCalendar, schoolDayFrom } from '../dates/school-calendar';
import type { DueFor, DueUnit, RequestDue, RequestKind } from './request';

/** A pause, from its first day to the day on which the clock goes on; null: it has not gone on yet. */
export interface Pause {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** All that the clock of a request hangs on. */
export interface ClockFacts {
  readonly kind: RequestKind;
  readonly receivedOn: LocalDate;
  readonly receivedAt: LocalTime | null;
  /** Months of extension that they were told of in time: 0, 1 or 2. */
  readonly extendedBy: number;
  readonly pauses: readonly Pause[];
  readonly acknowledged: boolean;
}

/** Days within which a data complaint is acknowledged (Data Protection Act 2018, section 164A, in force since 19 June 2026). */
export const ACKNOWLEDGE_WITHIN_DAYS = 30;
/** School days for a complaint about a restriction: usual practice of schools' complaints procedures, no law. */
export const COMPLAINT_WITHIN_SCHOOL_DAYS = 15;
/** Hours from when the school knew of a breach (UK GDPR, article 33). */
export const BREACH_WITHIN_HOURS = 72;
const HOUR_MS = 3_600_000;
const MIDNIGHT = '00:00' as LocalTime;

/** Does a calendar month run, which can be extended and paused? */
export function countsMonths(kind: RequestKind): boolean {
  return kind === 'subject-access' || kind === 'correction';
}

/**
 * The end of so many calendar months from the day of receipt (UK GDPR, articles 12(3) and 12A; the ICO's way of counting): the same day of the month, or
 * its last day where it has no such day; paused days are added; a weekend or bank holiday of England moves it to the next working day. School
 * holidays never move it.
 */
export function monthsEnd(
  receivedOn: LocalDate,
  months: number,
  pausedDays: number,
  { bankHolidays }: Pick<SchoolCalendar, 'bankHolidays'>,
): LocalDate {
  return schoolDayFrom(addDays(addMonths(receivedOn, months), pausedDays), { bankHolidays, terms: null });
}

/** Days for which the clock stood, until today where it still stands. */
export function pausedDays(pauses: readonly Pause[], today: LocalDate): number {
  return pauses.reduce((sum, { from, to }) => sum + Math.max(0, daysBetween(from, to ?? today)), 0);
}

/** The last day on which they can be told of an extension: the end of month one. Null where no month runs. */
export function monthOneEnds(facts: ClockFacts, today: LocalDate, calendar: SchoolCalendar): LocalDate | null {
  if (!countsMonths(facts.kind)) return null;
  return monthsEnd(facts.receivedOn, 1, pausedDays(facts.pauses, today), calendar);
}

/** The instant at which 72 hours are over. Hours of the clock on the wall are not counted, so a change of the clocks moves it. No time known: from midnight. */
export function breachDue({ receivedOn, receivedAt }: Pick<ClockFacts, 'receivedOn' | 'receivedAt'>): Instant {
  const knew = Date.parse(instantOf(receivedOn, receivedAt ?? MIDNIGHT));
  return new Date(knew + BREACH_WITHIN_HOURS * HOUR_MS).toISOString() as Instant;
}

/** What is due next of an open request, and when. Null where no day is set. */
export function dueOf(facts: ClockFacts, now: Instant, calendar: SchoolCalendar): RequestDue | null {
  const today = dayInEngland(now);
  switch (facts.kind) {
    case 'subject-access':
    case 'correction': {
      const months = 1 + facts.extendedBy;
      const on = monthsEnd(facts.receivedOn, months, pausedDays(facts.pauses, today), calendar);
      return dueDay('answer', 'calendar-month', on, today);
    }
    case 'data-complaint':
      if (facts.acknowledged) return null;
      return dueDay('acknowledge', 'calendar-days', addDays(facts.receivedOn, ACKNOWLEDGE_WITHIN_DAYS), today);
    case 'restriction-complaint': {
      const on = addSchoolDays(facts.receivedOn, COMPLAINT_WITHIN_SCHOOL_DAYS, calendar);
      const due = dueDay('answer', 'school-days', on, today);
      return { ...due, noTermDates: noTermDates(calendar, facts.receivedOn, on) };
    }
    case 'breach': {
      const end = breachDue(facts);
      const left = Date.parse(end) - Date.parse(now);
      const due = dueDay('decide', 'hours', dayInEngland(end), today);
      // 0 − 0 and not −0; a minute late is an hour late, and a minute left is no hour left.
      return { ...due, at: timeInEngland(end), inHours: 0 + Math.floor(left / HOUR_MS), late: left < 0 };
    }
  }
}

function dueDay(what: DueFor, unit: DueUnit, on: LocalDate, today: LocalDate): RequestDue {
  const inDays = daysBetween(today, on);
  return { for: what, unit, on, at: null, inDays, inHours: null, late: inDays < 0, noTermDates: false };
}

/** Calendar days ahead from which a request is a line of Today. */
export const SEEN_WITHIN_DAYS = 10;

/** Is it a line of Today: due within ten days, or late? A breach always is. */
export function needsSomebody(kind: RequestKind, due: RequestDue | null): boolean {
  return kind === 'breach' || (due !== null && due.inDays <= SEEN_WITHIN_DAYS);
}
