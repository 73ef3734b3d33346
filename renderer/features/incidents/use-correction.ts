import { useRef, useState } from 'react';
import type { ClauseChoice } from '../../../domain/incident/clauses-typed';
import { correctionOf, enteredFrom } from '../../../domain/incident/correction-entered';
import type { CorrectableField, IncidentDetail } from '../../../domain/incident/incident';
import { type IncidentEntered, withClausesTyped } from '../../../domain/incident/incident-entered';
import type { Failure } from '../../../domain/result';
import { useCommand } from '../../ipc/use-command';
import { settlePerson } from '../../people/settle-person';
import type { FieldProblem } from '../../ui/error-summary';
import { askTheTime } from './ask-the-time';
import { correctWords, refusalWords } from './messages';

export interface CorrectionOptions {
  readonly incident: IncidentDetail;
  readonly begun: CorrectableField | null;
  readonly choices: readonly ClauseChoice[];
  readonly onDone: () => void;
}

export interface CorrectionInHand {
  readonly field: CorrectableField | null;
  readonly choose: (field: CorrectableField) => void;
  readonly entered: IncidentEntered;
  readonly change: (part: Partial<IncidentEntered>) => void;
  readonly reason: string;
  readonly giveReason: (reason: string) => void;
  readonly record: () => void;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly failure: Failure | null;
}

/** The correction of one field, from the record as it counts now. */
export function useCorrection({ incident, begun, choices, onDone }: CorrectionOptions): CorrectionInHand {
  const [field, choose] = useState(begun);
  const [entered, setEntered] = useState(() => enteredFrom(incident));
  const [reason, giveReason] = useState<string>(begun === null ? '' : correctWords.addedLater);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const command = useCommand('incident:correct');
  const underWay = useRef(false);
  const change = (part: Partial<IncidentEntered>) => setEntered((before) => ({ ...before, ...part }));

  const send = async (chosen: CorrectableField) => {
    const final = await finished(entered, choices);
    setEntered(final);
    const correction = correctionOf(chosen, final);
    const result = await command.run({ incidentId: incident.incidentId, correction, reason });
    if (result.ok) {
      onDone();
      return;
    }
    underWay.current = false;
    const refused = result.failure.kind === 'refused' ? result.failure.missing : [];
    setProblems(refused.map((one) => ({ field: one.field, message: refusalWords(one.field, one.code) })));
    setFailure(refused.length > 0 ? null : result.failure);
    setAttempt((before) => before + 1);
  };
  const record = () => {
    if (underWay.current) return;
    if (field === null) {
      setProblems([{ field: 'correct-field', message: correctWords.chooseFirst }]);
      setAttempt((before) => before + 1);
      return;
    }
    underWay.current = true;
    void send(field);
  };
  return {
    field,
    choose,
    entered,
    change,
    reason,
    giveReason,
    record,
    busy: command.busy,
    problems,
    attempt,
    failure,
  };
}

/** What is still open in a field that was just typed in: who is meant, which clause, what time it is. */
async function finished(entered: IncidentEntered, choices: readonly ClauseChoice[]): Promise<IncidentEntered> {
  const about = await settlePerson(entered.about);
  const typedAt = entered.when.typedAt ?? (await askTheTime());
  return { ...entered, about, when: { ...entered.when, typedAt }, ...withClausesTyped(entered, choices) };
}
