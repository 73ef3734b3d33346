import { useRef } from 'react';
import type { ConcernDetail } from '../../../domain/concern/concern';
import { shownMoment } from '../../../domain/dates/shown-moment';
import type { ConcernId } from '../../../domain/ids';
import { RouteLink } from '../../app/route-link';
import { dueLine, dueOf, howWords, stageShort, stageWords } from '../../concern/messages';
import { useOpenStep } from '../../drafts/use-open-step';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { PersonName } from '../../people/person-name';
import { NamedRecord } from '../../record/record-named';
import { useAnnouncer } from '../../stores/announcer';
import { useSchoolCalendar } from '../../stores/calendar';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { type Description, DescriptionList } from '../../ui/description-list';
import { Actions } from '../../ui/layout';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { StatusChip } from '../../ui/status-chip';
import { raisedOnWords, stepLine, words } from './messages';
import styles from './raised.module.css';
import { type Step, stepDraftsOf } from './step-drafts';
import { AcknowledgedForm, AnsweredForm, ClosedForm, MovedForm, ReopenedForm } from './step-forms';

/** One thing that was raised: how it stands, what is due, and each step. */
export function RaisedPage({ concernId }: { readonly concernId: ConcernId }) {
  const query = useQuery('concern:show', { concernId });
  if (query.state === 'answered') return <Raised detail={query.value} />;
  return (
    <Page title={words.title} width="form" above={<RouteLink to={{ page: 'raised' }}>{words.title}</RouteLink>}>
      <Answered query={query} busy={words.busyDetail}>
        {() => null}
      </Answered>
    </Page>
  );
}

function Raised({ detail }: { readonly detail: ConcernDetail }) {
  const { concernId, reference, open: isOpen, stage } = detail;
  const [step, setStep] = useOpenStep(stepDraftsOf(concernId));
  const state = useRef<HTMLParagraphElement>(null);
  const close = (said: string | null) => {
    setStep(null);
    if (said !== null) useAnnouncer.getState().announce(said);
    state.current?.focus();
  };
  return (
    <Page title={reference} width="form" above={<RouteLink to={{ page: 'raised' }}>{words.title}</RouteLink>}>
      <p ref={state} tabIndex={-1} className={styles.state}>
        <StatusChip tone={isOpen ? 'proposed' : 'quiet'} word={isOpen ? words.open : words.closed} />{' '}
        <span className={styles.quiet}>{stageShort(stage)}</span>
      </p>
      <Steps detail={detail} step={step} onStep={setStep} />
      <OpenStep step={step} detail={detail} onClose={() => close(null)} onDone={close} />
      <Facts detail={detail} />
      <History detail={detail} />
      <Pointing detail={detail} />
    </Page>
  );
}

interface StepsProps {
  readonly detail: ConcernDetail;
  readonly step: Step | null;
  readonly onStep: (step: Step | null) => void;
}

function Steps({ detail, step, onStep }: StepsProps) {
  const steps: readonly (readonly [Step, string])[] = detail.open
    ? [
        ...(detail.acknowledged ? [] : ([['acknowledged', words.acknowledged]] as const)),
        ...(detail.answered ? [] : ([['answered', words.answered]] as const)),
        ['moved', words.move],
        ['closed', words.close],
      ]
    : [['reopened', words.reopen]];
  return (
    <Actions>
      {steps.map(([one, word]) => (
        <Button key={one} expanded={step === one} onClick={() => onStep(step === one ? null : one)}>
          {word}
        </Button>
      ))}
    </Actions>
  );
}

interface OpenStepProps {
  readonly step: Step | null;
  readonly detail: ConcernDetail;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

function OpenStep({ step, ...props }: OpenStepProps) {
  switch (step) {
    case null:
      return null;
    case 'acknowledged':
      return <AcknowledgedForm {...props} />;
    case 'answered':
      return <AnsweredForm {...props} />;
    case 'moved':
      return <MovedForm {...props} />;
    case 'closed':
      return <ClosedForm {...props} />;
    case 'reopened':
      return <ReopenedForm {...props} />;
  }
}

function Facts({ detail }: { readonly detail: ConcernDetail }) {
  const today = useSession((session) => session.shown?.today ?? null);
  const calendar = useSchoolCalendar();
  const { person, withWhom, how, stage, recordedAt, recordedBy, open } = detail;
  const due = today === null ? null : dueOf(detail, today, calendar);
  const items: readonly Description[] = [
    ...(open && today !== null
      ? [
          {
            term: words.due,
            value:
              due === null ? (
                words.nothingDue
              ) : (
                <span className={due.when === 'late' ? styles.late : styles.sentence}>
                  {dueLine(detail, today, calendar)}
                </span>
              ),
          },
        ]
      : []),
    { term: words.person, value: <PersonName person={person} linked /> },
    { term: words.raised, value: <span className={styles.asTyped}>{detail.words}</span> },
    { term: words.when, value: raisedOnWords(detail) },
    ...(withWhom === '' ? [] : [{ term: words.withWhom, value: withWhom }]),
    ...(how === null ? [] : [{ term: words.how, value: howWords[how] }]),
    { term: words.stage, value: stage === null ? words.notKnown : stageWords[stage] },
    {
      term: words.loggedBy,
      value: today === null ? recordedBy : `${shownMoment(recordedAt, today)}, ${recordedBy}`,
    },
  ];
  return (
    <Section title={words.facts} {...(detail.noTermDates && due !== null ? { help: words.noTermDates } : {})}>
      <DescriptionList items={items} />
    </Section>
  );
}

function History({ detail: { steps } }: { readonly detail: ConcernDetail }) {
  return (
    <Section title={words.history}>
      {steps.length === 0 ? (
        <p className={styles.quiet}>{words.noHistory}</p>
      ) : (
        <ol className={styles.history} aria-label={words.history}>
          {steps.map((step) => (
            <li key={`${step.at} ${step.kind}`}>
              <strong>{stepLine(step)}</strong>
              {step.words !== '' && <span className={styles.told}>{step.words}</span>}
              <span className={styles.by}>{step.by}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** Records under E6 that name it as what was settled. */
function Pointing({ detail: { records } }: { readonly detail: ConcernDetail }) {
  if (records.length === 0) return null;
  return (
    <Section title={words.records}>
      <ul className={styles.history} aria-label={words.records}>
        {records.map((record) => (
          <li key={record.incidentId}>
            <NamedRecord record={record} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
