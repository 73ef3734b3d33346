import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { clockInEngland, minutesAhead } from './england';

/** A day in England, `2026-11-23`. No time zone: a school day is the same day whatever the PC's zone. */
export const LocalDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay, 'not a day of the calendar')
  .brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

/** A time of day, `08:40`. */
export const LocalTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'LocalTime'>();
export type LocalTime = z.infer<typeof LocalTime>;

/** An instant in UTC, `2026-11-23T08:40:12.345Z`. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** A day that the calendar does not have is read as none, or as a later one. */
function isRealDay(text: string): boolean {
  const read = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === text;
}

/** The day in England at an instant. */
export function dayInEngland(at: Instant): LocalDate {
  return clockInEngland(at).slice(0, 10) as LocalDate;
}

/** The time of day in England at an instant, to the minute. */
export function timeInEngland(at: Instant): LocalTime {
  return clockInEngland(at).slice(11, 16) as LocalTime;
}

/** Minutes that England's clock is ahead of UTC at an instant: 0 or 60. */
export function offsetInEngland(at: Instant): number {
  return minutesAhead(at);
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ days }).toString() as LocalDate;
}

/** Month arithmetic by the calendar: 31 January + 1 month is the last day of February. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ months }).toString() as LocalDate;
}

/** 1 = Monday … 7 = Sunday. */
export function dayOfWeek(day: LocalDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** The later of two days. */
export function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  if (one < other) return other;
  return one;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `Mon 23 Nov 2026`. */
export function shownDate(day: LocalDate): string {
  const date = Temporal.PlainDate.from(day);
  return `${WEEKDAYS[date.dayOfWeek - 1]} ${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** `8:40`, as people write it. */
export function shownTime(time: LocalTime): string {
  return time.replace(/^0/, '');
}
