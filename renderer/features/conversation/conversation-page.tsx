import { useRef } from 'react';
import { HEADS } from '../../../domain/casebook/roles';
import type { ConversationDetail } from '../../../domain/conversation/conversation';
import { dueIn } from '../../../domain/dates/due';
import { shownDate } from '../../../domain/dates/local-date';
import { shownMoment } from '../../../domain/dates/shown-moment';
import type { ConversationId } from '../../../domain/ids';
import { isBlank } from '../../../domain/text';
import { recordConversation } from '../../app/actions';
import { RouteLink } from '../../app/route-link';
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
import { Actions, Quiet } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import styles from './conversation.module.css';
import { countsWords, lookAgainLine, stepTitle, words } from './messages';
import { type StepForm, stepDraftsOf } from './step-drafts';
import { AddedForm, LookedForm, StrikeForm } from './step-forms';

/** One conversation: what was said and agreed, when to look again, and what came after. */
export function ConversationPage({ conversationId }: { readonly conversationId: ConversationId }) {
  const query = useQuery('conversation:show', { conversationId });
  if (query.state === 'answered') return <Conversation detail={query.value} />;
  return (
    <Page title={words.title} width="form" above={<RouteLink to={{ page: 'people' }}>{words.people}</RouteLink>}>
      <Answered query={query} busy={words.busy}>
        {() => null}
      </Answered>
    </Page>
  );
}

function Conversation({ detail }: { readonly detail: ConversationDetail }) {
  const { conversationId, person, struckOut } = detail;
  const [form, setForm] = useOpenStep(stepDraftsOf(conversationId));
  const buttons = useRef<HTMLDivElement>(null);
  const close = (said: string | null) => {
    setForm(null);
    if (said !== null) useAnnouncer.getState().announce(said);
    buttons.current?.focus();
  };
  return (
    <Page
      title={words.title}
      width="form"
      above={<RouteLink to={{ page: 'person', personId: person.personId }}>{person.name}</RouteLink>}
    >
      {struckOut !== null && (
        <Notice kind="attention" title={words.struckOut}>
          <p>{struckOut.reason}</p>
        </Notice>
      )}
      <div ref={buttons} tabIndex={-1}>
        <Buttons detail={detail} form={form} onForm={setForm} />
      </div>
      {form === 'looked' && <LookedForm detail={detail} onClose={() => close(null)} onDone={close} />}
      {form === 'added' && <AddedForm detail={detail} onClose={() => close(null)} onDone={close} />}
      {form === 'strike' && <StrikeForm detail={detail} onClose={() => close(null)} onDone={close} />}
      <Facts detail={detail} />
      <Since detail={detail} />
    </Page>
  );
}

interface ButtonsProps {
  readonly detail: ConversationDetail;
  readonly form: StepForm | null;
  readonly onForm: (form: StepForm | null) => void;
}

function Buttons({ detail: { lookAgain, struckOut, person }, form, onForm }: ButtonsProps) {
  const mayStrike = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  const opener = (one: StepForm, word: string) => (
    <Button expanded={form === one} onClick={() => onForm(form === one ? null : one)}>
      {word}
    </Button>
  );
  return (
    <Actions>
      {lookAgain !== null && opener('looked', words.looked)}
      {opener('added', words.add)}
      {mayStrike && opener('strike', struckOut === null ? words.strike : words.putBack)}
      <Button kind="quiet" onClick={() => recordConversation({ person })}>
        {words.spokeAgain}
      </Button>
    </Actions>
  );
}

function Facts({ detail }: { readonly detail: ConversationDetail }) {
  const today = useSession((session) => session.shown?.today ?? null);
  const calendar = useSchoolCalendar();
  const ladder = useQuery('decision:ladder', {});
  const { person, on, agreed, spokenBy, lookAgain, incident, recordedAt, recordedBy } = detail;
  const items: readonly Description[] = [
    { term: words.person, value: <PersonName person={person} linked /> },
    { term: words.day, value: shownDate(on) },
    { term: words.byWhom, value: spokenBy },
    { term: words.said, value: <span className={styles.asTyped}>{detail.words}</span> },
    {
      term: words.agreed,
      value: isBlank(agreed) ? words.nothingAgreed : <span className={styles.asTyped}>{agreed}</span>,
    },
    ...(lookAgain === null || today === null
      ? []
      : [
          {
            term: words.lookAgain,
            value: lookAgainLine(lookAgain.on, dueIn(lookAgain.inSchoolDays, lookAgain.on, today, calendar)),
          },
        ]),
    ...(incident === null
      ? []
      : [
          {
            term: words.fromRecord,
            value: <NamedRecord record={incident} />,
          },
        ]),
    {
      term: words.recordedBy,
      value: today === null ? recordedBy : `${shownMoment(recordedAt, today)}, ${recordedBy}`,
    },
  ];
  return (
    <Section
      title={words.facts}
      {...(ladder.state === 'answered' ? { help: countsWords(detail, ladder.value.informalWord) } : {})}
    >
      <DescriptionList items={items} />
    </Section>
  );
}

function Since({ detail: { steps } }: { readonly detail: ConversationDetail }) {
  const today = useSession((session) => session.shown?.today ?? null);
  return (
    <Section title={words.since}>
      {steps.length === 0 ? (
        <Quiet>{words.nothingSince}</Quiet>
      ) : (
        <ol className={styles.since} aria-label={words.since}>
          {steps.map((step) => (
            <li key={`${step.at} ${step.kind}`}>
              <strong>{stepTitle(step)}</strong>
              {step.words !== '' && <span className={styles.told}>{step.words}</span>}
              <span className={styles.by}>
                {today === null ? step.by : `${shownMoment(step.at, today)}, ${step.by}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
