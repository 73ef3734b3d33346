import type { NextShown } from '../../../domain/decision/decision';
import type { PlanEntered } from '../../../domain/decision/next-entered';
import { LINE_LIMIT } from '../../../domain/text';
import { AlwaysOpen } from '../../restriction/shape-fields';
import { ways } from '../../restriction/shape-messages';
import { CheckField } from '../../ui/check-field';
import { Fieldset } from '../../ui/fieldset';
import { FieldRow } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { RadioGroup } from '../../ui/radio-group';
import { SelectField } from '../../ui/select-field';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { accountOptions, nothingTyped, perOptions, words } from './messages';

export interface PlanFieldsProps {
  readonly value: PlanEntered;
  readonly offered: NextShown['offered'] | null;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (part: Partial<PlanEntered>) => void;
}

/** What a contact plan says, why, and until when (D39); what stays open in any case (D40). */
export function PlanFields(props: PlanFieldsProps) {
  return (
    <>
      <WhyFields {...props} />
      <LimitFields {...props} />
      <DayFields {...props} />
      <Notice title={words.alwaysOpen}>
        <p>{words.alwaysOpenHelp}</p>
        <AlwaysOpen />
      </Notice>
    </>
  );
}

function WhyFields({ value, errorOf, onChange }: PlanFieldsProps) {
  const { account } = value;
  return (
    <>
      <RadioGroup
        name="account"
        legend={words.account}
        error={errorOf('account')}
        options={accountOptions}
        value={account === 'not-asked' ? null : account}
        onChange={(answer) => onChange({ account: answer })}
      />
      {account !== 'not-asked' && (
        <TextArea
          name="accountWords"
          label={account === 'heard' ? words.accountHeard : words.accountNotYet}
          value={value.accountWords}
          onChange={(accountWords) => onChange({ accountWords })}
          lines={2}
        />
      )}
      <TextArea
        name="behaviours"
        label={words.behaviours}
        help={words.behavioursHelp}
        error={errorOf('behaviours')}
        value={value.behaviours}
        onChange={(behaviours) => onChange({ behaviours })}
        lines={2}
      />
      <TextArea
        name="planReason"
        label={words.planReason}
        help={words.planReasonHelp}
        error={errorOf('planReason')}
        value={value.reason}
        onChange={(reason) => onChange({ reason })}
        lines={2}
      />
    </>
  );
}

function LimitFields({ value, errorOf, onChange }: PlanFieldsProps) {
  const { ways: chosen } = value;
  return (
    <>
      <Fieldset name="ways" legend={words.ways} error={errorOf('ways')} columns={2}>
        {ways.map(({ way, label }) => (
          <CheckField
            key={way}
            name={`way-${way}`}
            label={label}
            checked={chosen.includes(way)}
            onChange={(on) => onChange({ ways: on ? [...chosen, way] : chosen.filter((one) => one !== way) })}
          />
        ))}
      </Fieldset>
      <TextField
        name="with"
        label={words.with}
        help={words.withHelp}
        error={errorOf('with')}
        value={value.with}
        onChange={(whom) => onChange({ with: whom })}
        maxLength={LINE_LIMIT}
      />
      <FieldRow>
        <TextField
          name="contacts"
          label={words.contacts}
          help={words.contactsHelp}
          error={errorOf('contacts')}
          value={value.contacts}
          onChange={(contacts) => onChange({ contacts })}
          optional
        />
        <SelectField
          name="per"
          label={words.per}
          help={'\u00a0'}
          options={perOptions}
          value={value.per}
          onChange={(per) => onChange({ per })}
        />
      </FieldRow>
      <TextField
        name="howOften"
        label={words.howOften}
        help={words.howOftenHelp}
        error={errorOf('howOften')}
        value={value.howOften}
        onChange={(howOften) => onChange({ howOften })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
    </>
  );
}

function DayFields({ value, offered, errorOf, onChange }: PlanFieldsProps) {
  return (
    <>
      {(['startsOn', 'reviewOn', 'endsOn'] as const).map((field) => (
        <TextField
          key={field}
          name={field}
          label={words[field]}
          help={offered === null ? '\u00a0' : nothingTyped(offered[field])}
          error={errorOf(field)}
          value={value[field]}
          onChange={(day) => onChange({ [field]: day })}
          optional
        />
      ))}
    </>
  );
}
