import {
  addToConversation,
  type FactsForConversation,
  type FactsOfConversation,
  lookAtConversation,
  putConversationBack,
  recordConversation,
  strikeConversation,
} from '../../../domain/conversation/conversation-rules';
import type { Topic } from '../../../domain/result';
import { incidentsOf } from '../ban/ban-facts';
import { userName } from '../casebook-facts/casebook-facts';
import { type Command, defineCommand, type QueryContext } from '../door/handler';
import { whoIsNamed } from '../person/people-in-form';
import { conversationOf } from './conversation-rows';

const STALE: readonly Topic[] = ['people', 'today'];

/** `Record a conversation`. */
export const recordConversationCommand: Command<'conversation:record', FactsForConversation> =
  defineCommand<'conversation:record'>()({
    load: ({ about, incidentId }, { db, actor, today }): FactsForConversation => ({
      ...whoIsNamed(db, about, today),
      incidentHere: incidentId === null || incidentsOf(db, [incidentId]).length > 0,
      userName: userName(db, actor.userId),
      role: actor.role,
    }),
    decide: recordConversation,
    stale: STALE,
    draft: ({ draftId }) => draftId,
  });

const load = (
  { conversationId }: { readonly conversationId: string },
  { db, actor }: QueryContext,
): FactsOfConversation | null => {
  const conversation = conversationOf(db, conversationId);
  return conversation === null ? null : { on: conversation.on, struckOut: conversation.struckOut, role: actor.role };
};

/** Adds to one. */
export const addToConversationCommand: Command<'conversation:add-to', FactsOfConversation> =
  defineCommand<'conversation:add-to'>()({
    load,
    decide: addToConversation,
    stale: STALE,
    draft: ({ draftId }) => draftId,
  });

/** Somebody has looked again. */
export const lookAtConversationCommand: Command<'conversation:look-at', FactsOfConversation> =
  defineCommand<'conversation:look-at'>()({
    load,
    decide: lookAtConversation,
    stale: STALE,
    draft: ({ draftId }) => draftId,
  });

/** Strikes one out. */
export const strikeConversationCommand: Command<'conversation:strike-out', FactsOfConversation> =
  defineCommand<'conversation:strike-out'>()({
    load,
    decide: strikeConversation,
    stale: STALE,
    draft: ({ draftId }) => draftId,
  });

/** Puts one back. */
export const putConversationBackCommand: Command<'conversation:put-back', FactsOfConversation> =
  defineCommand<'conversation:put-back'>()({
    load,
    decide: putConversationBack,
    stale: STALE,
    draft: ({ draftId }) => draftId,
  });
