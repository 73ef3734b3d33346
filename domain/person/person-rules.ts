import type { Moment } from '../decision';
import type { PersonId } from '../ids';
import type { AboutStored } from '../incident/incident-entries';
import type { NewEntry } from '../journal/entry-kinds';
import { isBlank } from '../text';
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
 * `knownChildren` are those that a known adult has already.
 */
export function resolveAbout(about: About, knownChildren: readonly ChildLabel[], moment: Moment): ResolvedAbout {
  switch (about.kind) {
    case 'not-identified':
      return { about, entries: [] };
    case 'known': {
      const entries = childEntries(about.personId, about.children ?? [], knownChildren, moment);
      return { about: { kind: 'person', personId: about.personId }, entries };
    }
    case 'new': {
      if (isBlank(about.name)) return { about: describedByChildren(about.children), entries: [] };
      const personId = moment.newId() as PersonId;
      const added = personAdded(personId, { kind: 'adult', name: about.name, className: null }, moment);
      const children = childEntries(personId, about.children, [], moment);
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

function childEntries(
  adultId: PersonId,
  typed: readonly NewChild[],
  known: readonly ChildLabel[],
  moment: Moment,
): readonly NewEntry[] {
  const seen = new Set(known.map(childKey));
  const entries: NewEntry[] = [];
  for (const child of typed.filter(somethingTyped)) {
    const name = isBlank(child.name) ? NAME_NOT_KNOWN : child.name;
    const className = isBlank(child.className) ? null : child.className;
    const key = childKey({ name, className });
    if (seen.has(key)) continue;
    seen.add(key);
    const childId = moment.newId() as PersonId;
    entries.push(personAdded(childId, { kind: 'pupil', name, className }, moment), {
      kind: 'person:child-linked',
      subject: adultId,
      day: moment.today,
      body: { childId },
    });
  }
  return entries;
}

function personAdded(
  subject: PersonId,
  body: Extract<NewEntry, { kind: 'person:added' }>['body'],
  moment: Moment,
): NewEntry {
  return { kind: 'person:added', subject, day: moment.today, body };
}

function somethingTyped(child: NewChild): boolean {
  return !isBlank(child.name) || !isBlank(child.className);
}

function childKey(child: Pick<ChildLabel, 'name' | 'className'>): string {
  return `${nameKey(child.name)}|${classKey(child.className)}`;
}
