import { useState } from 'react';
import {
  type ConcernEntered,
  concernBegun,
  nothingEntered,
  readConcern,
} from '../../../domain/concern/concern-entered';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import { raisedMissing } from '../../concern/messages';
import { useDraft } from '../../drafts/use-draft';
import { type PageForm, refusalOf, usePageForm } from '../../drafts/use-page-form';
import { useCommand } from '../../ipc/use-command';
import { settleAbout } from '../../people/settle-person';
import { useAnnouncer } from '../../stores/announcer';
import { begunWith } from '../../stores/begin-with';
import { useNavigation } from '../../stores/navigation';
import { draftTitle, logged, words } from './messages';

export type LogRaisedForm = PageForm<ConcernEntered>;

/** The form with its draft, and what `Log it` does with it. */
export function useLogRaised(draftId: DraftId, today: LocalDate): LogRaisedForm {
  const [initial] = useState(() => concernBegun(begunWith(draftId)));
  const draft = useDraft({ draftId, form: 'raised', initial, title: draftTitle, isEmpty: nothingEntered });
  const command = useCommand('concern:log');
  return usePageForm({
    draft,
    settle: settleAbout,
    send: async (entered) => {
      const { missing, toLog } = readConcern(entered, draftId, today);
      if (missing.length > 0) return refusalOf(missing);
      const result = await draft.recording(() => command.run(toLog));
      if (!result.ok) return result.failure;
      useAnnouncer.getState().announce(logged(result.value.reference));
      useNavigation.getState().replace({ page: 'raised', concernId: result.value.concernId });
      return null;
    },
    problemOf: (missing) => ({ field: missing.field, message: raisedMissing(missing) }),
    tooLong: words.tooLong,
    busy: command.busy,
    leave: () => useNavigation.getState().replace({ page: 'raised' }),
  });
}
