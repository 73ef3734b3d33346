import type { PersonId } from '../ids';
import type { PersonInTable } from './people-in-table';
import type { Compared, ImportedPerson, PeopleToImport, ToCompare } from './people-to-import';

/** What becomes of somebody who may be in the casebook already: left out until a person says whom in the casebook it is, or that it is another. */
export type Choice = 'leave-out' | 'another' | PersonId;

/** Each person of a table as they are compared with the casebook. */
export function toCompare(people: readonly PersonInTable[]): readonly ToCompare[] {
  return people.map(({ kind, name, className, children }) => ({
    kind,
    name,
    className,
    children: children.map(({ child }) => ({
      name: people[child]?.name ?? '',
      className: people[child]?.className ?? null,
    })),
  }));
}

/** Places of those about whom a person has to decide. */
export function undecided(compared: readonly Compared[]): readonly number[] {
  return compared.flatMap(({ same, likely }, index) => (same === null && likely.length > 0 ? [index] : []));
}

/**
 * The list that is imported: everybody who is new or certainly known, and the others as chosen. Who is left out is linked with nobody. One
 * person of the casebook stands in the list once: a second row that was said to be the same adds its children.
 */
export function listToImport(
  people: readonly PersonInTable[],
  compared: readonly Compared[],
  choices: ReadonlyMap<number, Choice>,
): PeopleToImport {
  const places = new Map<number, number>();
  const byKnown = new Map<PersonId, number>();
  const taken: ImportedPerson[] = [];
  people.forEach((one, index) => {
    const known = knownIn(compared[index], choices.get(index));
    if (known === 'leave-out') return;
    const there = known === null ? undefined : byKnown.get(known);
    places.set(index, there ?? taken.length);
    if (there !== undefined) return;
    if (known !== null) byKnown.set(known, taken.length);
    const { kind, name, className, telephone, email, address } = one;
    taken.push({ kind, known, name, className, telephone, email, address, children: [] });
  });
  people.forEach((one, index) => {
    const adult = taken[places.get(index) ?? -1];
    if (adult === undefined) return;
    for (const { child, relation, responsibility } of one.children) {
      const at = places.get(child);
      if (at === undefined || adult.children.some((linked) => linked.child === at)) continue;
      adult.children.push({ child: at, relation, responsibility });
    }
  });
  return { people: taken, leftOut: people.length - places.size };
}

function knownIn(compared: Compared | undefined, choice: Choice = 'leave-out'): PersonId | null | 'leave-out' {
  if (compared === undefined) return 'leave-out';
  if (compared.same !== null) return compared.same.personId;
  if (compared.likely.length === 0 || choice === 'another') return null;
  return choice;
}
