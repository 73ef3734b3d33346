import { readLookAgain, readSpokenOn } from '../../../domain/conversation/conversation-entered';
import type { LocalDate } from '../../../domain/dates/local-date';
import { isBlank, LINE_LIMIT } from '../../../domain/text';
import { RouteLink } from '../../app/route-link';
import { PageFormFrame } from '../../drafts/page-form-frame';
import { PersonField } from '../../people/person-field';
import { useSession } from '../../stores/session';
import { FieldRow } from '../../ui/layout';
import { messageBeside } from '../../ui/message-beside';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { aboutRecord, dayUnderstood, lookUnderstood, meHelp, words } from './messages';
import type { ConversationForm } from './use-conversation-form';

export interface ConversationFieldsProps {
  readonly form: ConversationForm;
  readonly today: LocalDate;
}

/** Who, what was said, what was agreed, when to look again; when it was and who spoke, where it was not now and not oneself. */
export function ConversationFields({ form, today }: ConversationFieldsProps) {
  const { values, change } = form.draft;
  const known = values.about.who === 'known';
  const errorOf = (field: string) => messageBeside(form.problems, field);
  // Whoever comes from somebody's page or from a record has said who it is.
  return (
    <PageFormFrame
      form={form}
      before={words.before}
      firstField={known ? 'words' : 'about'}
      act={words.recordIt}
      acting={words.recording}
      later={words.later}
    >
      <PersonField
        name="about"
        label={words.about}
        help={words.aboutHelp}
        error={errorOf('about')}
        value={values.about}
        onChange={(about) => change({ about })}
      />
      {values.from !== null && (
        <p>
          {aboutRecord(values.from.reference)}{' '}
          <RouteLink to={{ page: 'incident', incidentId: values.from.incidentId }}>{values.from.opening}</RouteLink>
        </p>
      )}
      <TextArea
        name="words"
        label={words.said}
        help={words.saidHelp}
        error={errorOf('words')}
        value={values.words}
        onChange={(typed) => change({ words: typed })}
        lines={4}
      />
      <TextArea
        name="agreed"
        label={words.agreed}
        error={errorOf('agreed')}
        value={values.agreed}
        onChange={(agreed) => change({ agreed })}
        lines={2}
        optional
      />
      <WhenAndWho form={form} today={today} errorOf={errorOf} />
    </PageFormFrame>
  );
}

interface WhenProps extends ConversationFieldsProps {
  readonly errorOf: (field: string) => string | null;
}

function WhenAndWho({ form, today, errorOf }: WhenProps) {
  const { values, change } = form.draft;
  const me = useSession((session) => session.shown?.user.name ?? '');
  const dated = (text: string) => ({ text, typedOn: isBlank(text) ? '' : today });
  return (
    <>
      <TextField
        name="lookAgainOn"
        label={words.lookAgain}
        help={lookUnderstood(readLookAgain(values.lookAgainOn, today))}
        error={errorOf('lookAgainOn')}
        value={values.lookAgainOn.text}
        onChange={(text) => change({ lookAgainOn: dated(text) })}
        maxLength={60}
        optional
      />
      <FieldRow>
        <TextField
          name="on"
          label={words.on}
          help={dayUnderstood(values.on.text, readSpokenOn(values.on, today))}
          error={errorOf('on')}
          value={values.on.text}
          onChange={(text) => change({ on: dated(text) })}
          maxLength={60}
          optional
        />
        <TextField
          name="spokenBy"
          label={words.spokenBy}
          help={meHelp(me)}
          error={errorOf('spokenBy')}
          value={values.spokenBy}
          onChange={(spokenBy) => change({ spokenBy })}
          maxLength={LINE_LIMIT}
          optional
        />
      </FieldRow>
    </>
  );
}
