import type { IncidentDetail } from '../../../domain/incident/incident';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { CheckField } from '../../ui/check-field';
import { TextArea } from '../../ui/text-area';
import { additionDraftOf } from './addition-draft';
import { additionWords, refusalWords } from './messages';

export interface WithinRecordProps {
  readonly incident: IncidentDetail;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const NOTHING = { text: '', privileged: false };

/** More words for a record, kept as a draft of their own until they are recorded. */
export function AdditionForm({ incident, onClose, onDone }: WithinRecordProps) {
  const { incidentId, reference } = incident;
  const draftId = additionDraftOf(incidentId);
  const command = useCommand('incident:add-to');
  const form = useInlineForm({
    draftId,
    form: 'addition',
    initial: NOTHING,
    title: additionWords.draft(reference),
    firstField: 'text',
    send: ({ text, privileged }) => command.run({ draftId, incidentId, text, privileged }),
    onClose,
    onDone,
  });
  return (
    <InlineForm
      form={form}
      title={additionWords.title}
      act={additionWords.record}
      busy={command.busy && additionWords.recording}
      leave={additionWords.cancel}
      onClose={onClose}
    >
      <TextArea
        name="text"
        label={additionWords.text}
        help={additionWords.help}
        error={form.missing('text') === null ? null : refusalWords('text', 'empty')}
        value={form.draft.values.text}
        onChange={(text) => form.draft.change({ text })}
        lines={3}
      />
      <CheckField
        name="privileged"
        label={additionWords.privileged}
        help={additionWords.privilegedHelp}
        checked={form.draft.values.privileged}
        onChange={(privileged) => form.draft.change({ privileged })}
      />
    </InlineForm>
  );
}
