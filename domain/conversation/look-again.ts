import type { LocalDate } from '../dates/local-date';
import type { PersonId } from '../ids';

/** A conversation, as far as looking again asks. `sequence`: the order of recording; `looks`: the next day that each later look set, the earliest first. */
export interface ConversationToLookAt {
  readonly personId: PersonId;
  readonly sequence: number;
  readonly on: LocalDate;
  readonly lookAgainOn: LocalDate | null;
  readonly looks: readonly { readonly lookAgainOn: LocalDate | null }[];
  readonly struckOut: boolean;
}

/** School days before somebody means to look again from which on it is on Today. */
export const LOOK_AGAIN_WITHIN = 3;

/**
 * The day on which somebody still has to look: the one that was set last. None once it is struck out, once somebody has looked without setting another,
 * and once they were spoken with again: a talk recorded after it, of the same day or a later one.
 */
export function lookAgainDay(one: ConversationToLookAt, others: readonly ConversationToLookAt[]): LocalDate | null {
  const spokenAgain = others.some(
    (other) =>
      other.personId === one.personId && !other.struckOut && other.sequence > one.sequence && other.on >= one.on,
  );
  if (one.struckOut || spokenAgain) return null;
  const last = one.looks.at(-1);
  return last === undefined ? one.lookAgainOn : last.lookAgainOn;
}
