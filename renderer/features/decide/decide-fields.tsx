import type { NextShown, RecordAbout } from '../../../domain/decision/decision';
import { DEFAULT_LADDER } from '../../../domain/decision/ladder-settings';
import type { NextStep } from '../../../domain/decision/suggest';
import { LINE_LIMIT } from '../../../domain/text';
import { banNow } from '../../app/actions';
import { OpenWithUs } from '../../concern/open-with-us';
import { GroundsFields, RestrictionFields, SoleVictimNote } from '../../decision/grounds-fields';
import { PageFormFrame } from '../../drafts/page-form-frame';
import { useQuery } from '../../ipc/use-query';
import { PersonField } from '../../people/person-field';
import { GoingOnFields } from '../../refusals/going-on-fields';
import type { MendElsewhere } from '../../refusals/refused-problems';
import { useNavigation } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { messageBeside } from '../../ui/message-beside';
import { Notice } from '../../ui/notice';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { nextHelp, nextWords, words } from './messages';
import { PlanFields } from './plan-fields';
import { SuggestionShown } from './suggestion';
import type { DecideForm } from './use-decide';

interface PartProps {
  readonly form: DecideForm;
  readonly errorOf: (field: string) => string | null;
}

/** The fields in the order in which one thinks: who, on what, what would be suggested, what is decided, and what that needs. */
export function DecideFields({ form }: { readonly form: DecideForm }) {
  const { values } = form.draft;
  const { person } = values.about;
  const personId = person?.personId ?? null;
  const found = useQuery('decision:next', personId === null ? null : { personId, immediateRisk: values.atRisk });
  const next = found.state === 'answered' ? found.value : null;
  const records = useQuery('decision:records-about', personId === null ? null : { personId });
  const about = records.state === 'answered' ? records.value : [];
  const errorOf = (field: string) => messageBeside(form.problems, field);
  return (
    <PageFormFrame
      form={form}
      before={words.before}
      firstField="about"
      act={actWords(values.step)}
      acting={words.acting}
      later={words.later}
      mend={openRecord(about)}
    >
      <WhoAndRecords form={form} errorOf={errorOf} records={about} />
      <SuggestionShown next={next} />
      <ChooseStep form={form} errorOf={errorOf} next={next} />
      {values.step === 'warning' && <WarningFields form={form} errorOf={errorOf} />}
      {values.step === 'contact-plan' && <PlanParts form={form} errorOf={errorOf} next={next} />}
    </PageFormFrame>
  );
}

/** A record with something still to add is opened: what is typed here waits as a draft. */
function openRecord(records: readonly RecordAbout[]): MendElsewhere {
  return ({ code, detail }) => {
    const record = records.find(({ reference }) => reference === detail?.reference);
    if (code !== 'record-unfinished' || record === undefined) return null;
    return () => useNavigation.getState().go({ page: 'incident', incidentId: record.incidentId });
  };
}

function actWords(step: NextStep | null): string {
  if (step === 'warning') return words.giveWarning;
  if (step === 'contact-plan') return words.startPlan;
  if (step === 'informal-word') return words.speak;
  if (step === 'propose-ban') return words.propose;
  return step === null ? words.decide : words.done;
}

function WhoAndRecords({ form, errorOf, records }: PartProps & { readonly records: readonly RecordAbout[] }) {
  const { values, change } = form.draft;
  const { about } = values;
  const now = () => banNow(about.person === null ? { name: about.text } : { person: about.person });
  return (
    <>
      <PersonField
        name="about"
        label={words.about}
        help={words.aboutHelp}
        error={errorOf('about')}
        value={about}
        onChange={(chosen) => change({ about: chosen })}
      />
      <OpenWithUs personId={about.person?.personId ?? null} />
      <CheckField
        name="atRisk"
        label={words.atRisk}
        help={words.atRiskHelp}
        checked={values.atRisk}
        onChange={(atRisk) => change({ atRisk })}
      />
      {values.atRisk && (
        <Notice kind="attention" title={words.danger} actions={<Button onClick={now}>{words.now}</Button>} announce />
      )}
      <GroundsFields
        asks="warning"
        records={records}
        value={values.grounds}
        errorOf={errorOf}
        onChange={(part) => change({ grounds: { ...values.grounds, ...part } })}
      />
    </>
  );
}

const STEPS = ['nothing-more', 'informal-word', 'warning', 'contact-plan', 'propose-ban'] as const;

function ChooseStep({ form, errorOf, next }: PartProps & { readonly next: NextShown | null }) {
  const { values, change } = form.draft;
  const ladder = next?.ladder ?? DEFAULT_LADDER;
  return (
    <RadioGroup<NextStep>
      name="step"
      legend={words.choose}
      error={errorOf('step')}
      options={STEPS.map((step) => ({ value: step, label: nextWords(step, ladder), help: nextHelp[step] }))}
      value={values.step}
      onChange={(step) => change({ step })}
    />
  );
}

function WarningFields({ form, errorOf }: PartProps) {
  const { values, change } = form.draft;
  return (
    <>
      <SoleVictimNote
        value={values.grounds}
        errorOf={errorOf}
        onChange={(part) => change({ grounds: { ...values.grounds, ...part } })}
      />
      <TextField
        name="reason"
        label={words.warningReason}
        help={words.warningReasonHelp}
        error={errorOf('reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
    </>
  );
}

function PlanParts({ form, errorOf, next }: PartProps & { readonly next: NextShown | null }) {
  const { values, change } = form.draft;
  return (
    <>
      <RestrictionFields
        value={values.grounds}
        errorOf={errorOf}
        onChange={(part) => change({ grounds: { ...values.grounds, ...part } })}
      />
      <PlanFields
        value={values.plan}
        offered={next?.offered ?? null}
        errorOf={errorOf}
        onChange={(part) => change({ plan: { ...values.plan, ...part } })}
      />
      <GoingOnFields
        missing={form.refusedWith.filter(({ code }) => code !== 'no-warning-before')}
        answers={values.answers}
        onChange={(answers) => change({ answers: { ...answers } })}
      />
    </>
  );
}
