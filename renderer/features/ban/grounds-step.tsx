import { useState } from 'react';
import { groundsEntered, readGrounds } from '../../../domain/decision/grounds-entered';
import { failed, refused } from '../../../domain/result';
import { GroundsFields } from '../../decision/grounds-fields';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { errorIn } from '../../refusals/error-in';
import { restrictionDraft } from '../../restriction/step-drafts';
import { useToday } from '../../stores/use-today';
import { stepDraft, words } from './messages';
import type { StepProps } from './step-forms';

/** What the decision rests on, as far as it is thought through: noted as a whole, as often as one likes. */
export function GroundsStep({ ban, field, onClose, onDone }: StepProps & { readonly field: string }) {
  const { restrictionId, reference, person } = ban;
  const draftId = restrictionDraft(restrictionId, 'grounds');
  const today = useToday();
  const records = useQuery('decision:records-about', { personId: person.personId });
  const command = useCommand('ban:note-grounds');
  const [initial] = useState(() => groundsEntered(ban.grounds));
  const form = useInlineForm({
    draftId,
    form: 'grounds',
    initial,
    title: stepDraft(reference),
    firstField: field,
    send: async (typed) => {
      if (today === null) return failed<Record<string, never>>({ kind: 'locked' });
      const { grounds, missing } = readGrounds(typed, today);
      return missing.length > 0
        ? refused<Record<string, never>>(...missing)
        : command.run({ draftId, restrictionId, grounds });
    },
    onClose,
    onDone: () => onDone(),
  });
  return (
    <InlineForm
      form={form}
      title={words.grounds}
      act="Note it"
      busy={command.busy && words.recording}
      leave={words.leave}
      before={words.beforeStep}
      onClose={onClose}
    >
      <GroundsFields
        asks="restriction"
        records={records.state === 'answered' ? records.value : []}
        value={form.draft.values}
        errorOf={(field) => errorIn(form, field)}
        onChange={form.draft.change}
      />
    </InlineForm>
  );
}
