import { IconBan, IconPencil, IconUsers } from '@tabler/icons-react';
import { dayInEngland, type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { PersonId } from '../../../domain/ids';
import type { PersonLabel } from '../../../domain/person/person';
import type { PersonDetail } from '../../../domain/person/person-page';
import { besideName } from '../../../domain/person/person-words';
import { banNow, decideNext, logRaised, proposeBan, recordConversation } from '../../app/actions';
import { RouteLink } from '../../app/route-link';
import { DecisionList } from '../../decision/decision-list';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { PatternOfPerson } from '../../pattern/patterns';
import { BesideName } from '../../people/person-line';
import { LogCallButton } from '../../plan/log-call-button';
import { OpenRequests } from '../../request/open-requests';
import { useAnnouncer } from '../../stores/announcer';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { type Description, DescriptionList } from '../../ui/description-list';
import { focusField } from '../../ui/focus';
import { Actions } from '../../ui/layout';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { StatusChip } from '../../ui/status-chip';
import { AlsoKeptSection } from './also-kept';
import { ChronologySection } from './chronology-section';
import { DetailsForm } from './details-form';
import { detailWords } from './details-messages';
import { DetailsShown } from './details-shown';
import { familyWords } from './family-messages';
import { ADD_FAMILY, FamilySection } from './family-section';
import { IdentityForm } from './identity-form';
import { identityWords, otherNameInWords } from './identity-messages';
import { MeanwhileSection } from './meanwhile-section';
import { MergeForm } from './merge-form';
import { mergeWords } from './merge-messages';
import { registerWords, words } from './messages';
import styles from './people.module.css';
import { type PersonFormOpen, useOpenForm } from './use-open-form';

const CHANGE = 'change-details';
const CHANGE_NAME = 'change-name';
const SAME = 'same-person';

/** One person: whom they belong to, what may follow, and all that happened. */
export function PersonPage({ personId }: { readonly personId: PersonId }) {
  const query = useQuery('person:show', { personId });
  const above = <RouteLink to={{ page: 'people' }}>{words.title}</RouteLink>;
  const today = useSession((session) => session.shown?.today ?? null);
  if (query.state === 'answered' && today !== null) return <Person key={personId} detail={query.value} today={today} />;
  return (
    <Page title={words.person} width="form" above={above}>
      <Answered query={query} busy={words.busyPerson}>
        {() => null}
      </Answered>
    </Page>
  );
}

function Person({ detail, today }: { readonly detail: PersonDetail; readonly today: LocalDate }) {
  const { person, onRegister } = detail;
  const [open, setOpen] = useOpenForm(person.personId);
  return (
    <Page
      title={person.name}
      {...(besideName(person) === '' ? {} : { subtitle: <Subtitle person={person} /> })}
      width="form"
      above={<RouteLink to={{ page: 'people' }}>{words.title}</RouteLink>}
      actions={
        <>
          <Button id={CHANGE_NAME} icon={IconPencil} onClick={() => setOpen('identity')}>
            {person.kind === 'adult' ? identityWords.changeAdult : identityWords.change}
          </Button>
          <Button id={CHANGE} icon={IconPencil} onClick={() => setOpen('details')}>
            {detailWords.change}
          </Button>
          <Button id={SAME} icon={IconUsers} onClick={() => setOpen('merge')}>
            {mergeWords.same}
          </Button>
        </>
      }
    >
      {onRegister !== null && (
        <p>
          <StatusChip {...registerWords[onRegister]} />
        </p>
      )}
      <WhoTheyAre detail={detail} today={today} open={open} setOpen={setOpen} />
      {person.kind === 'adult' && <WhatNext person={person} />}
      <PatternOfPerson personId={person.personId} />
      {person.kind === 'adult' && <DecisionList personId={person.personId} />}
      <OpenRequests person={person} />
      <ChronologySection personId={person.personId} />
    </Page>
  );
}

interface WhoProps {
  readonly detail: PersonDetail;
  readonly today: LocalDate;
  readonly open: PersonFormOpen | null;
  readonly setOpen: (form: PersonFormOpen | null) => void;
}

/** Name, other records, family and details, with the one form of them that is open. */
function WhoTheyAre({ detail, today, open, setOpen }: WhoProps) {
  const { person, details } = detail;
  const announce = useAnnouncer((announcer) => announcer.announce);
  /** What a form does when it is left, or done: the cursor goes back to where it was opened. */
  const ends = (button: string, done: string) => {
    const close = () => {
      setOpen(null);
      focusField(button);
    };
    return {
      onClose: close,
      onDone: () => {
        announce(done);
        close();
      },
    };
  };
  const within = { detail, today };
  const inFamily = open !== null && typeof open === 'object' && open.act !== 'part' ? open : null;
  const parting = open !== null && typeof open === 'object' && open.act === 'part' ? open.of : null;
  return (
    <>
      {open === 'identity' && <IdentityForm {...within} {...ends(CHANGE_NAME, identityWords.saved)} />}
      {open === 'merge' && <MergeForm {...within} {...ends(SAME, mergeWords.merged)} />}
      <MeanwhileSection personId={person.personId} records={detail.meanwhile} focusAfter={SAME} />
      <DescriptionList items={factsOf(detail)} />
      <AlsoKeptSection
        {...within}
        open={parting}
        onOpen={(of) => setOpen({ act: 'part', of })}
        {...ends(SAME, mergeWords.parted)}
      />
      <FamilySection {...within} open={inFamily} onOpen={setOpen} {...ends(ADD_FAMILY, familyWords.saved)} />
      {open === 'details' ? (
        <DetailsForm personId={person.personId} details={details} {...ends(CHANGE, detailWords.saved)} />
      ) : (
        <DetailsShown details={details} />
      )}
    </>
  );
}

/** What may follow, from the quickest on. */
function WhatNext({ person }: { readonly person: PersonLabel }) {
  return (
    <Section title={words.next}>
      <Actions>
        <Button onClick={() => decideNext({ person })}>{words.decide}</Button>
        <Button onClick={() => recordConversation({ person })}>{words.speak}</Button>
        <LogCallButton personId={person.personId} />
        <Button onClick={() => logRaised({ person })}>{words.logRaised}</Button>
        <Button onClick={() => proposeBan({ person })}>{words.proposeBan}</Button>
        <Button icon={IconBan} onClick={() => banNow({ person })}>
          {words.banNow}
        </Button>
      </Actions>
    </Section>
  );
}

function factsOf({ person, identity, recordedAt }: PersonDetail): readonly Description[] {
  const others = identity.otherNames.map((other) => otherNameInWords(other));
  return [
    ...(identity.identified ? [] : [{ term: words.notKnownWho, value: words.notKnownWhoHelp }]),
    ...(others.length === 0 ? [] : [{ term: words.alsoKnownAs, value: <Lines lines={others} /> }]),
    ...(person.kind === 'pupil' ? [{ term: words.className, value: person.className ?? words.notKnown }] : []),
    ...(person.difference === null ? [] : [{ term: words.difference, value: person.difference }]),
    { term: words.firstRecorded, value: shownDate(dayInEngland(recordedAt)) },
  ];
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.plainList}>
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Subtitle({ person }: { readonly person: PersonLabel }) {
  return (
    <span className={styles.beside}>
      <BesideName person={person} />
    </span>
  );
}
