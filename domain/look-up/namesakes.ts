import { nameKey } from '../person/name-keys';
import type { PersonLabel } from '../person/person';

/** Those of `people` who have the same name and are somebody else: case, accents and titles apart. */
export function namesakesOf(person: PersonLabel, people: readonly PersonLabel[]): PersonLabel[] {
  const key = nameKey(person.name);
  return people.filter(({ personId, name }) => personId !== person.personId && nameKey(name) === key);
}
