import type { Moment } from '../decision';
import type { PersonId } from '../ids';
import type { AboutStored } from '../incident/incident-entries';
import type { NewEntry } from '../journal/entry-kinds';
import { isBlank } from '../text';
import { isClass } from './class-now';
import { NO_RELATION, type Relation } from './family';
import { classKey, nameKey } from './name-keys';
import type { About, ChildLabel, NewChild } from './person';

/** A child of whom only the class was typed. */
export const NAME_NOT_KNOWN = 'Name not known';

/** Whom a record is about, as it is stored, and the entries that have to stand before the record. */
export interface ResolvedAbout {
  readonly about: AboutStored;
  readonly entries: readonly NewEntry[];
}

/**
 * Makes people of what was typed in a form. Somebody new becomes an adult, their children pupils linked to them. Without a name nobody is
 * identified: the children become the description. A child of the same name and class is not made twice for the same adult;
 * `knownChildren` are those that a known adult has already. Of `pupils`, the one of the same name and class is the same child.
 */
export function resolveAbout(
  about: About,
  knownChildren: readonly ChildLabel[],
  pupils: readonly ChildLabel[],
  moment: Moment,
): ResolvedAbout {
  switch (about.kind) {
    case 'not-identified':
      return { about, entries: [] };
    case 'known': {
      const entries = childEntries(about.personId, about.children ?? [], { known: knownChildren, pupils }, moment);
      return { about: { kind: 'person', personId: about.personId }, entries };
    }
    case 'new': {
      if (isBlank(about.name)) return { about: describedByChildren(about.children), entries: [] };
      const personId = moment.newId() as PersonId;
      const added = personAdded(personId, { kind: 'adult', name: about.name, className: null }, moment);
      const children = childEntries(personId, about.children, { known: [], pupils }, moment);
      return { about: { kind: 'person', personId }, entries: [added, ...children] };
    }
  }
}

function describedByChildren(children: readonly NewChild[]): AboutStored {
  const described = children
    .filter(somethingTyped)
    .map(({ name, className }) => [name, className].filter((part) => !isBlank(part)).join(', '));
  return { kind: 'not-identified', description: described.join('; ') };
}

/** Children whom the casebook knows: those of the adult in question, and pupils who may be one of those typed. */
export interface ChildrenThere {
  readonly known: readonly ChildLabel[];
  readonly pupils: readonly ChildLabel[];
}

/** The entries that link an adult with the children typed in a form, each once, and make those who are not there yet. */
export function childEntries(
  adultId: PersonId,
  typed: readonly NewChild[],
  { known, pupils }: ChildrenThere,
  moment: Moment,
): readonly NewEntry[] {
  const seen = new Set<string>();
  const entries: NewEntry[] = [];
  for (const child of typed.filter(somethingTyped)) {
    const name = isBlank(child.name) ? NAME_NOT_KNOWN : child.name;
    const className = isBlank(child.className) ? null : child.className;
    const key = childKey({ name, className });
    if (seen.has(key) || isOneOf({ name, className }, known)) continue;
    seen.add(key);
    const there = pupilThere({ name, className }, pupils);
    const childId = there?.personId ?? (moment.newId() as PersonId);
    if (there === null) entries.push(personAdded(childId, { kind: 'pupil', name, className }, moment));
    entries.push(childLinked(adultId, childId, NO_RELATION, moment));
  }
  return entries;
}

/**
 * The pupil of the same name and class (capitals, accents and spaces apart), if there is just one: the same child, who so is linked with a second
 * adult and not made twice. Without a class nobody is taken for anybody.
 */
export function pupilThere(
  child: Pick<ChildLabel, 'name' | 'className'>,
  pupils: readonly ChildLabel[],
): ChildLabel | null {
  if (child.className === null || isBlank(child.className) || child.name === NAME_NOT_KNOWN) return null;
  const [only, ...others] = pupils.filter((pupil) => isSameChild(child, pupil));
  // A pupil with two records may be among them by either.
  return only !== undefined && others.every(({ personId }) => personId === only.personId) ? only : null;
}

/** An adult is linked with a child, and what they are to the child. */
export function childLinked(adultId: PersonId, childId: PersonId, relation: Relation, moment: Moment): NewEntry {
  const { relation: word, responsibility } = relation;
  const body = { childId, relation: word, responsibility };
  return { kind: 'person:child-linked', subject: adultId, day: moment.today, body };
}

/** Somebody comes into the casebook. */
export function personAdded(
  subject: PersonId,
  body: Extract<NewEntry, { kind: 'person:added' }>['body'],
  moment: Moment,
): NewEntry {
  return { kind: 'person:added', subject, day: moment.today, body };
}

function isOneOf(child: Pick<ChildLabel, 'name' | 'className'>, children: readonly ChildLabel[]): boolean {
  return children.some((one) => isSameChild(child, one) || childKey(child) === childKey(one));
}

function isSameChild(child: Pick<ChildLabel, 'name' | 'className'>, other: ChildLabel): boolean {
  if (child.className === null || other.className === null) return false;
  return nameKey(child.name) === nameKey(other.name) && isClass(child.className, other.className);
}

function somethingTyped(child: NewChild): boolean {
  return !isBlank(child.name) || !isBlank(child.className);
}

function childKey(child: Pick<ChildLabel, 'name' | 'className'>): string {
  return `${nameKey(child.name)}|${classKey(child.className)}`;
}
