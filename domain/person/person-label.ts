import type { Instant } from '../dates/local-date';
import { dayInEngland, shownDate, shownTime, timeInEngland } from '../dates/local-date';
import type { PersonId } from '../ids';
import type { OtherName } from './identity';
import { classKey, nameKey } from './name-keys';
import type { ChildLabel, PersonLabel } from './person';

/** What a label is made of. `adults` are the names of those a pupil is linked with; `order` breaks ties in `recordedAt`. */
export interface KnownPerson {
  readonly personId: PersonId;
  readonly kind: PersonLabel['kind'];
  readonly name: string;
  readonly identified: boolean;
  readonly otherNames: readonly OtherName[];
  readonly className: string | null;
  readonly children: readonly ChildLabel[];
  readonly adults: readonly string[];
  readonly recordedAt: Instant;
  readonly order: number;
}

/** The label of one person among all those of the same name (the person may be one of them). */
export function labelOfPerson(person: KnownPerson, sameName: readonly KnownPerson[]): PersonLabel {
  const { personId, kind, name, className, children, identified } = person;
  const alsoKnownAs = person.otherNames.flatMap((other) => (other.kind === 'description' ? [] : [other.name]));
  return {
    personId,
    kind,
    name,
    className,
    children: [...children],
    difference: differenceOf(person, sameName),
    ...(alsoKnownAs.length === 0 ? {} : { alsoKnownAs }),
    ...(identified ? {} : { notIdentified: true as const }),
  };
}

/**
 * What tells a person from the others of the same name (case, accents and titles apart), or null where the label does it: nobody else has
 * the name, or one of the children (of a pupil: the class) is nobody else's. Otherwise a pupil's adult, if only theirs, and in the end when
 * each was first recorded. Never initials.
 */
export function differenceOf(person: KnownPerson, sameName: readonly KnownPerson[]): string | null {
  const key = nameKey(person.name);
  const others = sameName.filter((other) => other.personId !== person.personId && nameKey(other.name) === key);
  if (others.length === 0 || onlyTheirs(person, others, marksOf) !== undefined) return null;
  const adult = onlyTheirs(person, others, ({ adults }) => adults);
  if (adult !== undefined) return `with ${adult}`;
  return firstRecorded(person, others);
}

function marksOf(person: KnownPerson): readonly string[] {
  if (person.kind === 'pupil') return person.className === null ? [] : [`class ${classKey(person.className)}`];
  return person.children.map((child) => `child ${nameKey(child.name)} ${classKey(child.className)}`);
}

function onlyTheirs(
  person: KnownPerson,
  others: readonly KnownPerson[],
  marks: (person: KnownPerson) => readonly string[],
): string | undefined {
  const taken = new Set(others.flatMap(marks));
  return marks(person).find((mark) => !taken.has(mark));
}

function firstRecorded(person: KnownPerson, others: readonly KnownPerson[]): string {
  const day = shownDate(dayInEngland(person.recordedAt));
  const sameDay = others.filter((other) => shownDate(dayInEngland(other.recordedAt)) === day);
  if (sameDay.length === 0) return `first recorded ${day}`;
  const time = shownTime(timeInEngland(person.recordedAt));
  const sameMinute = sameDay.filter((other) => shownTime(timeInEngland(other.recordedAt)) === time);
  if (sameMinute.length === 0) return `first recorded ${day}, ${time}`;
  const place = 1 + sameMinute.filter((other) => other.order < person.order).length;
  return `first recorded ${day}, ${time}, number ${place} of ${sameMinute.length + 1}`;
}
