import type { ConversationDetail } from '../../../domain/conversation/conversation';
import { noteCountsUntil } from '../../../domain/decision/ladder-settings';
import { userName } from '../casebook-facts/casebook-facts';
import { readLadder } from '../decision/ladder-rows';
import type { Query } from '../door/handler';
import { recordsNamed } from '../incident/records-named';
import { conversationOf, conversationsBeside, conversationsWith, shownConversations } from './conversation-rows';

/** One conversation; looking at it is journalled (D65). */
export const showConversation: Query<'conversation:show'> = {
  answer: ({ conversationId }, { db, today }): ConversationDetail | null => {
    const found = conversationOf(db, conversationId);
    if (found === null) return null;
    const row = shownConversations(db, conversationsWith(db, found.personId), today).find(
      (one) => one.conversationId === found.conversationId,
    );
    if (row === undefined) return null;
    const { words, agreed, spokenBy, incidentId, steps, strike, struckOut, recordedAt, recordedBy } = found;
    const countsUntil = struckOut ? null : noteCountsUntil(found.on, readLadder(db));
    return {
      ...row,
      words,
      agreed,
      spokenBy,
      incident: incidentId === null ? null : (recordsNamed(db, [incidentId])[0] ?? null),
      countsUntil,
      counts: countsUntil !== null && countsUntil >= today,
      steps: steps.flatMap(({ kind, lookAgainOn, at, by, words: noted }) =>
        kind === 'added' || kind === 'looked' ? [{ kind, words: noted, lookAgainOn, at, by: userName(db, by) }] : [],
      ),
      struckOut: strike === null ? null : { reason: strike.words, by: userName(db, strike.by), at: strike.at },
      recordedAt,
      recordedBy: userName(db, recordedBy),
    };
  },
  opens: ({ conversationId }) => ({ subject: conversationId, what: 'conversation' }),
};

/** Talks that were about a record, the newest first; without those that were struck out. */
export const conversationsOfIncident: Query<'conversation:of-incident'> = {
  answer: ({ incidentId }, { db, today }) => {
    const beside = conversationsBeside(db, incidentId);
    const about = new Set(
      beside.filter((one) => one.incidentId === incidentId && !one.struckOut).map((one) => one.conversationId),
    );
    return shownConversations(db, beside, today)
      .filter(({ conversationId }) => about.has(conversationId))
      .reverse();
  },
};
