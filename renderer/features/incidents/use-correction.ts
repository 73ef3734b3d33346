import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { ClauseChoice } from '../../../domain/incident/clauses-typed';
import {
  type CorrectionBegun,
  correctionOf,
  enteredIn,
  enteredToKeep,
  fieldIn,
  nothingCorrected,
} from '../../../domain/incident/correction-entered';
import type { CorrectableField, IncidentDetail } from '../../../domain/incident/incident';
import type { IncidentEntered } from '../../../domain/incident/incident-entered';
import type { Failure } from '../../../domain/result';
import { askTheTime } from '../../dates/ask-the-time';
import { type DraftInHand, useDraft } from '../../drafts/use-draft';
import { useCommand } from '../../ipc/use-command';
import type { FieldProblem } from '../../ui/error-summary';
import { correctionDraftOf } from './correction-draft';
import { correctWords, refusalWords } from './messages';
import { settleClauses } from './settle-clauses';
import { settlePeople } from './settle-people';
import { untouched } from './untouched';

export interface CorrectionOptions {
  readonly incident: IncidentDetail;
  readonly begun: CorrectableField | null;
  readonly choices: readonly ClauseChoice[];
  readonly onDone: () => void;
}

export interface CorrectionInHand {
  readonly draft: DraftInHand<CorrectionBegun>;
  readonly field: CorrectableField | null;
  readonly choose: (field: CorrectableField) => void;
  readonly entered: IncidentEntered;
  readonly change: (part: Partial<IncidentEntered>) => void;
  readonly giveReason: (reason: string) => void;
  readonly record: () => void;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly failure: Failure | null;
}

/** The correction of one field, from the record as it counts now, with its draft. */
export function useCorrection({ incident, begun, choices, onDone }: CorrectionOptions): CorrectionInHand {
  const { incidentId, reference } = incident;
  const draftId = correctionDraftOf(incidentId);
  const [initial] = useState((): CorrectionBegun => ({ field: begun, entered: null, reason: reasonAtFirst(begun) }));
  const draft = useDraft({
    draftId,
    form: 'correction',
    initial,
    title: () => correctWords.draft(reference),
    isEmpty: (values: CorrectionBegun) => nothingCorrected(values, initial.reason),
  });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const command = useCommand('incident:correct');
  const underWay = useRef(false);
  const { values, change: changeDraft, ready, resumed } = draft;
  const field = fieldIn(values);
  const entered = useMemo(() => enteredIn(values, incident), [values, incident]);
  // The time may be answered late, to a field that was left meanwhile: it changes its own part and nothing else.
  const newest = useRef(entered);
  newest.current = entered;
  const change = useCallback(
    (part: Partial<IncidentEntered>) => {
      newest.current = { ...newest.current, ...part };
      changeDraft({ entered: enteredToKeep(newest.current) });
    },
    [changeDraft],
  );
  // What is still to add was chosen just now: it counts, whatever the draft was about. The words typed for other fields stay in it.
  useEffect(() => {
    if (ready && resumed && begun !== null) changeDraft({ field: begun });
  }, [ready, resumed, begun, changeDraft]);

  const send = async (chosen: CorrectableField) => {
    const before = newest.current;
    const settled = await settledParts(before, choices, incident.happened.day);
    change(untouched(before, newest.current, settled));
    const correction = correctionOf(chosen, newest.current);
    const result = await draft.recording(() => command.run({ draftId, incidentId, correction, reason: values.reason }));
    if (result.ok) return onDone();
    underWay.current = false;
    const refused = result.failure.kind === 'refused' ? result.failure.missing : [];
    setProblems(refused.map((one) => ({ field: one.field, message: refusalWords(one.field, one.code) })));
    setFailure(refused.length > 0 ? null : result.failure);
    setAttempt((before) => before + 1);
  };
  const record = () => {
    if (underWay.current || !ready) return;
    if (field === null) {
      setProblems([{ field: 'correct-field', message: correctWords.chooseFirst }]);
      setAttempt((before) => before + 1);
      return;
    }
    underWay.current = true;
    void send(field);
  };
  return {
    draft,
    field,
    choose: (chosen) => changeDraft({ field: chosen }),
    entered,
    change,
    giveReason: (reason) => changeDraft({ reason }),
    record,
    busy: command.busy,
    problems,
    attempt,
    failure,
  };
}

function reasonAtFirst(begun: CorrectableField | null): string {
  return begun === null ? '' : correctWords.addedLater;
}

/** What is still open in a field that was just typed in: who is meant, which clause, what time it is. */
async function settledParts(
  entered: IncidentEntered,
  choices: readonly ClauseChoice[],
  day: LocalDate | null,
): Promise<Partial<IncidentEntered>> {
  const people = await settlePeople(entered);
  const typedAt = entered.when.typedAt ?? (await askTheTime());
  const clauses = await settleClauses(entered, choices, day);
  return { ...people, when: { ...entered.when, typedAt }, ...clauses };
}
