import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { Id, PersonId, Reference } from '../ids';
import { maySign } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { PersonToPart, RecordToKeep } from './merging';
import type { PersonLabel } from './person';

/** One of two people, by the page on which they are shown. `holding`: the restrictions on it that hold or are to come. */
export interface PageToMerge {
  readonly personId: PersonId;
  readonly kind: PersonLabel['kind'];
  readonly identified: boolean;
  readonly holding: readonly Reference[];
}

/** What merging needs to know; `other` is null while nobody is chosen, or the casebook doesn't hold them. */
export interface FactsForMerging {
  readonly first: PageToMerge;
  readonly other: PageToMerge | null;
  readonly role: Role;
}

/**
 * Two records are of one person: an edge between their pages, and nothing else. Refused between an adult and a pupil, with a description before a
 * name, and where restrictions hold on both: two that say different things of one person would stand at the door. Those who are one already leave no entry.
 */
export function mergePeople(
  { first, other, role }: FactsForMerging,
  moment: Moment,
): Decision<{ readonly personId: PersonId }> {
  const missing: Missing[] = [];
  if (!maySign(role, 'person:merged')) missing.push({ field: 'other', code: 'not-this-role', label: 'needed' });
  if (other === null) missing.push({ field: 'other', code: 'nobody-chosen', label: 'needed' });
  else if (other.personId !== first.personId) missing.push(...inConflict(first, other));
  const [one, ...more] = missing;
  if (one !== undefined) return notDecided(one, ...more);
  const outcome = { personId: first.personId };
  if (other === null || other.personId === first.personId) return decided(outcome);
  const body = { otherId: other.personId };
  return decided(outcome, { kind: 'person:merged', subject: first.personId, day: moment.today, body });
}

function inConflict(first: PageToMerge, other: PageToMerge): readonly Missing[] {
  const missing: Missing[] = [];
  if (first.kind !== other.kind) missing.push({ field: 'other', code: 'adult-and-pupil', label: 'needed' });
  if (!first.identified && other.identified)
    missing.push({ field: 'first', code: 'description-first', label: 'needed' });
  const [one, two] = [first.holding[0], other.holding[0]];
  if (one !== undefined && two !== undefined)
    missing.push({ field: 'other', code: 'both-restricted', label: 'good practice', detail: { one, other: two } });
  return missing;
}

/** What parting needs to know: as whom the person is kept; null if they have a page of their own. */
export interface FactsForParting {
  readonly keptAs: PersonId | null;
  readonly role: Role;
}

/** They are two people: one step with one reason, whatever was recorded meanwhile. Somebody with a page of their own leaves no entry. */
export function partPeople(
  { personId, reason }: Pick<PersonToPart, 'personId' | 'reason'>,
  { keptAs, role }: FactsForParting,
  moment: Moment,
): Decision<Record<string, never>> {
  const missing: Missing[] = [];
  if (!maySign(role, 'person:unmerged')) missing.push({ field: 'reason', code: 'not-this-role', label: 'needed' });
  if (isBlank(reason)) missing.push({ field: 'reason', code: 'empty', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  if (keptAs === null) return decided({});
  const body = { otherId: personId, reason };
  return decided({}, { kind: 'person:unmerged', subject: keptAs, day: moment.today, body });
}

/** What deciding on such a record needs to know: those that wait on the page. */
export interface FactsForKeeping {
  readonly waiting: readonly Id[];
  readonly role: Role;
}

/** It belongs where it stands. Whatever doesn't wait any more leaves no entry. */
export function keepRecord(
  { personId, recordId }: RecordToKeep,
  { waiting, role }: FactsForKeeping,
  moment: Moment,
): Decision<Record<string, never>> {
  if (!maySign(role, 'person:record-kept'))
    return notDecided({ field: 'record', code: 'not-this-role', label: 'needed' });
  if (!waiting.includes(recordId)) return decided({});
  return decided({}, { kind: 'person:record-kept', subject: personId, day: moment.today, body: { recordId } });
}
