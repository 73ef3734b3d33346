import { isClass } from '../person/class-now';
import { nameKey } from '../person/name-keys';
import type { PersonLabel } from '../person/person';
import type { ToCompare } from './people-to-import';

/**
 * The one person of the casebook who is certainly the one of the list: of the same name, and a pupil of the same class or an adult with a
 * child of the same name and class. Null if nobody is, or more than one: then a person decides.
 */
export function sameInCasebook(one: ToCompare, likely: readonly PersonLabel[]): PersonLabel | null {
  const key = nameKey(one.name);
  const [only, ...others] = likely.filter((person) => nameKey(person.name) === key && sharesClass(one, person));
  return only !== undefined && others.length === 0 ? only : null;
}

function sharesClass(one: ToCompare, person: PersonLabel): boolean {
  if (one.kind === 'pupil') return sameClass(one.className, person.className);
  return one.children.some(({ name, className }) =>
    person.children.some((child) => nameKey(child.name) === nameKey(name) && sameClass(className, child.className)),
  );
}

function sameClass(typed: string | null, shown: string | null): boolean {
  if (typed === null || shown === null) return false;
  // A class with a name of its own, noted in an earlier school year: by now every pupil has another.
  return isClass(typed, shown) || shown.startsWith('was ');
}
