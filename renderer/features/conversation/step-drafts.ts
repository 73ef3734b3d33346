import type { ConversationId, DraftId } from '../../../domain/ids';
import { stepDrafts } from '../../drafts/step-drafts';

/** The forms of a conversation of which one may be open on its page. */
const FORMS = ['looked', 'added', 'strike'] as const;
export type StepForm = (typeof FORMS)[number];

/** The draft of each of them. */
export function stepDraftsOf(conversationId: ConversationId): Readonly<Record<StepForm, DraftId>> {
  return stepDrafts(conversationId, FORMS);
}
