import type { LocalDate } from '../../domain/dates/local-date';
import type { DraftId } from '../../domain/ids';
import { NOBODY_IN_CHARGE, readInCharge, readInChargeDay } from '../../domain/in-charge/in-charge-entered';
import { refused } from '../../domain/result';
import { LINE_LIMIT } from '../../domain/text';
import { InlineForm } from '../drafts/inline-form';
import { useInlineForm } from '../drafts/use-inline-form';
import { useCommand } from '../ipc/use-command';
import { useAnnouncer } from '../stores/announcer';
import { useSession } from '../stores/session';
import { FieldRow, Stack } from '../ui/layout';
import { TextField } from '../ui/text-field';
import { dayUnderstood, missingInWords, saved, words } from './messages';

/** There is one draft at most, found again whenever the settings are opened. */
export const IN_CHARGE_DRAFT = '0000000000000000000000000000c4a1' as DraftId;

type Field = 'name' | 'role' | 'from' | 'until';

/** Name, what they are, from when, until when. */
export function NameInCharge({ onClose }: { readonly onClose: () => void }) {
  const session = useSession((one) => one.shown);
  if (session === null) return null;
  return <Fields today={session.today} onClose={onClose} />;
}

function Fields({ today, onClose }: { readonly today: LocalDate; readonly onClose: () => void }) {
  const command = useCommand('in-charge:name');
  const form = useInlineForm({
    draftId: IN_CHARGE_DRAFT,
    form: 'in-charge',
    initial: NOBODY_IN_CHARGE,
    title: words.draft,
    firstField: 'name',
    send: async (values) => {
      const { toName, missing } = readInCharge(values, IN_CHARGE_DRAFT, today);
      const result = toName === null ? refused(...missing) : await command.run(toName);
      if (result.ok) useAnnouncer.getState().announce(saved(values.name));
      return result;
    },
    onClose,
    onDone: onClose,
  });
  const { values, change } = form.draft;
  const error = (field: Field) => {
    const missing = form.missing(field);
    return missing === null ? null : missingInWords(missing);
  };
  const day = (field: 'from' | 'until') => (
    <TextField
      name={field}
      label={words[field]}
      help={dayUnderstood(field, readInChargeDay(field, values, today))}
      error={error(field)}
      value={values[field]}
      onChange={(text) => change({ [field]: text, typedOn: today })}
      maxLength={60}
      optional
    />
  );
  return (
    <InlineForm
      form={form}
      title={words.form}
      act={words.save}
      busy={command.busy && words.saving}
      leave={words.leave}
      onClose={onClose}
    >
      <Stack>
        <TextField
          name="name"
          label={words.name}
          error={error('name')}
          value={values.name}
          onChange={(name) => change({ name })}
          maxLength={LINE_LIMIT}
        />
        <TextField
          name="role"
          label={words.role}
          help={words.roleHelp}
          error={error('role')}
          value={values.role}
          onChange={(role) => change({ role })}
          maxLength={LINE_LIMIT}
        />
        <FieldRow>
          {day('from')}
          {day('until')}
        </FieldRow>
      </Stack>
    </InlineForm>
  );
}
