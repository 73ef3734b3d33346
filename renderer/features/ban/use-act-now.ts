import { useState } from 'react';
import { type BanNowEntered, banNow, banNowBegun, nothingEntered } from '../../../domain/ban/ban-now-entered';
import type { DraftId } from '../../../domain/ids';
import { useDraft } from '../../drafts/use-draft';
import { type PageForm, usePageForm } from '../../drafts/use-page-form';
import { useCommand } from '../../ipc/use-command';
import { settleAbout } from '../../people/settle-person';
import { refusalSentence } from '../../refusals/refusal-words';
import { useAnnouncer } from '../../stores/announcer';
import { begunWith } from '../../stores/begin-with';
import { useNavigation } from '../../stores/navigation';
import { draftTitle, stands, words } from './act-now-messages';

export type ActNowForm = PageForm<BanNowEntered>;

/** The form with its draft, and what `Ban now` does with it. */
export function useActNow(draftId: DraftId): ActNowForm {
  const [initial] = useState(() => banNowBegun(begunWith(draftId)));
  const draft = useDraft({ draftId, form: 'ban-now', initial, title: draftTitle, isEmpty: nothingEntered });
  const command = useCommand('ban:impose-now');
  return usePageForm({
    draft,
    settle: settleAbout,
    send: async (entered) => {
      const result = await draft.recording(() => command.run(banNow(entered, draftId)));
      if (!result.ok) return result.failure;
      useAnnouncer.getState().announce(stands(result.value.reference));
      useNavigation.getState().replace({ page: 'ban', restrictionId: result.value.restrictionId });
      return null;
    },
    problemOf: (missing) => ({ field: missing.field, message: refusalSentence(missing) }),
    tooLong: words.tooLong,
    busy: command.busy,
    leave: () => useNavigation.getState().back(),
  });
}
