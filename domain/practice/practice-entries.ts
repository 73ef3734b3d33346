import type { LocalDate } from '../dates/local-date';
import type { Id, PersonId } from '../ids';
import type { NewEntry } from '../journal/entry-kinds';
import { NO_RELATION } from '../person/family';
import { fullName, type PracticeAdult, type PracticeChild } from './practice-people';

/** The people of an invented school as entries, and the ids in the order of `adults` and `children`. */
export interface PracticePeople {
  readonly adultIds: readonly PersonId[];
  readonly childIds: readonly PersonId[];
  readonly entries: readonly NewEntry[];
}

/** Everybody with their links. A child of two adults is one pupil. */
export function practicePeople(
  { adults, children }: { readonly adults: readonly PracticeAdult[]; readonly children: readonly PracticeChild[] },
  day: LocalDate,
  newId: () => Id,
): PracticePeople {
  const childIds = children.map(() => newId() as PersonId);
  const adultIds = adults.map(() => newId() as PersonId);
  const entries: NewEntry[] = children.map(({ firstName, lastName, className }, index) =>
    added(childIds[index], { kind: 'pupil', name: `${firstName} ${lastName}`, className }, day),
  );
  adults.forEach((adult, index) => {
    entries.push(added(adultIds[index], { kind: 'adult', name: fullName(adult), className: null }, day));
    for (const child of adult.children) {
      const childId = childIds[child];
      const subject = adultIds[index];
      if (childId === undefined || subject === undefined) throw new Error(`there is no child ${child}`);
      entries.push({ kind: 'person:child-linked', subject, day, body: { childId, ...NO_RELATION } });
    }
  });
  return { adultIds, childIds, entries };
}

function added(
  subject: PersonId | undefined,
  body: Extract<NewEntry, { kind: 'person:added' }>['body'],
  day: LocalDate,
): NewEntry {
  if (subject === undefined) throw new Error('somebody has no id');
  return { kind: 'person:added', subject, day, body };
}
