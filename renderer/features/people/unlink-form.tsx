import { useState } from 'react';
import type { FamilyMember } from '../../../domain/person/family';
import { LINE_LIMIT } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { TextField } from '../../ui/text-field';
import { familyRefused, familyWords as words } from './family-messages';
import type { WithinPersonProps } from './identity-form';
import { unlinkDraftOf } from './person-drafts';

export interface UnlinkFormProps extends WithinPersonProps {
  readonly member: FamilyMember;
}

/** One line of reason, and a wrong link is taken away. */
export function UnlinkForm({ detail: { person }, member, onClose, onDone }: UnlinkFormProps) {
  const draftId = unlinkDraftOf(person.personId);
  const command = useCommand('person:unlink');
  const [initial] = useState({ of: `${member.person.personId}`, reason: '' });
  const [adult, child] = person.kind === 'adult' ? [person, member.person] : [member.person, person];
  const form = useInlineForm({
    draftId,
    form: 'unlink',
    initial,
    title: words.unlinkDraft,
    firstField: 'reason',
    send: ({ reason }) => command.run({ draftId, adultId: adult.personId, childId: child.personId, reason }),
    onClose,
    onDone,
  });
  const missing = form.missing('reason');
  return (
    <InlineForm
      form={form}
      title={words.unlinkTitle(member.person.name)}
      act={words.takeAway}
      busy={command.busy && words.takingAway}
      leave={words.leave}
      onClose={onClose}
    >
      <TextField
        name="reason"
        label={words.reason}
        help={words.reasonHelp}
        error={
          missing === null ? null : missing.code === 'empty' ? words.reasonNeeded : familyRefused(missing, person.kind)
        }
        value={form.draft.values.reason}
        onChange={(reason) => form.draft.change({ reason })}
        maxLength={LINE_LIMIT}
      />
    </InlineForm>
  );
}
