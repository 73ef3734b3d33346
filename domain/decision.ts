import type { Instant, LocalDate } from './dates/local-date';
import type { Id } from './ids';
import type { NewEntry } from './journal/entry-kinds';
import type { Missing } from './result';

/** What a rule may know of the outside world. `newId` is the only randomness, `now` the only clock. */
export interface Moment {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly newId: () => Id;
}

/** A rule answers with entries for the journal and an outcome, or with everything that is missing. */
export type Decision<Outcome> =
  | { readonly decided: true; readonly entries: readonly NewEntry[]; readonly outcome: Outcome }
  | { readonly decided: false; readonly missing: readonly [Missing, ...Missing[]] };

export function decided<Outcome>(outcome: Outcome, ...entries: readonly NewEntry[]): Decision<Outcome> {
  return { decided: true, entries, outcome };
}

export function notDecided<Outcome>(first: Missing, ...more: readonly Missing[]): Decision<Outcome> {
  return { decided: false, missing: [first, ...more] };
}
