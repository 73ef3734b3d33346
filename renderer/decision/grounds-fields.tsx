import type { RecordAbout } from '../../domain/decision/decision';
import type { GroundsEntered } from '../../domain/decision/grounds-entered';
import { comesNearARight, rightsTakenOver } from '../../domain/decision/rights';
import { LINE_LIMIT } from '../../domain/text';
import { Button } from '../ui/button';
import { FieldRow, Stack } from '../ui/layout';
import { Notice } from '../ui/notice';
import { Prose } from '../ui/prose';
import { RadioGroup } from '../ui/radio-group';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { equalityOptions, parentOptions, rightsOptions, safeguardingOptions, victimOptions, words } from './messages';
import { RecordTicks } from './record-ticks';

export interface GroundsFieldsProps {
  /** `warning`: the records, and the rights check where it is called for. `restriction`: everything. */
  readonly asks: 'warning' | 'restriction';
  readonly records: readonly RecordAbout[];
  readonly value: GroundsEntered;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (part: Partial<GroundsEntered>) => void;
}

/** What a decision rests on: a question for each thing that a challenge would look at. All may be left open until it is taken. */
export function GroundsFields({ asks, records, value, errorOf, onChange }: GroundsFieldsProps) {
  const chosen = records.filter(({ incidentId }) => value.incidents.includes(incidentId));
  const nearARight = comesNearARight(chosen.flatMap(({ clauses }) => clauses));
  return (
    <Stack>
      <RecordTicks
        records={records}
        value={value.incidents}
        error={errorOf('incidents')}
        onChange={(incidents) => onChange({ incidents })}
      />
      {nearARight && <Rights records={chosen} value={value} errorOf={errorOf} onChange={onChange} />}
      {asks === 'restriction' && <RestrictionFields value={value} errorOf={errorOf} onChange={onChange} />}
    </Stack>
  );
}

type PartProps = Pick<GroundsFieldsProps, 'value' | 'errorOf' | 'onChange'>;

/** The question about rights, unless it was answered with a record (D9): then the answer stands here, and may be said differently. */
function Rights({ records, value, errorOf, onChange }: PartProps & Pick<GroundsFieldsProps, 'records'>) {
  const noted = rightsTakenOver({ answer: value.rights, manner: value.manner }, records);
  const answered = { ...value, rights: noted.answer, manner: noted.manner };
  const takenOver = value.rights === 'not-asked' && noted.answer !== 'not-asked';
  if (!takenOver || errorOf('rights') !== null)
    return (
      <RightsFields value={answered} errorOf={errorOf} onChange={(part) => onChange(withAnswer(answered, part))} />
    );
  return (
    <Notice
      title={words.rights}
      actions={<Button onClick={() => onChange(withAnswer(answered, {}))}>{words.sayDifferently}</Button>}
    >
      <Prose>{noted.answer === 'manner' ? noted.manner : words.nothingWrong}</Prose>
      <p>{words.rightsNoted}</p>
    </Notice>
  );
}

function withAnswer({ rights, manner }: GroundsEntered, part: Partial<GroundsEntered>): Partial<GroundsEntered> {
  return { rights, manner, ...part };
}

function RightsFields({ value, errorOf, onChange }: PartProps) {
  return (
    <>
      <RadioGroup
        name="rights"
        legend={words.rights}
        help={words.rightsHelp}
        error={errorOf('rights')}
        options={rightsOptions}
        value={value.rights === 'not-asked' ? null : value.rights}
        onChange={(rights) => onChange({ rights })}
      />
      {value.rights === 'manner' && (
        <TextArea
          name="manner"
          label={words.manner}
          value={value.manner}
          onChange={(manner) => onChange({ manner })}
          lines={2}
        />
      )}
    </>
  );
}

/** All that a restriction asks beside its records. */
export function RestrictionFields({ value, errorOf, onChange }: PartProps) {
  return (
    <>
      <TextArea
        name="part"
        label={words.part}
        help={words.partHelp}
        error={errorOf('part')}
        value={value.part}
        onChange={(part) => onChange({ part })}
        lines={2}
      />
      <TextArea
        name="milder"
        label={words.milder}
        error={errorOf('milder')}
        value={value.milder}
        onChange={(milder) => onChange({ milder })}
        lines={2}
      />
      <TextField
        name="whySkipped"
        label={words.skipped}
        help={words.skippedHelp}
        error={errorOf('whySkipped')}
        value={value.whySkipped}
        onChange={(whySkipped) => onChange({ whySkipped })}
        maxLength={LINE_LIMIT}
        spellCheck
        optional
      />
      <RadioGroup
        name="parent"
        legend={words.parent}
        help={words.parentHelp}
        options={parentOptions}
        value={value.parent}
        onChange={(parent) => onChange({ parent })}
        columns={2}
      />
      <EqualityFields value={value} errorOf={errorOf} onChange={onChange} />
      <SafeguardingFields value={value} errorOf={errorOf} onChange={onChange} />
      <SecondFields value={value} errorOf={errorOf} onChange={onChange} />
      <TextField
        name="openMatters"
        label={words.open}
        help={words.openHelp}
        error={errorOf('openMatters')}
        value={value.openMatters}
        onChange={(openMatters) => onChange({ openMatters })}
        maxLength={LINE_LIMIT}
        spellCheck
        optional
      />
    </>
  );
}

