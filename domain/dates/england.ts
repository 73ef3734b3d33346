import { Temporal } from 'temporal-polyfill';

const ENGLAND = 'Europe/London';
/** From this year on, England's clock has changed at full hours of UTC only. */
const FULL_HOURS_FROM = '1972';

let lastHour = '';
let lastOffset = 0;

/**
 * Minutes that England's clock is ahead of UTC at an instant, `2026-11-23T08:40:12.345Z`: 0 or 60. The answer for an hour is kept for the next
 * question, since all that is asked while something is recorded is asked of the same hour, and the time zone's rules take their time.
 */
export function minutesAhead(at: string): number {
  const hour = at.slice(0, 13);
  if (hour !== lastHour || hour < FULL_HOURS_FROM) {
    lastOffset = Temporal.Instant.from(at).toZonedDateTimeISO(ENGLAND).offsetNanoseconds / 60_000_000_000;
    lastHour = hour;
  }
  return lastOffset;
}

/** The clock in England at an instant, as `2026-11-23T08:40:12.345`. */
export function clockInEngland(at: string): string {
  return new Date(Date.parse(at) + minutesAhead(at) * 60_000).toISOString().slice(0, -1);
}

/**
 * The instant at which England's clock shows that time of that day. The first of two, in the hour that comes twice in October; in the hour that is
 * skipped in March, an hour before.
 */
export function instantOf(day: string, time: string): string {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const at = wall.toZonedDateTime(ENGLAND, { disambiguation: 'earlier' }).toInstant();
  return new Date(at.epochMilliseconds).toISOString();
}
