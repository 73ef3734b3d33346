import { ConcernHow, ConcernStage } from '../../../domain/concern/concern';
import { readRaisedOn } from '../../../domain/concern/concern-entered';
import type { LocalDate } from '../../../domain/dates/local-date';
import { isBlank, LINE_LIMIT } from '../../../domain/text';
import { howWords, stageWords } from '../../concern/messages';
import { PageFormFrame } from '../../drafts/page-form-frame';
import { PersonField } from '../../people/person-field';
import { useNavigation } from '../../stores/navigation';
import { useSession } from '../../stores/session';
import { FieldRow } from '../../ui/layout';
import { messageBeside } from '../../ui/message-beside';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { dayUnderstood, withWhomHelp, words } from './messages';
import type { LogRaisedForm } from './use-log-raised';

const hows = ConcernHow.options.map((value) => ({ value, label: howWords[value] }));
const stages = ConcernStage.options.map((value) => ({ value, label: stageWords[value] }));

export interface LogRaisedFieldsProps {
  readonly form: LogRaisedForm;
  readonly today: LocalDate;
}

/** Who, what, when, with whom, how, and at which stage. */
export function LogRaisedFields({ form, today }: LogRaisedFieldsProps) {
  const { values, change } = form.draft;
  const known = values.about.who === 'known';
  const errorOf = (field: string) => messageBeside(form.problems, field);
  // Whoever comes from somebody's page has said who it is.
  return (
    <PageFormFrame
      form={form}
      before={words.before}
      firstField={known ? 'words' : 'about'}
      act={words.logIt}
      acting={words.logging}
      later={words.later}
      onLater={() => useNavigation.getState().go({ page: 'raised' })}
    >
      <PersonField
        name="about"
        label={words.about}
        help={words.aboutHelp}
        error={errorOf('about')}
        value={values.about}
        onChange={(about) => change({ about })}
      />
      <TextArea
        name="words"
        label={words.raised}
        help={words.wordsHelp}
        error={errorOf('words')}
        value={values.words}
        onChange={(typed) => change({ words: typed })}
        lines={4}
      />
      <WhenAndWithWhom form={form} today={today} errorOf={errorOf} />
      <RadioGroup
        name="how"
        legend={words.howField}
        error={errorOf('how')}
        options={hows}
        value={values.how}
        onChange={(how) => change({ how })}
        columns={2}
      />
      <RadioGroup
        name="stage"
        legend={words.stageField}
        error={errorOf('stage')}
        options={stages}
        value={values.stage}
        onChange={(stage) => change({ stage })}
        columns={2}
      />
    </PageFormFrame>
  );
}

interface WhenProps extends LogRaisedFieldsProps {
  readonly errorOf: (field: string) => string | null;
}

function WhenAndWithWhom({ form, today, errorOf }: WhenProps) {
  const { values, change } = form.draft;
  const me = useSession((session) => session.shown?.user.name ?? '');
  const { text } = values.raisedOn;
  return (
    <FieldRow>
      <TextField
        name="raisedOn"
        label={words.raisedOn}
        help={dayUnderstood(text, readRaisedOn(values.raisedOn, today))}
        error={errorOf('raisedOn')}
        value={text}
        onChange={(typed) => change({ raisedOn: { text: typed, typedOn: isBlank(typed) ? '' : today } })}
        maxLength={60}
        optional
      />
      <TextField
        name="withWhom"
        label={words.withWhomField}
        help={withWhomHelp(me)}
        error={errorOf('withWhom')}
        value={values.withWhom}
        onChange={(withWhom) => change({ withWhom })}
        maxLength={LINE_LIMIT}
        optional
      />
    </FieldRow>
  );
}
