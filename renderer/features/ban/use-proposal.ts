import { useState } from 'react';
import {
  nothingEntered,
  type ProposalEntered,
  proposalBegun,
  readProposal,
} from '../../../domain/ban/proposal-entered';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import type { Missing } from '../../../domain/result';
import { useDraft } from '../../drafts/use-draft';
import { type PageForm, refusalOf, usePageForm } from '../../drafts/use-page-form';
import { useCommand } from '../../ipc/use-command';
import { settleAbout } from '../../people/settle-person';
import { refusalSentence } from '../../refusals/refusal-words';
import { hoursInWords } from '../../restriction/shape-messages';
import { useAnnouncer } from '../../stores/announcer';
import { begunWith } from '../../stores/begin-with';
import { useNavigation } from '../../stores/navigation';
import type { FieldProblem } from '../../ui/error-summary';
import { draftTitle, proposed, words } from './propose-messages';

export type ProposalForm = PageForm<ProposalEntered>;

/** The form with its draft, and what `Propose a ban` does with it. */
export function useProposal(draftId: DraftId, today: LocalDate): ProposalForm {
  const [initial] = useState(() => proposalBegun(begunWith(draftId)));
  const draft = useDraft({ draftId, form: 'ban-proposal', initial, title: draftTitle, isEmpty: nothingEntered });
  const command = useCommand('ban:propose');
  return usePageForm({
    draft,
    settle: settleAbout,
    send: async (entered) => {
      const { toPropose, missing } = readProposal(entered, draftId, today);
      if (toPropose === null) return refusalOf(missing);
      const result = await draft.recording(() => command.run(toPropose));
      if (!result.ok) return result.failure;
      useAnnouncer.getState().announce(proposed(result.value.reference));
      useNavigation.getState().replace({ page: 'ban', restrictionId: result.value.restrictionId });
      return null;
    },
    problemOf,
    tooLong: words.tooLong,
    busy: command.busy,
    leave: () => useNavigation.getState().back(),
  });
}

function problemOf(missing: Missing): FieldProblem {
  const { field, code, mayGoOn } = missing;
  if (code === 'no-number') return { field, message: words.noNumber };
  if (field.startsWith('shape-')) return { field, message: hoursInWords(code) };
  return { field: mayGoOn === true ? `going-on-${code}` : field, message: refusalSentence(missing) };
}
