import { z } from 'zod';
import type { LocalDate } from '../dates/local-date';
import { readTypedDate } from '../dates/typed-date';
import { IncidentId } from '../ids';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { Equality, type Grounds, OnlyVictim, ParentHere, SafeguardingSeen } from './grounds';
import { RightsCheck } from './rights';

/** What a form holds of the grounds; plain JSON of one shape, so that it fits in a draft. Days as typed. */
export const GroundsEntered = z.strictObject({
  incidents: z.array(IncidentId),
  part: z.string(),
  rights: RightsCheck.shape.answer,
  manner: z.string(),
  milder: z.string(),
  equality: Equality.shape.answer,
  adjustment: z.string(),
  safeguarding: SafeguardingSeen.shape.answer,
  safeguardingOn: z.string(),
  safeguardingWho: z.string(),
  onlyVictim: OnlyVictim,
  secondName: z.string(),
  secondRole: z.string(),
  secondOn: z.string(),
  secondHow: z.string(),
  whySkipped: z.string(),
  openMatters: z.string(),
  parent: ParentHere.default('not-known'),
});
export type GroundsEntered = z.infer<typeof GroundsEntered>;

/** The form as it begins, with what was noted before. */
export function groundsEntered(grounds: Grounds): GroundsEntered {
  const { rights, equality, safeguarding, second } = grounds;
  return {
    incidents: grounds.incidents,
    part: grounds.part,
    rights: rights.answer,
    manner: rights.manner,
    milder: grounds.milder,
    equality: equality.answer,
    adjustment: equality.adjustment,
    safeguarding: safeguarding.answer,
    safeguardingOn: safeguarding.on ?? '',
    safeguardingWho: safeguarding.who,
    onlyVictim: grounds.onlyVictim,
    secondName: second.name,
    secondRole: second.role,
    secondOn: second.on ?? '',
    secondHow: second.how,
    whySkipped: grounds.whySkipped,
    openMatters: grounds.openMatters,
    parent: grounds.parent,
  };
}

/** What is sent, and days that can't be read. Nothing else is missing here: what a step needs is asked when it is taken. */
export function readGrounds(
  entered: GroundsEntered,
  today: LocalDate,
): { readonly grounds: Grounds; readonly missing: readonly Missing[] } {
  const safeguardingOn = readTypedDate(entered.safeguardingOn, today, 'past');
  const secondOn = readTypedDate(entered.secondOn, today, 'past');
  const unreadable = (field: string): Missing => ({ field, code: 'no-day', label: 'needed' });
  const missing = [
    ...(safeguardingOn === null && !isBlank(entered.safeguardingOn) ? [unreadable('safeguardingOn')] : []),
    ...(secondOn === null && !isBlank(entered.secondOn) ? [unreadable('secondOn')] : []),
  ];
  const grounds: Grounds = {
    incidents: entered.incidents,
    part: entered.part,
    rights: { answer: entered.rights, manner: entered.manner },
    milder: entered.milder,
    equality: { answer: entered.equality, adjustment: entered.adjustment },
    safeguarding: { answer: entered.safeguarding, on: safeguardingOn, who: entered.safeguardingWho },
    onlyVictim: entered.onlyVictim,
    second: { name: entered.secondName, role: entered.secondRole, on: secondOn, how: entered.secondHow },
    whySkipped: entered.whySkipped,
    openMatters: entered.openMatters,
    parent: entered.parent,
  };
  return { grounds, missing };
}
