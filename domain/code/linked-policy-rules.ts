import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { Id } from '../ids';
import { maySign } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { PolicyNoted, PolicyToNote } from './linked-policy';

/** What noting needs to know: which casebook it is, what stands in the place, and who asks. */
export interface FactsForNotingPolicy {
  readonly casebookId: Id;
  readonly current: PolicyNoted | null;
  readonly role: Role;
}

/**
 * Notes which text of a policy the code leads on to. Refused without a title, with a date of adoption that is still to come, and to a role that may
 * not. Everything blank empties the place. What stands there already leaves no entry.
 */
export function notePolicy(
  { place, title, version, adoptedOn }: Omit<PolicyToNote, 'draftId'>,
  { casebookId, current, role }: FactsForNotingPolicy,
  moment: Moment,
): Decision<Record<string, never>> {
  const empties = isBlank(title) && isBlank(version) && adoptedOn === null;
  const missing: Missing[] = [];
  if (!maySign(role, 'code:policy-noted')) missing.push({ field: 'title', code: 'head-needed', label: 'needed' });
  if (isBlank(title) && !empties) missing.push({ field: 'title', code: 'empty', label: 'needed' });
  if (adoptedOn !== null && adoptedOn > moment.today)
    missing.push({ field: 'adoptedOn', code: 'still-to-come', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const noted: PolicyNoted = empties ? NOTHING_NOTED : { title, version, adoptedOn };
  if (samePolicy(noted, current ?? NOTHING_NOTED)) return decided({});
  return decided({}, { kind: 'code:policy-noted', subject: casebookId, day: moment.today, body: { place, ...noted } });
}

/** An emptied place. */
export const NOTHING_NOTED: PolicyNoted = { title: '', version: '', adoptedOn: null };

function samePolicy(one: PolicyNoted, other: PolicyNoted): boolean {
  return one.title === other.title && one.version === other.version && one.adoptedOn === other.adoptedOn;
}
