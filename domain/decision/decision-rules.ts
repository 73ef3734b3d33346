import type { Role } from '../casebook/casebook';
import { HEADS } from '../casebook/roles';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { DecisionId, Id, Reference, RestrictionId } from '../ids';
import type { ChildLabel } from '../person/person';
import { type PersonHeld, personMissing } from '../person/person-missing';
import { resolveAbout } from '../person/person-rules';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { DecisionToTakeBack, WarningToGive } from './decision';
import { type FactsOfGrounds, groundsMissing, withRightsNoted } from './grounds-missing';
import type { Ladder } from './ladder-settings';

/** Who is signed in, as a decision names them. */
export interface SignedIn {
  readonly name: string;
  readonly role: Role;
  readonly acting: boolean;
}

export interface FactsForWarning extends Omit<FactsOfGrounds, 'today'> {
  readonly reference: Reference;
  readonly known: PersonHeld | null;
  readonly pupils: readonly ChildLabel[];
  readonly signedIn: SignedIn;
}

/**
 * Gives one adult a warning. Refused without a name (D10), for a pupil (D11), without a record that counts and a clause, on a right alone (D9), and
 * without one line why. It needs no second person: a warning to somebody who wronged the head alone is noted, and may be given (D25).
 */
export function giveWarning(
  input: Omit<WarningToGive, 'draftId'>,
  facts: FactsForWarning,
  moment: Moment,
): Decision<{ decisionId: DecisionId; reference: Reference }> {
  const { reason } = input;
  const grounds = withRightsNoted(input.grounds, facts.reliedOn);
  const [first, ...more] = [
    ...headNeeded(facts.signedIn, 'about'),
    ...personMissing(input.about, facts.known),
    ...groundsMissing('warning', grounds, { ...facts, today: moment.today }),
    ...(isBlank(reason) ? [warningReason] : []),
  ];
  if (first !== undefined) return notDecided(first, ...more);
  const { about, entries } = resolveAbout(input.about, facts.known?.children ?? [], facts.pupils, moment);
  if (about.kind !== 'person') throw new Error('a warning to nobody was not refused');
  const decisionId = moment.newId() as DecisionId;
  const { reference } = facts;
  return decided({ decisionId, reference }, ...entries, {
    kind: 'decision:made',
    subject: decisionId,
    day: moment.today,
    body: {
      reference,
      personId: about.personId,
      step: 'warning',
      restrictionId: null,
      incidents: grounds.incidents,
      grounds,
      reasons: reason,
      asked: [],
      by: facts.signedIn,
    },
  });
}

const warningReason: Missing = {
  field: 'reason',
  code: 'warning-reason-empty',
  label: 'good practice',
  requirement: 'D25',
};

export interface FactsForTakingBack {
  readonly restrictionId: RestrictionId | null;
  readonly takenBack: boolean;
  readonly signedIn: SignedIn;
}

/** Takes a decision back, a warning above all: one step, one reason, at any time. Where a restriction came of it, ending that is the one step. */
export function takeBackDecision(
  { decisionId, reason }: Omit<DecisionToTakeBack, 'draftId'>,
  { restrictionId, takenBack, signedIn }: FactsForTakingBack,
  moment: Moment,
): Decision<Record<string, never>> {
  const missing: Missing[] = [...headNeeded(signedIn, 'reason')];
  if (restrictionId !== null) missing.push({ field: 'reason', code: 'end-the-restriction', label: 'needed' });
  if (takenBack) missing.push({ field: 'reason', code: 'taken-back-before', label: 'needed' });
  if (isBlank(reason)) missing.push({ field: 'reason', code: 'empty', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const body = { on: moment.today, reason };
  return decided({}, { kind: 'decision:taken-back', subject: decisionId, day: moment.today, body });
}

export interface FactsForLadder {
  readonly casebookId: Id;
  readonly current: Ladder;
  readonly signedIn: SignedIn;
}

/** Sets the ladder of this school. Refused to a role that may not, and where a step has no name. What is set already leaves no entry. */
export function setLadder(
  wanted: Ladder,
  { casebookId, current, signedIn }: FactsForLadder,
  moment: Moment,
): Decision<Record<string, never>> {
  const names = ['informalWord', 'warning', 'contactPlan', 'ban'] as const;
  const [first, ...more] = [
    ...headNeeded(signedIn, 'ladder'),
    ...names
      .filter((name) => isBlank(wanted[name]))
      .map((field): Missing => ({ field, code: 'empty', label: 'needed' })),
  ];
  if (first !== undefined) return notDecided(first, ...more);
  if (JSON.stringify(wanted) === JSON.stringify(current)) return decided({});
  return decided({}, { kind: 'decision:ladder-set', subject: casebookId, day: moment.today, body: wanted });
}

/** Only a head, or somebody who acts for them, decides. */
export function headNeeded({ role }: SignedIn, field: string): readonly Missing[] {
  return HEADS.includes(role) ? [] : [{ field, code: 'head-needed', label: 'needed' }];
}
