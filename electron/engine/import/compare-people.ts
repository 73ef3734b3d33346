import type { LocalDate } from '../../../domain/dates/local-date';
import type { Compared, ToCompare } from '../../../domain/import/people-to-import';
import { sameInCasebook } from '../../../domain/import/same-person';
import { mayBeTheSame } from '../../../domain/person/likely-duplicate';
import { closenessWith } from '../../../domain/person/name-ranking';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';
import { findPeople } from '../person/find-people';
import { NICKNAMES } from '../person/nicknames';

/** People of the casebook who are looked at for each one of the list. */
const LOOKED_AT = 24;
/** Most who are offered as perhaps the same. */
const OFFERED = 5;

/** Who of a list is in the casebook already, or may be. */
export const comparePeople: Query<'import:compare'> = {
  answer: ({ people }, { db, today }) => people.map((one) => compared(db, one, today)),
};

function compared(db: Readable, one: ToCompare, today: LocalDate): Compared {
  const closeness = closenessWith(NICKNAMES);
  const found = findPeople(db, one.name, today, 'themselves', LOOKED_AT).map(({ person }) => person);
  const likely = found.filter((person) => mayBeTheSame(one, person, closeness));
  const same = sameInCasebook(one, likely);
  return same === null ? { same, likely: likely.slice(0, OFFERED) } : { same, likely: [] };
}
