import { useState } from 'react';
import type { AlsoKept } from '../../../domain/person/merging';
import { LINE_LIMIT } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { TextField } from '../../ui/text-field';
import type { WithinPersonProps } from './identity-form';
import { mergeRefused, mergeWords as words } from './merge-messages';
import { partDraftOf } from './person-drafts';

export interface PartFormProps extends WithinPersonProps {
  readonly kept: AlsoKept;
}

/** One line of reason, and both have a page of their own again. */
export function PartForm({ detail: { person }, kept, onClose, onDone }: PartFormProps) {
  const draftId = partDraftOf(person.personId);
  const command = useCommand('person:part');
  const { personId, name } = kept.person;
  const [initial] = useState({ of: `${personId}`, reason: '' });
  const form = useInlineForm({
    draftId,
    form: 'part',
    initial,
    title: words.partDraft,
    firstField: 'reason',
    send: ({ reason }) => command.run({ draftId, personId, reason }),
    onClose,
    onDone,
  });
  const missing = form.missing('reason');
  return (
    <InlineForm
      form={form}
      title={words.partTitle(name)}
      act={words.part}
      busy={command.busy && words.parting}
      leave={words.leaveTogether}
      onClose={onClose}
    >
      <p>{words.partHelp}</p>
      <TextField
        name="reason"
        label={words.reason}
        help={words.reasonHelp}
        error={
          missing === null ? null : missing.code === 'empty' ? words.reasonNeeded : mergeRefused(missing, kept.person)
        }
        value={form.draft.values.reason}
        onChange={(reason) => form.draft.change({ reason })}
        maxLength={LINE_LIMIT}
      />
    </InlineForm>
  );
}
