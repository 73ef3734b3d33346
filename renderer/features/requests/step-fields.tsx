import { dayField, type StepEntered, type StepName } from '../../../domain/request/step-entered';
import { LINE_LIMIT } from '../../../domain/text';
import { Stack } from '../../ui/layout';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { channels, icoChoices, monthChoices, reasons, stepFields } from './messages';

export interface StepFieldsProps {
  readonly step: StepName;
  readonly values: StepEntered;
  readonly change: (part: Partial<StepEntered>) => void;
  readonly errorOf: (field: string) => string | null;
}

/** The fields of a step: one line where one line is enough. */
export function StepFields(props: StepFieldsProps) {
  const { step } = props;
  switch (step) {
    case 'resumed':
    case 'acknowledged':
      return <Day {...props} />;
    case 'withdrawn':
      return (
        <Stack>
          <Day {...props} />
          <Words {...props} name="words" label={stepFields.words} />
        </Stack>
      );
    case 'answered':
      return (
        <Stack>
          <Words {...props} name="outcome" label={stepFields.outcome} help={stepFields.outcomeHelp} needed />
          <How {...props} />
          <Day {...props} />
        </Stack>
      );
    case 'extended':
      return (
        <Stack>
          <Months {...props} />
          <Words {...props} name="why" label={stepFields.why} help={stepFields.whyHelp} needed />
          <Day {...props} />
        </Stack>
      );
    case 'paused':
      return (
        <Stack>
          <Reason {...props} />
          <Day {...props} />
          <Words {...props} name="words" label={stepFields.words} />
        </Stack>
      );
    case 'breach-decided':
      return <BreachFields {...props} />;
  }
}

function Day({ step, values, change, errorOf }: StepFieldsProps) {
  const name = dayField(step);
  return (
    <TextField
      name={name}
      label={stepFields[name]}
      error={errorOf(name)}
      value={values.day}
      onChange={(day) => change({ day })}
      maxLength={60}
    />
  );
}

interface WordsProps extends StepFieldsProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly needed?: boolean;
}

function Words({ name, label, help, needed = false, values, change, errorOf }: WordsProps) {
  return (
    <TextField
      name={name}
      label={label}
      {...(help === undefined ? {} : { help })}
      error={errorOf(name)}
      value={values.words}
      onChange={(words) => change({ words })}
      maxLength={LINE_LIMIT}
      optional={!needed}
    />
  );
}

function How({ values, change }: StepFieldsProps) {
  return (
    <RadioGroup
      name="how"
      legend={stepFields.how}
      options={channels}
      value={values.how}
      onChange={(how) => change({ how })}
      columns={2}
    />
  );
}

function Months({ values, change }: StepFieldsProps) {
  return (
    <RadioGroup
      name="months"
      legend={stepFields.months}
      options={monthChoices}
      value={values.months}
      onChange={(months) => change({ months })}
      columns={2}
    />
  );
}

function Reason({ values, change, errorOf }: StepFieldsProps) {
  return (
    <RadioGroup
      name="reason"
      legend={stepFields.reason}
      error={errorOf('reason')}
      options={reasons}
      value={values.reason}
      onChange={(reason) => change({ reason })}
    />
  );
}

/** The decision about the ICO, and who else was told. */
function BreachFields(props: StepFieldsProps) {
  const { values, change, errorOf } = props;
  return (
    <Stack>
      <RadioGroup
        name="toldIco"
        legend={stepFields.toldIco}
        error={errorOf('toldIco')}
        options={icoChoices}
        value={values.toldIco}
        onChange={(toldIco) => change({ toldIco })}
        columns={2}
      />
      <Day {...props} />
      <TextField
        name="reference"
        label={stepFields.reference}
        value={values.reference}
        onChange={(reference) => change({ reference })}
        maxLength={LINE_LIMIT}
        optional
      />
      <Words {...props} name="reason" label={stepFields.whyNot} help={stepFields.whyNotHelp} />
      <TextField
        name="peopleTold"
        label={stepFields.peopleTold}
        value={values.peopleTold}
        onChange={(peopleTold) => change({ peopleTold })}
        maxLength={LINE_LIMIT}
        optional
      />
    </Stack>
  );
}
