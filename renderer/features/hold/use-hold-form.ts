import { useRef, useState } from 'react';
import { type HoldEntered, holdBegun, holdToPlace, nothingEntered } from '../../../domain/hold/hold-entered';
import type { DraftId } from '../../../domain/ids';
import type { Failure } from '../../../domain/result';
import { TODAY } from '../../app/routes';
import { type DraftInHand, useDraft } from '../../drafts/use-draft';
import { useCommand } from '../../ipc/use-command';
import { settlePerson } from '../../people/settle-person';
import { useAnnouncer } from '../../stores/announcer';
import { useNavigation } from '../../stores/navigation';
import { nameToBeginWith } from '../../stores/typed-name';
import type { FieldProblem } from '../../ui/error-summary';
import { draftTitle, missingInWords, placed, words } from './messages';

export interface HoldForm {
  readonly draft: DraftInHand<HoldEntered>;
  readonly place: () => Promise<void>;
  /** Throws the draft away and leaves the form. */
  readonly putAway: () => Promise<void>;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  /** Rises at each press of the main button. */
  readonly attempt: number;
  readonly failure: Failure | null;
}

/** The form with its draft, and what `Hold at the door` does with it. */
export function useHoldForm(draftId: DraftId): HoldForm {
  const [initial] = useState(() => holdBegun(nameToBeginWith(draftId)));
  const draft = useDraft({ draftId, form: 'hold', initial, title: draftTitle, isEmpty: nothingEntered });
  const command = useCommand('hold:place');
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const newest = useRef(draft.values);
  newest.current = draft.values;

  const send = async () => {
    const about = await settlePerson(newest.current.about);
    draft.change({ about });
    const input = holdToPlace({ ...newest.current, about }, draftId);
    const result = await draft.recording(() => command.run(input));
    setAttempt((before) => before + 1);
    if (result.ok) {
      useAnnouncer.getState().announce(placed(result.value.endsOn));
      useNavigation.getState().replace(TODAY);
      return;
    }
    const found = problemsOf(result.failure);
    setProblems(found);
    setFailure(found.length > 0 ? null : result.failure);
  };
  const place = async () => {
    // A key that is held down must not place it twice.
    if (underWay.current || !draft.ready) return;
    underWay.current = true;
    await send();
    underWay.current = false;
  };
  const putAway = async () => {
    await draft.discard();
    useNavigation.getState().replace(TODAY);
  };
  return { draft, place, putAway, busy: command.busy, problems, attempt, failure };
}

/** What can be mended in the form itself. */
function problemsOf(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'refused')
    return failure.missing.map(({ field, code }) => ({ field, message: missingInWords(code) }));
  if (failure.kind !== 'invalid') return [];
  return failure.fields.map((path) => ({ field: path.split('.')[0] ?? path, message: words.tooLong }));
}
