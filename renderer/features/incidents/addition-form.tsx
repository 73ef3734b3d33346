import { useEffect, useRef, useState } from 'react';
import type { IncidentDetail } from '../../../domain/incident/incident';
import type { Failure } from '../../../domain/result';
import { DraftKept } from '../../drafts/draft-kept';
import { PutAway } from '../../drafts/put-away';
import { useDraft } from '../../drafts/use-draft';
import { useCommand } from '../../ipc/use-command';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { Actions } from '../../ui/layout';
import { TextArea } from '../../ui/text-area';
import { useKey } from '../../ui/use-key';
import { additionDraftOf } from './addition-draft';
import styles from './inline-form.module.css';
import { additionWords, refusalWords } from './messages';
import { RecordingFailure } from './recording-failure';

export interface AdditionFormProps {
  readonly incident: IncidentDetail;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const NOTHING = { text: '' };

/** More words for a record, kept as a draft of their own until they are recorded. */
export function AdditionForm({ incident, onClose, onDone }: AdditionFormProps) {
  const { incidentId, reference } = incident;
  const draftId = additionDraftOf(incidentId);
  const draft = useDraft({ draftId, form: 'addition', initial: NOTHING, title: () => additionWords.draft(reference) });
  const command = useCommand('incident:add-to');
  const underWay = useRef(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const missing = failure?.kind === 'refused' ? refusalWords('text', 'empty') : null;
  const { ready, resumed, keptAt } = draft;
  useEffect(() => {
    if (ready && !resumed) focusField('text');
  }, [ready, resumed]);

  const record = async () => {
    if (underWay.current) return;
    underWay.current = true;
    const result = await draft.recording(() => command.run({ draftId, incidentId, text: draft.values.text }));
    if (result.ok) {
      onDone();
      return;
    }
    underWay.current = false;
    setFailure(result.failure);
    if (result.failure.kind === 'refused') focusField('text');
  };
  const putAway = async () => {
    await draft.discard();
    onClose();
  };
  useKey('Ctrl+Enter', () => void record());

  return (
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <div className={styles.head}>
        <h2>{additionWords.title}</h2>
        <DraftKept keptAt={keptAt} failure={draft.failure} />
      </div>
      {ready && (
        <TextArea
          name="text"
          label={additionWords.text}
          help={additionWords.help}
          error={missing}
          value={draft.values.text}
          onChange={(text) => draft.change({ text })}
          lines={3}
        />
      )}
      {failure !== null && missing === null && <RecordingFailure failure={failure} onAgain={() => void record()} />}
      <Actions end={keptAt !== null && <PutAway onPutAway={() => void putAway()} />}>
        <Button
          kind="primary"
          keys="Ctrl+Enter"
          busy={command.busy ? 'Recording' : false}
          onClick={() => void record()}
        >
          {additionWords.record}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {additionWords.cancel}
        </Button>
      </Actions>
    </form>
  );
}
