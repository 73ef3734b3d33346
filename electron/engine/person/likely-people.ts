import type { LocalDate } from '../../../domain/dates/local-date';
import { type Incoming, mayBeTheSame } from '../../../domain/person/likely-duplicate';
import { closenessWith } from '../../../domain/person/name-ranking';
import type { Readable } from '../compartment/access';
import { type FoundPerson, findPeople } from './find-people';
import { NICKNAMES } from './nicknames';

/** People who are looked at: those whose names answer best. */
const LOOKED_AT = 24;

/** Everybody in the casebook who may be the one that is about to be added, the closest first. */
export function likelyPeople(db: Readable, incoming: Incoming, day: LocalDate): readonly FoundPerson[] {
  const closeness = closenessWith(NICKNAMES);
  const found = findPeople(db, incoming.name, day, 'themselves', LOOKED_AT);
  return found.filter(({ person }) => mayBeTheSame(incoming, person, closeness));
}