function EqualityFields({ value, errorOf, onChange }: PartProps) {
  return (
    <>
      <RadioGroup
        name="equality"
        legend={words.equality}
        help={words.equalityHelp}
        error={errorOf('equality')}
        options={equalityOptions}
        value={value.equality === 'not-asked' ? null : value.equality}
        onChange={(equality) => onChange({ equality })}
      />
      {value.equality === 'yes' && (
        <TextField
          name="adjustment"
          label={words.adjustment}
          help={words.adjustmentHelp}
          error={errorOf('adjustment')}
          value={value.adjustment}
          onChange={(adjustment) => onChange({ adjustment })}
          maxLength={LINE_LIMIT}
          spellCheck
        />
      )}
    </>
  );
}

function SafeguardingFields({ value, errorOf, onChange }: PartProps) {
  return (
    <>
      <RadioGroup
        name="safeguarding"
        legend={words.safeguarding}
        help={words.safeguardingHelp}
        error={errorOf('safeguarding')}
        options={safeguardingOptions}
        value={value.safeguarding === 'not-asked' ? null : value.safeguarding}
        onChange={(safeguarding) => onChange({ safeguarding })}
        columns={2}
      />
      {value.safeguarding !== 'not-asked' && (
        <FieldRow>
          <TextField
            name="safeguardingOn"
            label={words.safeguardingOn}
            error={errorOf('safeguardingOn')}
            value={value.safeguardingOn}
            onChange={(safeguardingOn) => onChange({ safeguardingOn })}
          />
          <TextField
            name="safeguardingWho"
            label={words.safeguardingWho}
            help={words.safeguardingWhoHelp}
            value={value.safeguardingWho}
            onChange={(safeguardingWho) => onChange({ safeguardingWho })}
            maxLength={LINE_LIMIT}
            optional
          />
        </FieldRow>
      )}
    </>
  );
}

/** Of a warning it is noted, and stands in no way (D25). */
export function SoleVictimNote({ value, errorOf, onChange }: PartProps) {
  return (
    <>
      <RadioGroup
        name="onlyVictim"
        legend={words.onlyVictim}
        help={words.soleVictimHelp}
        error={errorOf('onlyVictim')}
        options={victimOptions}
        value={value.onlyVictim === 'not-asked' ? null : value.onlyVictim}
        onChange={(onlyVictim) => onChange({ onlyVictim })}
        columns={2}
      />
      {value.onlyVictim === 'yes' && <Notice kind="attention" title={words.soleVictim} announce />}
    </>
  );
}

function SecondFields({ value, errorOf, onChange }: PartProps) {
  return (
    <>
      <RadioGroup
        name="onlyVictim"
        legend={words.onlyVictim}
        help={words.onlyVictimHelp}
        error={errorOf('onlyVictim')}
        options={victimOptions}
        value={value.onlyVictim === 'not-asked' ? null : value.onlyVictim}
        onChange={(onlyVictim) => onChange({ onlyVictim })}
        columns={2}
      />
      {value.onlyVictim === 'yes' && (
        <>
          <FieldRow>
            <TextField
              name="second"
              label={words.secondName}
              error={errorOf('second')}
              value={value.secondName}
              onChange={(secondName) => onChange({ secondName })}
              maxLength={LINE_LIMIT}
            />
            <TextField
              name="secondRole"
              label={words.secondRole}
              value={value.secondRole}
              onChange={(secondRole) => onChange({ secondRole })}
              maxLength={LINE_LIMIT}
            />
          </FieldRow>
          <FieldRow>
            <TextField
              name="secondOn"
              label={words.secondOn}
              error={errorOf('secondOn')}
              value={value.secondOn}
              onChange={(secondOn) => onChange({ secondOn })}
            />
            <TextField
              name="secondHow"
              label={words.secondHow}
              value={value.secondHow}
              onChange={(secondHow) => onChange({ secondHow })}
              maxLength={LINE_LIMIT}
              optional
            />
          </FieldRow>
        </>
      )}
    </>
  );
}
