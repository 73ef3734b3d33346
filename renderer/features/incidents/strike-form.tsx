import { LINE_LIMIT } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { TextField } from '../../ui/text-field';
import type { WithinRecordProps } from './addition-form';
import { strikeDraftOf } from './after-drafts';
import { refusedInWords, strikeWords } from './after-messages';

const NOTHING = { reason: '' };

/** One reason, and the record is struck out; the same again puts it back. */
export function StrikeForm({ incident, onClose, onDone }: WithinRecordProps) {
  const { incidentId, reference, struckOut } = incident;
  const draftId = strikeDraftOf(incidentId);
  const strike = useCommand('incident:strike-out');
  const back = useCommand('incident:put-back');
  const command = struckOut === null ? strike : back;
  const form = useInlineForm({
    draftId,
    form: 'strike',
    initial: NOTHING,
    title: strikeWords.draft(reference),
    firstField: 'reason',
    send: ({ reason }) => command.run({ draftId, incidentId, reason }),
    onClose,
    onDone,
  });
  const missing = form.missing('reason');
  return (
    <InlineForm
      form={form}
      title={struckOut === null ? strikeWords.title : strikeWords.backTitle}
      act={struckOut === null ? strikeWords.act : strikeWords.backAct}
      busy={command.busy && strikeWords.acting}
      leave={strikeWords.leave}
      onClose={onClose}
    >
      <p>{struckOut === null ? strikeWords.what : strikeWords.backWhat}</p>
      <TextField
        name="reason"
        label={strikeWords.reason}
        help={strikeWords.reasonHelp}
        error={missing === null ? null : refusedInWords(missing.code, strikeWords.empty)}
        value={form.draft.values.reason}
        onChange={(reason) => form.draft.change({ reason })}
        maxLength={LINE_LIMIT}
      />
    </InlineForm>
  );
}
