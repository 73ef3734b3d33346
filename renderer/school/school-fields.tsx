import { useEffect } from 'react';
import type { LocalDate } from '../../domain/dates/local-date';
import { SCHOOL_ROLES } from '../../domain/school/school';
import type { SchoolEntered } from '../../domain/school/school-entered';
import { mayAuthorise } from '../../domain/school/school-rules';
import { LINE_LIMIT } from '../../domain/text';
import { PutAway } from '../drafts/put-away';
import { FailureNotice } from '../failures/failure-notice';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { focusField } from '../ui/focus';
import { Actions, FieldRow, Stack } from '../ui/layout';
import { messageBeside } from '../ui/message-beside';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { useKey } from '../ui/use-key';
import { authorities, dateUnderstood, roles, words } from './messages';
import { NumberFields } from './number-fields';
import { lastYears, schoolTypes } from './school-types';
import { SignatoryFields } from './signatory-fields';
import type { SchoolForm } from './use-school-form';

export interface SchoolFieldsProps {
  readonly form: SchoolForm;
  readonly checkedOn: LocalDate | null;
}

type Part = { readonly form: SchoolForm };
type PlainField = 'name' | 'authority' | 'telephone' | 'email' | 'authorisedNames' | 'authorisedPaper';

/** Five parts: the school, who leads what, who may sign, who may remove, numbers to ring. */
export function SchoolFields({ form, checkedOn }: SchoolFieldsProps) {
  const { keptAt, resumed } = form.draft;
  const save = () => void form.save();
  useKey('Ctrl+Enter', save);
  useEffect(() => {
    if (!resumed) focusField('name');
  }, [resumed]);
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack gap="wide">
        <ErrorSummary problems={form.problems} attempt={form.attempt} title={words.before} />
        <TheSchool form={form} />
        <WhoLeads form={form} />
        <SignatoryFields form={form} />
        <WhoMayRemove form={form} />
        <NumberFields form={form} checkedOn={checkedOn} />
        {form.failure !== null && <FailureNotice failure={form.failure} onAgain={save} />}
        <Actions end={keptAt !== null && <PutAway onPutAway={() => void form.putAway()} />}>
          <Button kind="primary" keys="Ctrl+Enter" busy={form.busy && words.saving} onClick={save}>
            {words.save}
          </Button>
          <Button kind="quiet" onClick={form.leave}>
            {keptAt === null ? words.leave : words.later}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

function TheSchool({ form }: Part) {
  const { values, change } = form.draft;
  return (
    <Section title={words.school} help={words.schoolHelp}>
      <Stack>
        <OneLine form={form} field="name" label={words.name} />
        <FieldRow>
          <SelectField
            name="type"
            label={words.type}
            value={values.type}
            options={schoolTypes}
            onChange={(type) => change({ type })}
          />
          <OneLine form={form} field="authority" label={words.authority} optional />
        </FieldRow>
        <SelectField
          name="lastYear"
          label={words.lastYear}
          help={words.lastYearHelp}
          value={values.lastYear === null ? 'not-said' : `${values.lastYear}`}
          options={lastYears}
          onChange={(year) => change({ lastYear: year === 'not-said' ? null : Number(year) })}
        />
        <TextArea
          name="address"
          label={words.address}
          error={problemOf(form, 'address')}
          value={values.address}
          onChange={(address) => change({ address })}
          lines={3}
          optional
        />
        <TextArea
          name="sites"
          label={words.sites}
          help={words.sitesHelp}
          error={problemOf(form, 'sites')}
          value={values.sites}
          onChange={(sites) => change({ sites })}
          lines={2}
          optional
        />
        <FieldRow>
          <OneLine form={form} field="telephone" label={words.telephone} optional />
          <OneLine form={form} field="email" label={words.email} optional />
        </FieldRow>
      </Stack>
    </Section>
  );
}

function WhoLeads({ form }: Part) {
  const { values, change } = form.draft;
  const changeOne = (role: keyof SchoolEntered['people'], part: Partial<SchoolEntered['people']['headteacher']>) =>
    change({ people: { ...values.people, [role]: { ...values.people[role], ...part } } });
  return (
    <Section title={words.people} help={words.peopleHelp}>
      <Stack>
        {SCHOOL_ROLES.map((role) => (
          <FieldRow key={role}>
            <TextField
              name={`${role}-name`}
              label={roles[role]}
              error={problemOf(form, `${role}-name`)}
              value={values.people[role].name}
              onChange={(name) => changeOne(role, { name })}
              maxLength={LINE_LIMIT}
            />
            <TextField
              name={`${role}-telephone`}
              label={`${words.telephone}, ${roles[role].toLowerCase()}`}
              error={problemOf(form, `${role}-telephone`)}
              value={values.people[role].telephone}
              onChange={(telephone) => changeOne(role, { telephone })}
              maxLength={LINE_LIMIT}
            />
          </FieldRow>
        ))}
      </Stack>
    </Section>
  );
}

function WhoMayRemove({ form }: Part) {
  const { values, change } = form.draft;
  const typeDate = (authorisedOn: string) => change({ authorisedOn, typedOn: form.today });
  return (
    <Section title={words.removal} help={`${words.removalHelp} ${authorities[mayAuthorise(values.type)]}`}>
      <Stack>
        <OneLine form={form} field="authorisedNames" label={words.authorisedNames} help={words.authorisedNamesHelp} />
        <FieldRow>
          <OneLine form={form} field="authorisedPaper" label={words.authorisedPaper} help={words.authorisedPaperHelp} />
          <TextField
            name="authorisedOn"
            label={words.authorisedOn}
            help={dateUnderstood(form.authorisedDay)}
            error={problemOf(form, 'authorisedOn')}
            value={values.authorisedOn}
            onChange={typeDate}
          />
        </FieldRow>
      </Stack>
    </Section>
  );
}

interface OneLineProps extends Part {
  readonly field: PlainField;
  readonly label: string;
  readonly help?: string;
  readonly optional?: boolean;
}

function OneLine({ form, field, label, help, optional = false }: OneLineProps) {
  return (
    <TextField
      name={field}
      label={label}
      {...(help === undefined ? {} : { help })}
      error={problemOf(form, field)}
      value={form.draft.values[field]}
      onChange={(text) => form.draft.change({ [field]: text })}
      maxLength={LINE_LIMIT}
      optional={optional}
    />
  );
}

export function problemOf({ problems }: SchoolForm, field: string): string | null {
  return messageBeside(problems, field);
}
