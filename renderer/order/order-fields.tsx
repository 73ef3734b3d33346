import type { LocalDate } from '../../domain/dates/local-date';
import { DoorAnswer, OrderKind } from '../../domain/order/order';
import { type OrderDateField, type OrderEntered, readOrderDate, typeOrderDate } from '../../domain/order/order-entered';
import { LINE_LIMIT } from '../../domain/text';
import { PageFormFrame } from '../drafts/page-form-frame';
import { PersonField } from '../people/person-field';
import { useSchoolCalendar } from '../stores/calendar';
import { useNavigation } from '../stores/navigation';
import { FieldRow } from '../ui/layout';
import { messageBeside } from '../ui/message-beside';
import { RadioGroup } from '../ui/radio-group';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { dateUnderstood, doorWords, howWords, kindWords, words } from './messages';
import type { OrderForm } from './use-order-form';

const kinds = OrderKind.options.map((value) => ({ value, label: kindWords[value] }));
const doors = DoorAnswer.options.map((value) => ({ value, label: doorWords[value] }));
const hows = (['seen', 'told'] as const).map((value) => ({ value, label: howWords[value] }));

export interface OrderFieldsProps {
  readonly form: OrderForm;
  readonly today: LocalDate;
}

/** Who, what, what the door does, and who has seen it. */
export function OrderFields({ form, today }: OrderFieldsProps) {
  const { draft } = form;
  const { values, change } = draft;
  const go = useNavigation((navigation) => navigation.go);
  const errorOf = (field: string) => messageBeside(form.problems, field);
  return (
    <PageFormFrame
      form={form}
      before={words.before}
      firstField="about"
      act={words.add}
      acting={words.adding}
      later={words.later}
      onLater={() => go({ page: 'orders' })}
    >
      <WhatFields values={values} change={change} errorOf={errorOf} />
      <SeenFields values={values} change={change} errorOf={errorOf} today={today} />
    </PageFormFrame>
  );
}

interface PartProps {
  readonly values: OrderEntered;
  readonly change: (part: Partial<OrderEntered>) => void;
  readonly errorOf: (field: string) => string | null;
}

interface LineProps extends PartProps {
  readonly field: 'whichChildren' | 'source' | 'seenBy' | 'atTheDoor';
  readonly label: string;
  readonly help?: string;
}

function Line({ field, label, help, values, change, errorOf }: LineProps) {
  return (
    <TextField
      name={field}
      label={label}
      {...(help === undefined ? {} : { help })}
      error={errorOf(field)}
      value={values[field]}
      onChange={(text) => change({ [field]: text })}
      maxLength={LINE_LIMIT}
      optional
    />
  );
}

/** Who, what it is, and what the door does. */
function WhatFields({ values, change, errorOf }: PartProps) {
  const part = { values, change, errorOf };
  return (
    <>
      <PersonField
        name="about"
        label={words.about}
        help={words.aboutHelp}
        error={errorOf('about')}
        value={values.about}
        onChange={(about) => change({ about })}
      />
      <Line field="whichChildren" label={words.whichChildren} {...part} />
      <RadioGroup
        name="kind"
        legend={words.kind}
        error={errorOf('kind')}
        options={kinds}
        value={values.kind}
        onChange={(kind) => change({ kind })}
        columns={2}
      />
      <RadioGroup
        name="door"
        legend={words.door}
        error={errorOf('door')}
        options={doors}
        value={values.door}
        onChange={(door) => change({ door })}
        columns={2}
      />
      <Line field="atTheDoor" label={words.atTheDoor} help={words.atTheDoorHelp} {...part} />
      <TextArea
        name="says"
        label={words.says}
        help={words.saysHelp}
        error={errorOf('says')}
        value={values.says}
        onChange={(says) => change({ says })}
        lines={2}
      />
    </>
  );
}

/** Who has seen it, where it comes from, until when, and when to look again. */
function SeenFields({ values, change, errorOf, today }: PartProps & { readonly today: LocalDate }) {
  const calendar = useSchoolCalendar();
  const part = { values, change, errorOf };
  const date = (field: OrderDateField, label: string) => (
    <TextField
      name={field}
      label={label}
      help={dateUnderstood(field, readOrderDate(field, values[field], today), calendar)}
      error={errorOf(field)}
      value={values[field].text}
      onChange={(text) => change({ [field]: typeOrderDate(text, today) })}
      maxLength={60}
      optional
    />
  );
  return (
    <>
      <RadioGroup
        name="how"
        legend={words.how}
        error={errorOf('how')}
        options={hows}
        value={values.how}
        onChange={(how) => change({ how })}
        columns={2}
      />
      <FieldRow>
        <Line field="seenBy" label={words.seenByLabel} help={words.seenByHelp} {...part} />
        {date('seenOn', words.seenOn)}
      </FieldRow>
      <Line field="source" label={words.source} help={words.sourceHelp} {...part} />
      <FieldRow>
        {date('until', words.until)}
        {date('lookAgainOn', words.lookAgainOn)}
      </FieldRow>
    </>
  );
}
