import type { LocalDate } from '../../../domain/dates/local-date';
import type { About, ChildLabel, PersonLabel } from '../../../domain/person/person';
import type { Readable } from '../compartment/access';
import { labelOf, pupilsNamed } from './person-labels';

/** Whom a form names, if the casebook holds them, and pupils who may be one of the children typed in it. */
export function whoIsNamed(
  db: Readable,
  about: About,
  day: LocalDate,
): { readonly known: PersonLabel | null; readonly pupils: readonly ChildLabel[] } {
  return {
    known: about.kind === 'known' ? labelOf(db, about.personId, day) : null,
    pupils: pupilsTyped(db, [about], day),
  };
}

/** Pupils of the names of all children typed in a form. */
export function pupilsTyped(db: Readable, people: readonly About[], day: LocalDate): readonly ChildLabel[] {
  const typed = people.flatMap((about) => (about.kind === 'not-identified' ? [] : (about.children ?? [])));
  return pupilsNamed(
    db,
    typed.map(({ name }) => name),
    day,
  );
}
