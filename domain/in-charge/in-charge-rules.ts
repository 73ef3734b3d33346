import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { InChargeId, UserId } from '../ids';
import { type EntryKind, maySign } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { InChargeToEnd, InChargeToName } from './in-charge';
import { type InChargePeriod, inChargeState } from './in-charge-period';

/** What naming somebody needs to know: who asks, and who signs in here. */
export interface FactsForNaming {
  readonly role: Role;
  readonly users: readonly UserId[];
}

/**
 * Names who acts for the head (people.md: *in charge today*). They may hold, act now, loosen and issue the short notice; to decide for good stays
 * with the head. Needs a name and what they are, since both stand under what they decide; a beginning that has passed is noted as it was.
 */
export function nameInCharge(
  { name, role, userId, from: typedFrom, until }: Omit<InChargeToName, 'draftId'>,
  facts: FactsForNaming,
  moment: Moment,
): Decision<{ inChargeId: InChargeId }> {
  const from = typedFrom ?? moment.today;
  const missing = [
    ...signingMissing(facts.role, 'in-charge:named'),
    ...(isBlank(name) ? [needed('name', 'empty')] : []),
    ...(isBlank(role) ? [needed('role', 'empty')] : []),
    ...(userId !== null && !facts.users.includes(userId) ? [needed('name', 'not-a-user')] : []),
    ...(until !== null && until < from ? [needed('until', 'before-its-start')] : []),
    ...(until !== null && until >= from && until < moment.today ? [needed('until', 'passed')] : []),
  ];
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const inChargeId = moment.newId() as InChargeId;
  const body = { name, role, userId, from, until };
  return decided({ inChargeId }, { kind: 'in-charge:named', subject: inChargeId, day: moment.today, body });
}

export interface FactsForEnding {
  readonly named: InChargePeriod;
  readonly role: Role;
}

/** Takes it back from today on, in one step and without a reason. What they decided before stands. One that is over leaves no entry. */
export function endInCharge(
  { inChargeId }: InChargeToEnd,
  { named, role }: FactsForEnding,
  moment: Moment,
): Decision<Record<string, never>> {
  const [first] = signingMissing(role, 'in-charge:ended');
  if (first !== undefined) return notDecided(first);
  if (inChargeState(named, moment.today) === 'over') return decided({});
  return decided({}, { kind: 'in-charge:ended', subject: inChargeId, day: moment.today, body: { on: moment.today } });
}

function signingMissing(role: Role, kind: EntryKind): readonly Missing[] {
  return maySign(role, kind) ? [] : [needed('name', 'head-needed')];
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
