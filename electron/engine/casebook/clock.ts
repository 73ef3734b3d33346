import { dayInEngland, Instant, type LocalDate } from '../../../domain/dates/local-date';

/** The engine's only clock. Rules get what it says as an argument. */
export interface Clock {
  now(): Instant;
}

/** The PC's clock; in the test build it may be set to start at another time, and runs on from there. */
export function systemClock(): Clock {
  const shift =
    __TEST_BUILD__ && process.env.CASEBOOK_TEST_NOW !== undefined
      ? Date.parse(process.env.CASEBOOK_TEST_NOW) - Date.now()
      : 0;
  return { now: () => Instant.parse(new Date(Date.now() + shift).toISOString()) };
}

export function today(clock: Clock): LocalDate {
  return dayInEngland(clock.now());
}
