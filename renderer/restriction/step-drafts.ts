import type { DraftId, RestrictionId } from '../../domain/ids';
import { stepDrafts } from '../drafts/step-drafts';

/** The small forms of a restriction: on its ban's page, on the register, and a call logged against it. The place in the list is part of a draft's id. */
const STEPS = [
  'end',
  'shape',
  'told',
  'side',
  'grounds',
  'confirm',
  'withdraw',
  'extend',
  'review',
  'once',
  'narrow',
  'error',
  'set-aside',
  'apology',
  'call',
  'staff-told',
  'scope',
] as const;
export type RestrictionStep = (typeof STEPS)[number];

/** The draft of one of these forms: there is one at most, and it is found again whenever the restriction is opened. */
export function restrictionDraft(restrictionId: RestrictionId, step: RestrictionStep): DraftId {
  return stepDrafts(restrictionId, STEPS, 0)[step];
}

/** The drafts of some of them. */
export function restrictionDrafts<Step extends RestrictionStep>(
  restrictionId: RestrictionId,
  steps: readonly Step[],
): Readonly<Record<Step, DraftId>> {
  const drafts = steps.map((step) => [step, restrictionDraft(restrictionId, step)]);
  return Object.fromEntries(drafts) as Record<Step, DraftId>;
}
