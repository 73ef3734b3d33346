import { useState } from 'react';
import { type HoldEntered, holdBegun, holdToPlace, nothingEntered } from '../../../domain/hold/hold-entered';
import type { DraftId } from '../../../domain/ids';
import { TODAY } from '../../app/routes';
import { useDraft } from '../../drafts/use-draft';
import { type PageForm, usePageForm } from '../../drafts/use-page-form';
import { useCommand } from '../../ipc/use-command';
import { settleAbout } from '../../people/settle-person';
import { useAnnouncer } from '../../stores/announcer';
import { begunWith } from '../../stores/begin-with';
import { useNavigation } from '../../stores/navigation';
import { draftTitle, missingInWords, placed, words } from './messages';

export type HoldForm = PageForm<HoldEntered>;

/** The form with its draft, and what `Hold at the door` does with it. */
export function useHoldForm(draftId: DraftId): HoldForm {
  const [initial] = useState(() => holdBegun(begunWith(draftId)));
  const draft = useDraft({ draftId, form: 'hold', initial, title: draftTitle, isEmpty: nothingEntered });
  const command = useCommand('hold:place');
  return usePageForm({
    draft,
    settle: settleAbout,
    send: async (entered) => {
      const result = await draft.recording(() => command.run(holdToPlace(entered, draftId)));
      if (!result.ok) return result.failure;
      useAnnouncer.getState().announce(placed(result.value.endsOn));
      useNavigation.getState().replace(TODAY);
      return null;
    },
    problemOf: ({ field, code }) => ({ field, message: missingInWords(code) }),
    tooLong: words.tooLong,
    busy: command.busy,
    leave: () => useNavigation.getState().replace(TODAY),
  });
}
