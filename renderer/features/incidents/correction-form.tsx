import { useEffect } from 'react';
import { clauseChoices } from '../../../domain/incident/clauses-typed';
import { CORRECTABLE_FIELDS } from '../../../domain/incident/correction-entered';
import type { CorrectableField, IncidentDetail } from '../../../domain/incident/incident';
import { LINE_LIMIT } from '../../../domain/text';
import { useQuery } from '../../ipc/use-query';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { focusField } from '../../ui/focus';
import { Actions, Quiet } from '../../ui/layout';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { useKey } from '../../ui/use-key';
import { CorrectionValue } from './correction-value';
import styles from './inline-form.module.css';
import { correctWords, fieldNames, words } from './messages';
import { RecordingFailure } from './recording-failure';
import { useCorrection } from './use-correction';

export interface CorrectionFormProps {
  readonly incident: IncidentDetail;
  /** Chosen beforehand where something is still to add. */
  readonly field: CorrectableField | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const options = CORRECTABLE_FIELDS.map((field) => ({ value: field, label: fieldNames[field] }));

/** One field, its new value, and why. The old value stays beside the new one. */
export function CorrectionForm({ incident, field: begun, onClose, onDone }: CorrectionFormProps) {
  const code = useQuery('code:show', { on: incident.happened.day });
  const choices = code.state === 'answered' ? clauseChoices(code.value, words.notSureYet) : [];
  const correction = useCorrection({ incident, begun, choices, onDone });
  const { field, reason, failure } = correction;
  const errorOf = (name: string) => correction.problems.find((problem) => problem.field === name)?.message ?? null;
  useKey('Ctrl+Enter', correction.record);
  useEffect(() => {
    focusField(begun ?? 'correct-field');
  }, [begun]);

  return (
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <div>
        <h2>{correctWords.title}</h2>
        <Quiet>{correctWords.whatHappenedStays}</Quiet>
      </div>
      <ErrorSummary problems={correction.problems} attempt={correction.attempt} />
      <div className={styles.narrow}>
        <SelectField
          name="correct-field"
          label={correctWords.field}
          error={errorOf('correct-field')}
          options={options}
          value={field}
          onChange={correction.choose}
          nothingChosen={correctWords.choose}
        />
      </div>
      {field !== null && (
        <CorrectionValue
          field={field}
          value={correction.entered}
          choices={choices}
          day={incident.happened.day}
          onChange={correction.change}
        />
      )}
      <div className={styles.narrow}>
        <TextField
          name="reason"
          label={correctWords.reason}
          help={correctWords.reasonHelp}
          error={errorOf('reason')}
          value={reason}
          onChange={correction.giveReason}
          maxLength={LINE_LIMIT}
        />
      </div>
      {failure !== null && <RecordingFailure failure={failure} onAgain={correction.record} />}
      <Actions>
        <Button
          kind="primary"
          keys="Ctrl+Enter"
          busy={correction.busy ? correctWords.recording : false}
          onClick={correction.record}
        >
          {correctWords.record}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {correctWords.cancel}
        </Button>
      </Actions>
    </form>
  );
}
