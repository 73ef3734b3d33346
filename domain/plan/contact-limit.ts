import { z } from 'zod';
import { addDays, dayOfWeek, type LocalDate, type LocalTime } from '../dates/local-date';
import type { SchoolCalendar } from '../dates/school-calendar';

/** How often, as data: at most so many contacts in a week (Monday to Sunday), a calendar month or a term. */
export const ContactLimit = z.strictObject({
  contacts: z.number().int().min(1).max(99),
  per: z.enum(['week', 'month', 'term']),
});
export type ContactLimit = z.infer<typeof ContactLimit>;

/** Weeks from Monday to Sunday that one calendar month may touch. */
const WEEKS_IN_MONTH = 6;

/**
 * Does the second allow every run of contacts that the first allows? A month may touch six weeks, and a week two months or two terms, so that a limit by
 * another period has to be that much larger. By the term nothing else compares: no number of weeks is a term.
 */
export function allowsAsMuch(before: ContactLimit, after: ContactLimit): boolean {
  if (before.per === after.per) return after.contacts >= before.contacts;
  if (after.per === 'term' || (before.per === 'term' && after.per === 'month')) return false;
  return after.contacts >= before.contacts * (before.per === 'week' ? WEEKS_IN_MONTH : 2);
}

/** The limit from a day on. */
export interface LimitFrom {
  readonly from: LocalDate;
  readonly limit: ContactLimit | null;
}

/** One contact, as far as counting asks. `order`: the journal's, for two of one minute. `saidOver`: what the person said, where the app can't count. */
export interface ContactToCount {
  readonly order: number;
  readonly day: LocalDate;
  readonly time: LocalTime | null;
  readonly alwaysOpen: boolean;
  readonly saidOver: boolean | null;
}

export interface PlanToCount {
  readonly limit: ContactLimit | null;
  /** What the limit was loosened to since, in its order: a contact counts by the one of its day, so that none is over or within afterwards. */
  readonly loosened: readonly LimitFrom[];
  readonly startsOn: LocalDate;
  /** The last day that it holds. */
  readonly lastDay: LocalDate;
}

/** `not-counted`: nobody set a number and nobody said, or the plan did not hold that day. */
export const Standing = z.enum(['within', 'over', 'always-open', 'not-counted']);
export type Standing = z.infer<typeof Standing>;

/**
 * The first day of the week, month or term that a day belongs to; what lies in holidays belongs to the term before it. Null where no term dates
 * are entered, or none before that day: then a limit a term can't be counted.
 */
export function periodOf(day: LocalDate, per: ContactLimit['per'], calendar: SchoolCalendar): LocalDate | null {
  switch (per) {
    case 'week':
      return addDays(day, 1 - dayOfWeek(day));
    case 'month':
      return `${day.slice(0, 8)}01` as LocalDate;
    case 'term':
      return calendar.terms?.filter(({ firstDay }) => firstDay <= day).at(-1)?.firstDay ?? null;
  }
}

/**
 * How each contact stands against the plan, in the order given (D42). What is always open never counts, and is never over. By the plan's number where it has
 * one: the first so many of each period are within, the others over; else what the person said. Nothing is left out.
 */
export function standings(
  contacts: readonly ContactToCount[],
  plan: PlanToCount,
  calendar: SchoolCalendar,
): readonly Standing[] {
  const inOrder = [...contacts].sort(byTime);
  const counted = new Map<string, number>();
  const found = new Map<number, Standing>();
  for (const contact of inOrder) found.set(contact.order, standingOf(contact, plan, calendar, counted));
  return contacts.map(({ order }) => found.get(order) ?? 'not-counted');
}

function standingOf(
  { day, alwaysOpen, saidOver }: ContactToCount,
  { limit: first, loosened, startsOn, lastDay }: PlanToCount,
  calendar: SchoolCalendar,
  counted: Map<string, number>,
): Standing {
  if (alwaysOpen) return 'always-open';
  if (day < startsOn || day > lastDay) return 'not-counted';
  const changed = loosened.filter(({ from }) => from <= day).at(-1);
  const limit = changed === undefined ? first : changed.limit;
  const before = counted.get(keyOf(limit, day, calendar) ?? '') ?? 0;
  // Each counts in its week, month and term, for a limit that is by another period later.
  for (const per of ['week', 'month', 'term'] as const) {
    const key = keyOf({ contacts: 1, per }, day, calendar);
    if (key !== null) counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  if (limit === null || keyOf(limit, day, calendar) === null)
    return saidOver === null ? 'not-counted' : saidOver ? 'over' : 'within';
  return before < limit.contacts ? 'within' : 'over';
}

function keyOf(limit: ContactLimit | null, day: LocalDate, calendar: SchoolCalendar): string | null {
  const period = limit === null ? null : periodOf(day, limit.per, calendar);
  return limit === null || period === null ? null : `${limit.per} ${period}`;
}

/** By day, then time (one without a time after those with one), then as recorded. */
function byTime(one: ContactToCount, other: ContactToCount): number {
  const key = ({ day, time }: ContactToCount) => `${day} ${time ?? '~'}`;
  if (key(one) !== key(other)) return key(one) < key(other) ? -1 : 1;
  return one.order - other.order;
}

/** Contacts of one week, the newest week first. */
export interface WeekOfContacts {
  readonly monday: LocalDate;
  readonly contacts: number;
  readonly over: number;
  readonly alwaysOpen: number;
}

/** Counts by week (Monday to Sunday), the newest first; a week without any is left out. */
export function byWeek(
  contacts: readonly { readonly day: LocalDate; readonly standing: Standing }[],
): readonly WeekOfContacts[] {
  const weeks = new Map<LocalDate, { contacts: number; over: number; alwaysOpen: number }>();
  for (const { day, standing } of contacts) {
    const monday = addDays(day, 1 - dayOfWeek(day));
    const week = weeks.get(monday) ?? { contacts: 0, over: 0, alwaysOpen: 0 };
    week.contacts += 1;
    if (standing === 'over') week.over += 1;
    if (standing === 'always-open') week.alwaysOpen += 1;
    weeks.set(monday, week);
  }
  return [...weeks]
    .map(([monday, week]) => ({ monday, ...week }))
    .sort((one, other) => (one.monday < other.monday ? 1 : -1));
}
