import { useState } from 'react';
import type { Instant } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import {
  nothingEntered,
  type RequestEntered,
  readRequest,
  requestBegun,
} from '../../../domain/request/request-entered';
import { askTheTime } from '../../dates/ask-the-time';
import { useDraft } from '../../drafts/use-draft';
import { type PageForm, refusalOf, usePageForm } from '../../drafts/use-page-form';
import { useCommand } from '../../ipc/use-command';
import { settleAbout } from '../../people/settle-person';
import { useAnnouncer } from '../../stores/announcer';
import { begunWith } from '../../stores/begin-with';
import { useNavigation } from '../../stores/navigation';
import { dueOnReceipt } from './due-on-receipt';
import { draftTitle, logged, missingInWords, words } from './messages';

export type RequestForm = PageForm<RequestEntered>;

/** The form with its draft, and what `Log it` does with it. `asked`: the casebook's own time when the form opened. */
export function useRequestForm(draftId: DraftId, asked: Instant): RequestForm {
  const [initial] = useState(() => requestBegun(begunWith(draftId)));
  const draft = useDraft({ draftId, form: 'request', initial, title: draftTitle, isEmpty: nothingEntered });
  const command = useCommand('request:receive');
  return usePageForm({
    draft,
    settle: settleAbout,
    send: async (entered) => {
      const now = (await askTheTime()) ?? asked;
      const { missing, toReceive } = readRequest(entered, draftId, now);
      if (toReceive === null) return refusalOf(missing);
      const result = await draft.recording(() => command.run(toReceive));
      if (!result.ok) return result.failure;
      const { requestId, reference } = result.value;
      useAnnouncer.getState().announce(logged(reference, dueOnReceipt(entered, now)));
      useNavigation.getState().replace({ page: 'request', requestId });
      return null;
    },
    problemOf: (missing) => ({ field: missing.field, message: missingInWords(missing) }),
    tooLong: words.tooLong,
    busy: command.busy,
    leave: () => useNavigation.getState().back(),
  });
}
