import { IconHandStop } from '@tabler/icons-react';
import { LINE_LIMIT } from '../../../domain/text';
import { TODAY } from '../../app/routes';
import { PageFormFrame } from '../../drafts/page-form-frame';
import { PersonField } from '../../people/person-field';
import { useNavigation } from '../../stores/navigation';
import { messageBeside } from '../../ui/message-beside';
import { TextField } from '../../ui/text-field';
import { words } from './messages';
import type { HoldForm } from './use-hold-form';

/** Three fields, of which the first is enough. */
export function HoldFields({ form }: { readonly form: HoldForm }) {
  const { draft } = form;
  const { values, change } = draft;
  const go = useNavigation((navigation) => navigation.go);
  const errorOf = (field: string) => messageBeside(form.problems, field);
  return (
    <PageFormFrame
      form={form}
      before={words.before}
      firstField={draft.values.about.who === 'known' ? 'saidBy' : 'about'}
      act={words.place}
      acting={words.placing}
      icon={IconHandStop}
      later={words.later}
      onLater={() => go(TODAY)}
    >
      <PersonField
        name="about"
        label={words.about}
        help={words.aboutHelp}
        error={errorOf('about')}
        value={values.about}
        onChange={(about) => change({ about })}
        allowUnidentified
      />
      <TextField
        name="saidBy"
        label={words.saidBy}
        help={words.saidByHelp}
        error={errorOf('saidBy')}
        value={values.saidBy}
        onChange={(saidBy) => change({ saidBy })}
        maxLength={LINE_LIMIT}
        optional
      />
      <TextField
        name="words"
        label={words.words}
        help={words.wordsHelp}
        error={errorOf('words')}
        value={values.words}
        onChange={(typed) => change({ words: typed })}
        maxLength={LINE_LIMIT}
        spellCheck
        optional
      />
    </PageFormFrame>
  );
}
