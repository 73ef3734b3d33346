import type { DraftId, RequestId } from '../../../domain/ids';
import type { StepName } from '../../../domain/request/step-entered';
import { stepDrafts } from '../../drafts/step-drafts';

/** The steps of a request of which a form may be open on its page. */
const STEPS = [
  'answered',
  'acknowledged',
  'extended',
  'paused',
  'resumed',
  'withdrawn',
  'breach-decided',
] as const satisfies readonly StepName[];

/** The draft of each of them. */
export function stepDraftsOf(requestId: RequestId): Readonly<Record<StepName, DraftId>> {
  return stepDrafts<StepName>(requestId, STEPS);
}
