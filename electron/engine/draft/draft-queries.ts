import type { Query } from '../door/handler';
import { showDraft } from './drafts';

/** A half-written form of the user who is signed in. */
export const showKeptDraft: Query<'draft:show'> = {
  answer: ({ draftId }, { db, actor }) => showDraft(db, actor.userId, draftId),
};
