import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import { banNow } from '../../app/actions';
import { OpenWithUs } from '../../concern/open-with-us';
import { GroundsFields } from '../../decision/grounds-fields';
import { DraftPage } from '../../drafts/draft-page';
import { PageFormFrame } from '../../drafts/page-form-frame';
import { useQuery } from '../../ipc/use-query';
import { PersonField } from '../../people/person-field';
import { GoingOnFields } from '../../refusals/going-on-fields';
import { ShapeFields } from '../../restriction/shape-fields';
import { useSession } from '../../stores/session';
import { Busy } from '../../ui/busy';
import { Button } from '../../ui/button';
import { messageBeside } from '../../ui/message-beside';
import { Notice } from '../../ui/notice';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { words } from './propose-messages';
import { type ProposalForm, useProposal } from './use-proposal';

/** Proposes a ban: who, on which records, what would be restricted, and how long they have to answer. */
export function ProposePage({ draftId }: { readonly draftId: DraftId }) {
  const today = useSession((session) => session.shown?.today ?? null);
  return today === null ? <Busy what={words.opening} /> : <Propose draftId={draftId} today={today} />;
}

function Propose({ draftId, today }: { readonly draftId: DraftId; readonly today: LocalDate }) {
  const form = useProposal(draftId, today);
  const { draft } = form;
  return (
    <DraftPage
      draft={draft}
      title={words.title}
      subtitle={words.subtitle}
      of={{ page: 'register' }}
      ofTitle="Register"
      opening={words.opening}
    >
      <Fields form={form} />
    </DraftPage>
  );
}

function Fields({ form }: { readonly form: ProposalForm }) {
  const { values } = form.draft;
  const { person } = values.about;
  const errorOf = (field: string) => messageBeside(form.problems, field);
  const now = () => banNow(person === null ? { name: values.about.text } : { person });
  return (
    <PageFormFrame
      form={form}
      before={words.before}
      firstField="about"
      act={words.act}
      acting={words.acting}
      later={words.later}
      above={<Notice title={words.danger} actions={<Button onClick={now}>{words.now}</Button>} />}
    >
      <WhoAndWhy form={form} errorOf={errorOf} />
      <WhatItSays form={form} errorOf={errorOf} />
    </PageFormFrame>
  );
}

interface PartProps {
  readonly form: ProposalForm;
  readonly errorOf: (field: string) => string | null;
}

function WhoAndWhy({ form, errorOf }: PartProps) {
  const { values, change } = form.draft;
  const personId = values.about.person?.personId ?? null;
  const records = useQuery('decision:records-about', personId === null ? null : { personId });
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
      <OpenWithUs personId={values.about.person?.personId ?? null} />
      <GroundsFields
        asks="restriction"
        records={records.state === 'answered' ? records.value : []}
        value={values.grounds}
        errorOf={errorOf}
        onChange={(part) => change({ grounds: { ...values.grounds, ...part } })}
      />
    </>
  );
}

function WhatItSays({ form, errorOf }: PartProps) {
  const { values, change } = form.draft;
  return (
    <>
      <TextArea
        name="whatIsRestricted"
        label={words.restricted}
        help={words.restrictedHelp}
        error={errorOf('whatIsRestricted')}
        value={values.whatIsRestricted}
        onChange={(whatIsRestricted) => change({ whatIsRestricted })}
        lines={2}
        optional
      />
      <ShapeFields type="ban" value={values.shape} errorOf={errorOf} onChange={(shape) => change({ shape })} />
      <TextField
        name="answerDays"
        label={words.answerDays}
        help={words.answerDaysHelp}
        error={errorOf('answerDays')}
        value={values.answerDays}
        onChange={(answerDays) => change({ answerDays })}
      />
      <GoingOnFields
        missing={form.refusedWith}
        answers={values.answers}
        onChange={(answers) => change({ answers: { ...answers } })}
      />
    </>
  );
}
