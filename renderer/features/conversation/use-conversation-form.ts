import { useState } from 'react';
import {
  type ConversationEntered,
  conversationBegun,
  nothingEntered,
  readConversation,
} from '../../../domain/conversation/conversation-entered';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import { useDraft } from '../../drafts/use-draft';
import { type PageForm, refusalOf, usePageForm } from '../../drafts/use-page-form';
import { useCommand } from '../../ipc/use-command';
import { settleAbout } from '../../people/settle-person';
import { useAnnouncer } from '../../stores/announcer';
import { begunWith } from '../../stores/begin-with';
import { useNavigation } from '../../stores/navigation';
import { conversationMissing, words } from './messages';

export type ConversationForm = PageForm<ConversationEntered>;

/** The form with its draft, and what `Record` does with it. */
export function useConversationForm(draftId: DraftId, today: LocalDate): ConversationForm {
  const [initial] = useState(() => conversationBegun(begunWith(draftId)));
  // No name in the title: a list may be seen across the desk.
  const title = () => words.draft;
  const draft = useDraft({ draftId, form: 'conversation', initial, title, isEmpty: nothingEntered });
  const command = useCommand('conversation:record');
  return usePageForm({
    draft,
    settle: settleAbout,
    send: async (entered) => {
      const { missing, toRecord } = readConversation(entered, draftId, today);
      if (missing.length > 0) return refusalOf(missing);
      const result = await draft.recording(() => command.run(toRecord));
      if (!result.ok) return result.failure;
      useAnnouncer.getState().announce(words.recorded);
      useNavigation.getState().replace({ page: 'conversation', conversationId: result.value.conversationId });
      return null;
    },
    problemOf: (missing) => ({ field: missing.field, message: conversationMissing(missing) }),
    tooLong: words.tooLong,
    busy: command.busy,
    leave: () => useNavigation.getState().back(),
  });
}
