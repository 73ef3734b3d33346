import { useEffect } from 'react';
import type { LocalDate } from '../../../domain/dates/local-date';
import { type ClauseChoice, clauseChoices } from '../../../domain/incident/clauses-typed';
import { CORRECTABLE_FIELDS } from '../../../domain/incident/correction-entered';
import type { CorrectableField, IncidentDetail } from '../../../domain/incident/incident';
import { LINE_LIMIT } from '../../../domain/text';
import { DraftKept } from '../../drafts/draft-kept';
import styles from '../../drafts/inline-form.module.css';
import { PutAway } from '../../drafts/put-away';
import { RecordingFailure } from '../../drafts/recording-failure';
import { useQuery } from '../../ipc/use-query';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { focusField } from '../../ui/focus';
import { Actions, Quiet } from '../../ui/layout';
import { messageBeside } from '../../ui/message-beside';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { useKey } from '../../ui/use-key';
import { CorrectionValue } from './correction-value';
import { correctWords, fieldNames, words } from './messages';
import { type CorrectionInHand, useCorrection } from './use-correction';

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
  const { draft, failure } = correction;
  const { ready, resumed, keptAt } = draft;
  const errorOf = (name: string) => messageBeside(correction.problems, name);
  useKey('Ctrl+Enter', correction.record);
  useEffect(() => {
    if (ready && !resumed) focusField(begun ?? 'correct-field');
  }, [ready, resumed, begun]);
  const putAway = async () => {
    await draft.discard();
    onClose();
  };

  return (
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <div>
        <div className={styles.head}>
          <h2>{correctWords.title}</h2>
          <DraftKept keptAt={keptAt} failure={draft.failure} />
        </div>
        <Quiet>{correctWords.whatHappenedStays}</Quiet>
      </div>
      <ErrorSummary problems={correction.problems} attempt={correction.attempt} />
      {ready && (
        <Fields
          correction={correction}
          choices={choices}
          day={incident.happened.day}
          errorOf={errorOf}
          recorded={incident.details}
        />
      )}
      {failure !== null && <RecordingFailure failure={failure} onAgain={correction.record} />}
      <Actions end={keptAt !== null && <PutAway onPutAway={() => void putAway()} />}>
        <Button
          kind="primary"
          keys="Ctrl+Enter"
          busy={correction.busy ? correctWords.recording : false}
          onClick={correction.record}
        >
          {correctWords.record}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {keptAt === null ? correctWords.cancel : correctWords.later}
        </Button>
      </Actions>
    </form>
  );
}

interface FieldsProps {
  readonly correction: CorrectionInHand;
  readonly choices: readonly ClauseChoice[];
  readonly day: LocalDate | null;
  readonly errorOf: (name: string) => string | null;
  readonly recorded: IncidentDetail['details'];
}

/** What is wrong, what it should say, and why. */
function Fields({ correction, choices, day, errorOf, recorded }: FieldsProps) {
  const { draft, field } = correction;
  return (
    <>
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
          day={day}
          onChange={correction.change}
          recorded={recorded}
        />
      )}
      <div className={styles.narrow}>
        <TextField
          name="reason"
          label={correctWords.reason}
          help={correctWords.reasonHelp}
          error={errorOf('reason')}
          value={draft.values.reason}
          onChange={correction.giveReason}
          maxLength={LINE_LIMIT}
        />
      </div>
    </>
  );
}
