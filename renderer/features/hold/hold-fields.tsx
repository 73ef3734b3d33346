import { IconHandStop } from '@tabler/icons-react';
import { useEffect } from 'react';
import { LINE_LIMIT } from '../../../domain/text';
import { TODAY } from '../../app/routes';
import { PutAway } from '../../drafts/put-away';
import { FailureNotice } from '../../failures/failure-notice';
import { PersonField } from '../../people/person-field';
import { useNavigation } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { focusField } from '../../ui/focus';
import { Actions, Stack } from '../../ui/layout';
import { TextField } from '../../ui/text-field';
import { useKey } from '../../ui/use-key';
import { words } from './messages';
import type { HoldForm } from './use-hold-form';

/** Three fields, of which the first is enough. */
export function HoldFields({ form }: { readonly form: HoldForm }) {
  const { draft } = form;
  const { values, change, resumed } = draft;
  const go = useNavigation((navigation) => navigation.go);
  const errorOf = (field: string) => form.problems.find((problem) => problem.field === field)?.message ?? null;
  const place = () => void form.place();
  useKey('Ctrl+Enter', place);
  useEffect(() => {
    if (!resumed) focusField('about');
  }, [resumed]);
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack>
        <ErrorSummary problems={form.problems} attempt={form.attempt} title={words.before} />
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
        {form.failure !== null && <FailureNotice failure={form.failure} onAgain={place} />}
        <Actions end={draft.keptAt !== null && <PutAway onPutAway={() => void form.putAway()} />}>
          <Button
            kind="primary"
            icon={IconHandStop}
            keys="Ctrl+Enter"
            busy={form.busy && words.placing}
            onClick={place}
          >
            {words.place}
          </Button>
          <Button kind="quiet" onClick={() => go(TODAY)}>
            {words.later}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
