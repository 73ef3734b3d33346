import type { Instant } from '../../../domain/dates/local-date';
import type { RequestEntered } from '../../../domain/request/request-entered';
import { LINE_LIMIT } from '../../../domain/text';
import { PageFormFrame } from '../../drafts/page-form-frame';
import { PersonField } from '../../people/person-field';
import { useNavigation } from '../../stores/navigation';
import { FieldRow } from '../../ui/layout';
import { messageBeside } from '../../ui/message-beside';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { channels, kinds, words } from './messages';
import { ReceivedField } from './received-field';
import type { RequestForm } from './use-request-form';

export interface RequestFieldsProps {
  readonly form: RequestForm;
  readonly now: Instant;
}

/** What it is, whose, when and how it came, in their words. */
export function RequestFields({ form, now }: RequestFieldsProps) {
  const { draft } = form;
  const { values, change } = draft;
  const go = useNavigation((navigation) => navigation.go);
  const errorOf = (field: string) => messageBeside(form.problems, field);
  const part = { values, change, errorOf };
  return (
    <PageFormFrame
      form={form}
      before={words.before}
      firstField={`kind-${kinds[0]?.value}`}
      act={words.record}
      acting={words.recording}
      later={words.later}
      onLater={() => go({ page: 'requests' })}
    >
      <RadioGroup
        name="kind"
        legend={words.kind}
        error={errorOf('kind')}
        options={kinds}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <WhoFields {...part} />
      <HowFields {...part} now={now} />
    </PageFormFrame>
  );
}

interface PartProps {
  readonly values: RequestEntered;
  readonly change: (part: Partial<RequestEntered>) => void;
  readonly errorOf: (field: string) => string | null;
}

function WhoFields({ values, change, errorOf }: PartProps) {
  const breach = values.kind === 'breach';
  return (
    <>
      <PersonField
        name="about"
        label={breach ? words.aboutBreach : words.about}
        help={breach ? words.aboutBreachHelp : words.aboutHelp}
        error={errorOf('about')}
        value={values.about}
        onChange={(about) => change({ about })}
      />
      <TextField
        name="sender"
        label={words.sender}
        help={words.senderHelp}
        error={errorOf('sender')}
        value={values.sender}
        onChange={(sender) => change({ sender })}
        maxLength={LINE_LIMIT}
        optional
      />
    </>
  );
}

function HowFields({ values, change, errorOf, now }: PartProps & { readonly now: Instant }) {
  const breach = values.kind === 'breach';
  return (
    <>
      <ReceivedField
        kind={values.kind}
        received={values.received}
        opened={now}
        error={errorOf('received')}
        onChange={(received) => change({ received })}
      />
      <RadioGroup
        name="channel"
        legend={words.channel}
        error={errorOf('channel')}
        options={channels}
        value={values.channel}
        onChange={(channel) => change({ channel })}
        columns={2}
      />
      <TextArea
        name="asks"
        label={breach ? words.asksBreach : words.asks}
        error={errorOf('asks')}
        value={values.asks}
        onChange={(asks) => change({ asks })}
        lines={3}
      />
      <FieldRow>
        <TextField
          name="takenBy"
          label={words.takenBy}
          help={words.takenByHelp}
          error={errorOf('takenBy')}
          value={values.takenBy}
          onChange={(takenBy) => change({ takenBy })}
          maxLength={LINE_LIMIT}
          optional
        />
      </FieldRow>
    </>
  );
}
