import type { Instant } from '../dates/local-date';

/** How long a restore is told of at every unlocking: long enough for everybody who signs in within a week to hear of it. */
const DAYS = 7;

/** Was this casebook put back from a copy so lately that people may still look for what was recorded after it? A clock set back changes nothing. */
export function isLatelyRestored(restoredAt: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(restoredAt) < DAYS * 24 * 60 * 60 * 1000;
}
