import type { LocalDate } from '../../../domain/dates/local-date';
import { readTypedDate } from '../../../domain/dates/typed-date';
import type { DraftId } from '../../../domain/ids';
import { NOBODY_ENTERED, nobodyEntered } from '../../../domain/person/person-entered';
import { type Missing, refused } from '../../../domain/result';
import { LINE_LIMIT } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { unreadable } from '../../drafts/typed-day';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { PersonField } from '../../people/person-field';
import { settlePerson } from '../../people/settle-person';
import { errorIn } from '../../refusals/error-in';
import { useAnnouncer } from '../../stores/announcer';
import { useNavigation } from '../../stores/navigation';
import { words } from '../../task/messages';
import { FieldRow } from '../../ui/layout';
import { TextField } from '../../ui/text-field';

const NOTHING = { what: '', by: '', about: NOBODY_ENTERED, record: '' };

const close = () => useNavigation.getState().replace({ page: 'tasks' });

/** What is understood of the day and the person. */
async function read({ by: typed, about: entered }: typeof NOTHING, today: LocalDate) {
  const about = await settlePerson(entered);
  const by = readTypedDate(typed, today, 'coming');
  const missing: Missing[] = by === null ? [unreadable('by', 'no-day')] : [];
  if (!nobodyEntered(about) && about.person === null)
    missing.push({ field: 'about', code: 'not-in-casebook', label: 'needed' });
  return { by, personId: about.person?.personId ?? null, missing };
}

/** What, by when, and if one likes about whom or about which record. */
export function AddTask({ draftId, today }: { readonly draftId: DraftId; readonly today: LocalDate }) {
  const command = useCommand('task:add');
  const form = useInlineForm({
    draftId,
    form: 'task',
    initial: NOTHING,
    title: words.draft,
    firstField: 'what',
    send: async (entered) => {
      const { by, personId, missing } = await read(entered, today);
      if (by === null || missing.length > 0) return refused<{ taskId: string }>(...missing);
      return command.run({ draftId, what: entered.what, by, personId, record: entered.record });
    },
    onClose: close,
    onDone: () => {
      useAnnouncer.getState().announce(words.added);
      close();
    },
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.add}
      act={words.act}
      busy={command.busy && words.adding}
      leave={words.leave}
      onClose={close}
    >
      <TextField
        name="what"
        label={words.what}
        error={errorIn(form, 'what')}
        value={values.what}
        onChange={(what) => change({ what })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
      <FieldRow>
        <TextField
          name="by"
          label={words.by}
          help={words.byHelp}
          error={errorIn(form, 'by')}
          value={values.by}
          onChange={(by) => change({ by })}
        />
        <TextField
          name="record"
          label={words.record}
          help={words.recordHelp}
          error={errorIn(form, 'record')}
          value={values.record}
          onChange={(record) => change({ record })}
          maxLength={LINE_LIMIT}
          optional
        />
      </FieldRow>
      <PersonField
        name="about"
        label={words.about}
        help={words.aboutHelp}
        error={errorIn(form, 'about')}
        value={values.about}
        onChange={(about) => change({ about })}
      />
    </InlineForm>
  );
}
