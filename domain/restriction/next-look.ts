import { Temporal } from 'temporal-polyfill';
import { minutesAhead } from '../dates/england';
import { addDays, dayInEngland, Instant, type LocalDate, type LocalTime } from '../dates/local-date';
import type { AllowedOnce } from './loosening';
import type { Shape } from './shape';

const HOUR = 3_600_000;

/**
 * The next instant at which a card may say something else: a minute that one of the shapes names for today, midnight, or a change of England's
 * clock, whichever comes first. Always after `now`, and at most a day off.
 */
export function nextLook(shapes: readonly Shape[], now: Instant, once: readonly AllowedOnce[] = []): Instant {
  const today = dayInEngland(now);
  const ofToday = once.filter(({ day }) => day === today);
  const times = [...shapes.flatMap(timesNamed), ...ofToday.flatMap(({ from, to }) => [from, to])];
  const candidates = [
    ...instantsOf(addDays(today, 1), '00:00' as LocalTime),
    ...times.flatMap((time) => instantsOf(today, time)),
    ...clockChanges(now),
  ];
  const after = candidates.filter((instant) => instant > Date.parse(now));
  return Instant.parse(new Date(Math.min(...after)).toISOString());
}

function timesNamed({ times, exceptions }: Shape): readonly LocalTime[] {
  const hours = [
    ...(times?.kind === 'hours' ? [times.hours] : []),
    ...exceptions.flatMap(({ when }) => (when.kind === 'hours' ? [when.hours] : [])),
  ];
  return hours.flatMap(({ from, to }) => [from, to]).filter((time) => time !== null);
}

/** An hour that the clock shows twice has two instants; one that it leaves out begins when the clock has changed. */
function instantsOf(day: LocalDate, time: LocalTime): readonly number[] {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  return (['earlier', 'later'] as const).map(
    (disambiguation) => local.toZonedDateTime('Europe/London', { disambiguation }).epochMilliseconds,
  );
}

/** Full hours of the next day at which England's clock is put forward or back. */
function clockChanges(now: Instant): readonly number[] {
  const first = Math.floor(Date.parse(now) / HOUR) * HOUR;
  const hours = Array.from({ length: 25 }, (_none, ahead) => first + (ahead + 1) * HOUR);
  return hours.filter((hour) => ahead(hour) !== ahead(hour - HOUR));
}

function ahead(instant: number): number {
  return minutesAhead(new Date(instant).toISOString());
}
