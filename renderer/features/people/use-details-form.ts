import { useRef, useState } from 'react';
import type { PersonId } from '../../../domain/ids';
import type { PersonDetails } from '../../../domain/person/person-details';
import type { Failure } from '../../../domain/result';
import { type DraftInHand, useDraft } from '../../drafts/use-draft';
import { useCommand } from '../../ipc/use-command';
import type { FieldProblem } from '../../ui/error-summary';
import { detailWords } from './details-messages';
import { detailsDraftOf } from './person-drafts';

export interface DetailsForm {
  readonly draft: DraftInHand<PersonDetails>;
  readonly save: () => Promise<void>;
  readonly putAway: () => Promise<void>;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly failure: Failure | null;
}

/** The form of a person's details with its draft, and what `Save details` does. */
export function useDetailsForm(
  personId: PersonId,
  details: PersonDetails,
  { onDone, onClose }: { readonly onDone: () => void; readonly onClose: () => void },
): DetailsForm {
  const [initial] = useState(details);
  const draftId = detailsDraftOf(personId);
  const draft = useDraft({ draftId, form: 'person', initial, title: () => detailWords.draft });
  const command = useCommand('person:note-details');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);

  const save = async () => {
    if (underWay.current || !draft.ready) return;
    underWay.current = true;
    const result = await draft.recording(() => command.run({ draftId, personId, details: draft.values }));
    underWay.current = false;
    if (result.ok) return onDone();
    const found = problemsOf(result.failure);
    setAttempt((before) => before + 1);
    setProblems(found);
    setFailure(found.length > 0 ? null : result.failure);
  };
  const putAway = async () => {
    await draft.discard();
    onClose();
  };
  return { draft, save, putAway, busy: command.busy, problems, attempt, failure };
}

/** What can be mended in the form itself. */
function problemsOf(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'refused')
    return failure.missing.map(({ field }) => ({ field, message: detailWords.notThisRole }));
  if (failure.kind !== 'invalid') return [];
  return failure.fields.map((path) => ({ field: path.split('.').at(-1) ?? path, message: detailWords.tooLong }));
}
