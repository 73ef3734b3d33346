import type { ConcernId, DraftId } from '../../../domain/ids';
import { stepDrafts } from '../../drafts/step-drafts';

/** The steps of a matter of which a form may be open on its page. */
const STEPS = ['acknowledged', 'answered', 'moved', 'closed', 'reopened'] as const;
export type Step = (typeof STEPS)[number];

/** The draft of each of them. */
export function stepDraftsOf(concernId: ConcernId): Readonly<Record<Step, DraftId>> {
  return stepDrafts(concernId, STEPS);
}
