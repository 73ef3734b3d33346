import { z } from 'zod';
import { addDays, dayOfWeek, LocalDate, LocalTime } from '../dates/local-date';
import { isSchoolDay, type SchoolCalendar } from '../dates/school-calendar';
import type { AllowedOnce } from './loosening';
import type { Hours, Shape } from './shape';

/** A minute by the clock on the wall in England. */
export const Turn = z.strictObject({ day: LocalDate, time: LocalTime });
export type Turn = z.infer<typeof Turn>;

/**
 * What a restriction says of one minute. There is no state for *may come in*: `other-hours` says only that its limits are for other hours,
 * and `from` when they hold again. `only`: exceptions of this minute, with when they end. `next`: the exception that comes first.
 */
export const HoldsNow = z.strictObject({
  state: z.enum(['holds', 'other-hours']),
  /** When this state ends by its hours; null where they never do. */
  until: Turn.nullable(),
  only: z.array(z.strictObject({ what: z.string(), until: Turn.nullable() })),
  next: z.strictObject({ what: z.string(), from: Turn }).nullable(),
  byAppointment: z.array(z.string()),
});
export type HoldsNow = z.infer<typeof HoldsNow>;

/** Days looked ahead: longer than any school holiday. */
const HORIZON = 70;
const MIDNIGHT = '00:00' as LocalTime;

/**
 * What holds at a minute, by the shape and what was allowed once; null where there are no hours and no exceptions. Days after `lastDay` don't count for
 * the shape.
 */
export function holdsNow(
  shape: Shape,
  at: Turn,
  lastDay: LocalDate,
  calendar: SchoolCalendar,
  once: readonly AllowedOnce[] = [],
): HoldsNow | null {
  const hours = shape.times?.kind === 'hours' ? shape.times.hours : null;
  const allowed = once.filter(({ day, to }) => day > at.day || (day === at.day && at.time < to));
  if (hours === null && shape.exceptions.length === 0 && allowed.length === 0) return null;
  const holds = hours === null || isWithin(hours, at, calendar);
  const byAppointment: string[] = [];
  const only: HoldsNow['only'] = [];
  const coming: NonNullable<HoldsNow['next']>[] = [];
  for (const { what, when } of shape.exceptions) {
    if (when.kind === 'by-appointment') byAppointment.push(what);
    else if (isWithin(when.hours, at, calendar))
      only.push({ what, until: nextChange(when.hours, at, lastDay, calendar) });
    else {
      const from = nextChange(when.hours, at, lastDay, calendar);
      if (from !== null) coming.push({ what, from });
    }
  }
  for (const { what, day, from, to } of allowed) {
    if (day === at.day && from <= at.time) only.push({ what, until: { day, time: to } });
    else coming.push({ what, from: { day, time: from } });
  }
  const [next = null] = coming.sort((one, other) => compareTurns(one.from, other.from));
  const until = hours === null ? null : nextChange(hours, at, lastDay, calendar);
  return { state: holds ? 'holds' : 'other-hours', until, only, next, byAppointment };
}

/** Is that minute one of these hours? */
export function isWithin({ days, from, to }: Hours, { day, time }: Turn, calendar: SchoolCalendar): boolean {
  return isOneOf(days, day, calendar) && (from === null || from <= time) && (to === null || time < to);
}

/** The first minute after this one at which it is the other way round; null if there is none up to the last day. */
function nextChange(hours: Hours, at: Turn, lastDay: LocalDate, calendar: SchoolCalendar): Turn | null {
  const now = isWithin(hours, at, calendar);
  for (let ahead = 0; ahead <= HORIZON; ahead += 1) {
    const day = addDays(at.day, ahead);
    if (day > lastDay) return null;
    for (const time of [MIDNIGHT, hours.from, hours.to]) {
      if (time === null || (ahead === 0 && time <= at.time)) continue;
      const turn = { day, time };
      if (isWithin(hours, turn, calendar) !== now) return turn;
    }
  }
  return null;
}

function isOneOf(days: Hours['days'], day: LocalDate, calendar: SchoolCalendar): boolean {
  if (days === 'every-day') return true;
  return days === 'school-days' ? isSchoolDay(day, calendar) : days.includes(dayOfWeek(day));
}

function compareTurns(one: Turn, other: Turn): number {
  return `${one.day} ${one.time}` < `${other.day} ${other.time}` ? -1 : 1;
}
