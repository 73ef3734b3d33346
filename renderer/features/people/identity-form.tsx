import { useState } from 'react';
import type { LocalDate } from '../../../domain/dates/local-date';
import { schoolYearOf } from '../../../domain/dates/school-year';
import { identityOf, identityToEdit } from '../../../domain/person/identity-entered';
import type { PersonDetail } from '../../../domain/person/person-page';
import { refused } from '../../../domain/result';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { IdentityFields } from './identity-fields';
import { classHelp, identityRefused, identityWords as words } from './identity-messages';
import { identityDraftOf } from './person-drafts';

export interface WithinPersonProps {
  readonly detail: PersonDetail;
  readonly today: LocalDate;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Who somebody is: name, other names, class, last day. */
export function IdentityForm({ detail, today, onClose, onDone }: WithinPersonProps) {
  const { person, identity } = detail;
  const draftId = identityDraftOf(person.personId);
  const command = useCommand('person:note-identity');
  const [initial] = useState(() => identityToEdit(identity));
  const form = useInlineForm({
    draftId,
    form: 'identity',
    initial,
    title: words.draft,
    firstField: 'name',
    send: async (values) => {
      const wanted = identityOf(values, today);
      if (wanted === null) return refused({ field: 'leftOn', code: 'unreadable', label: 'needed' });
      return command.run({ draftId, personId: person.personId, identity: wanted });
    },
    onClose,
    onDone,
  });
  const errorOf = (field: string) => {
    const missing = form.missing(field);
    return missing === null ? null : identityRefused(missing);
  };
  return (
    <InlineForm
      form={form}
      title={words.changing}
      act={words.save}
      busy={command.busy && words.saving}
      leave={words.leave}
      onClose={onClose}
    >
      <p>{words.changingHelp}</p>
      <IdentityFields
        kind={person.kind}
        values={form.draft.values}
        today={today}
        change={form.draft.change}
        errorOf={errorOf}
        classHelp={classHelp(identity, schoolYearOf(today))}
        asksLeaving
      />
    </InlineForm>
  );
}
