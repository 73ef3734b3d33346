import type { IncidentDetail } from '../../../domain/incident/incident';
import { LINE_LIMIT, SHORT_TEXT_LIMIT } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import type { WithinRecordProps } from './addition-form';
import { disputeDraftOf } from './after-drafts';
import { disputeWords } from './after-messages';

const NOTHING = { words: '', passage: '', howTold: '' };

/** What the person says against a record. A passage that was marked on the page before stands in its field. */
export function DisputeForm({ incident, onClose, onDone }: WithinRecordProps) {
  const { incidentId, reference } = incident;
  const draftId = disputeDraftOf(incidentId);
  const command = useCommand('incident:dispute');
  const form = useInlineForm({
    draftId,
    form: 'dispute',
    initial: NOTHING,
    title: disputeWords.draft(reference),
    firstField: 'words',
    send: (values) => command.run({ draftId, incidentId, ...values }),
    onClose,
    onDone,
  });
  const { values, change } = form.draft;
  const there = values.passage.trim() === '' || textsOf(incident).some((text) => text.includes(values.passage.trim()));
  return (
    <InlineForm
      form={form}
      title={disputeWords.title}
      act={disputeWords.record}
      busy={command.busy && disputeWords.recording}
      leave={disputeWords.leave}
      onClose={onClose}
    >
      <TextArea
        name="words"
        label={disputeWords.words}
        help={disputeWords.wordsHelp}
        error={form.missing('words') === null ? null : disputeWords.empty}
        value={values.words}
        onChange={(words) => change({ words })}
        lines={3}
      />
      <TextField
        name="passage"
        label={disputeWords.passage}
        help={there ? disputeWords.passageHelp : disputeWords.notThere}
        value={values.passage}
        onChange={(passage) => change({ passage })}
        maxLength={SHORT_TEXT_LIMIT}
        optional
      />
      <TextField
        name="howTold"
        label={disputeWords.howTold}
        help={disputeWords.howToldHelp}
        value={values.howTold}
        onChange={(howTold) => change({ howTold })}
        maxLength={LINE_LIMIT}
        optional
      />
    </InlineForm>
  );
}

function textsOf({ whatHappened, additions, details }: IncidentDetail): readonly string[] {
  return [whatHappened, ...additions.map(({ text }) => text), details.exactWords ?? '', details.opinion ?? ''];
}
