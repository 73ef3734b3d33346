import { schoolTypes } from '../school/school-types';
import type { FieldProblem } from '../ui/error-summary';
import { Stack } from '../ui/layout';
import { messageBeside } from '../ui/message-beside';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import type { CreateForm, Step } from './create-form';
import { PassphraseChooser } from './passphrase-chooser';

export const stepTitles: Readonly<Record<Step, string>> = {
  school: 'Your school',
  you: 'You and your safeguarding lead',
  passphrase: 'Your passphrase',
};

export interface CreateStepProps {
  readonly step: Step;
  readonly form: CreateForm;
  readonly onChange: (change: (before: CreateForm) => CreateForm) => void;
  readonly problems: readonly FieldProblem[];
}

/** The fields of one step. */
export function CreateStep({ step, form, onChange, problems }: CreateStepProps) {
  const change = (part: Partial<CreateForm>) => onChange((before) => ({ ...before, ...part }));
  const errorOf = (field: string) => messageBeside(problems, field);
  const parts = { form, change, errorOf };
  switch (step) {
    case 'school':
      return <SchoolStep {...parts} />;
    case 'you':
      return <YouStep {...parts} />;
    case 'passphrase':
      return (
        <PassphraseChooser
          choice={form.passphrase}
          onChange={(part) => onChange((before) => ({ ...before, passphrase: { ...before.passphrase, ...part } }))}
          names={[form.schoolName, form.founderName, form.leadName]}
          errorOf={errorOf}
        />
      );
  }
}

interface StepParts {
  readonly form: CreateForm;
  readonly change: (part: Partial<CreateForm>) => void;
  readonly errorOf: (field: string) => string | null;
}

function SchoolStep({ form, change, errorOf }: StepParts) {
  return (
    <Stack>
      <TextField
        name="schoolName"
        label="Name of the school"
        help="As it stands on your letters."
        value={form.schoolName}
        onChange={(schoolName) => change({ schoolName })}
        error={errorOf('schoolName')}
      />
      <SelectField
        name="schoolType"
        label="Type of school"
        help="It decides who may sign certain letters."
        options={schoolTypes}
        value={form.schoolType}
        onChange={(schoolType) => change({ schoolType })}
        error={errorOf('schoolType')}
      />
    </Stack>
  );
}

function YouStep({ form, change, errorOf }: StepParts) {
  return (
    <Stack>
      <TextField
        name="founderName"
        label="Your name"
        help="As others write it: Ms Okafor. It stands beside what you record, and only inside the casebook."
        value={form.founderName}
        onChange={(founderName) => change({ founderName })}
        error={errorOf('founderName')}
      />
      <TextField
        name="signInName"
        label="Sign-in name"
        help="Shown on the locked page, so it had better be an office than a person’s name."
        value={form.signInName}
        onChange={(signInName) => change({ signInName })}
        error={errorOf('signInName')}
      />
      <RadioGroup
        name="safeguardingLead"
        legend="Who is your safeguarding lead?"
        options={[
          { value: 'me', label: 'I am' },
          { value: 'somebody-else', label: 'Somebody else' },
        ]}
        value={form.lead}
        onChange={(lead) => change({ lead })}
        error={errorOf('safeguardingLead')}
      />
      {form.lead === 'somebody-else' && (
        <TextField
          name="leadName"
          label="Safeguarding lead’s name"
          value={form.leadName}
          onChange={(leadName) => change({ leadName })}
          error={errorOf('leadName')}
        />
      )}
    </Stack>
  );
}
