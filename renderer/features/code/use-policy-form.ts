import { useRef, useState } from 'react';
import type { LinkedPolicy } from '../../../domain/code/linked-policy';
import { adoptedDay, type PolicyEntered, policyOf, policyToEdit } from '../../../domain/code/policy-entered';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { Failure } from '../../../domain/result';
import { isBlank } from '../../../domain/text';
import { type DraftInHand, useDraft } from '../../drafts/use-draft';
import { useCommand } from '../../ipc/use-command';
import { useAnnouncer } from '../../stores/announcer';
import type { FieldProblem } from '../../ui/error-summary';
import { messageBeside } from '../../ui/message-beside';
import { policyDraftOf } from './policy-draft';
import { placeWords, policyDraftTitle, policyMissing, policyWords } from './policy-messages';

type Field = 'title' | 'version' | 'adopted';

export interface PolicyFormInHand {
  readonly draft: DraftInHand<PolicyEntered>;
  /** Names of the controls: there may be a form for each policy on the page. */
  readonly names: Readonly<Record<Field, string>>;
  readonly adoptedDay: LocalDate | null | 'unreadable';
  readonly typeAdopted: (text: string) => void;
  readonly save: () => Promise<void>;
  readonly putAway: () => Promise<void>;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  readonly problemOf: (field: Field) => string | null;
  readonly attempt: number;
  readonly failure: Failure | null;
}

/** The form of a linked policy with its draft, and what `Save` does. `onClose`: where the reader goes on, since the form is gone. */
export function usePolicyForm({ place, noted }: LinkedPolicy, today: LocalDate, onClose: () => void): PolicyFormInHand {
  const [initial] = useState(() => policyToEdit(noted));
  const draftId = policyDraftOf(place);
  const draft = useDraft({ draftId, form: 'policy', initial, title: () => policyDraftTitle(place) });
  const command = useCommand('code:note-policy');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const names = { title: `${place}-title`, version: `${place}-version`, adopted: `${place}-adopted` };
  const problem = (field: Field, code: string): FieldProblem => ({
    field: names[field],
    message: policyMissing({ field, code }),
  });

  const send = async () => {
    setAttempt((before) => before + 1);
    setFailure(null);
    const toNote = policyOf(draft.values, place, draftId, today);
    if (toNote === null) return setProblems([problem('adopted', 'unreadable')]);
    const result = await draft.recording(() => command.run(toNote));
    if (result.ok) {
      useAnnouncer.getState().announce(`${placeWords[place]}: ${policyWords.saved.toLowerCase()}`);
      return onClose();
    }
    const refused = result.failure.kind === 'refused' ? result.failure.missing : [];
    setProblems(refused.map(({ field, code }) => problem(field === 'adoptedOn' ? 'adopted' : 'title', code)));
    if (refused.length === 0) setFailure(result.failure);
  };
  const save = async () => {
    if (underWay.current || !draft.ready) return;
    underWay.current = true;
    await send();
    underWay.current = false;
  };
  return {
    draft,
    names,
    adoptedDay: adoptedDay(draft.values, today),
    typeAdopted: (adopted) => draft.change({ adopted, typedOn: isBlank(adopted) ? null : today }),
    save,
    putAway: async () => {
      await draft.discard();
      onClose();
    },
    busy: command.busy,
    problems,
    problemOf: (field) => messageBeside(problems, names[field]),
    attempt,
    failure,
  };
}
