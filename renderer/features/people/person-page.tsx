import { IconPencil } from '@tabler/icons-react';
import { dayInEngland, type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { PersonId } from '../../../domain/ids';
import type { PersonLabel } from '../../../domain/person/person';
import type { PersonDetail } from '../../../domain/person/person-page';
import { besideName } from '../../../domain/person/person-words';
import { RouteLink } from '../../app/route-link';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { BesideName } from '../../people/person-line';
import { useAnnouncer } from '../../stores/announcer';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { type Description, DescriptionList } from '../../ui/description-list';
import { focusField } from '../../ui/focus';
import { Page } from '../../ui/page';
import { StatusChip } from '../../ui/status-chip';
import { DetailsForm } from './details-form';
import { detailWords } from './details-messages';
import { DetailsShown } from './details-shown';
import { familyWords } from './family-messages';
import { ADD_FAMILY, FamilySection } from './family-section';
import { IdentityForm } from './identity-form';
import { identityWords, otherNameInWords } from './identity-messages';
import { registerWords, words } from './messages';
import styles from './people.module.css';
import { PersonRecords } from './person-records';
import { useOpenForm } from './use-open-form';

const CHANGE = 'change-details';
const CHANGE_NAME = 'change-name';

/** One person: whom they belong to, and every record about them. */
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
  const { person, onRegister, details } = detail;
  const [open, setOpen] = useOpenForm(person.personId);
  const announce = useAnnouncer((announcer) => announcer.announce);
  const close = (form: string, done: string | null) => {
    setOpen(null);
    if (done !== null) announce(done);
    focusField(form);
  };
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
        </>
      }
    >
      {onRegister !== null && (
        <p>
          <StatusChip {...registerWords[onRegister]} />
        </p>
      )}
      {open === 'identity' && (
        <IdentityForm
          detail={detail}
          today={today}
          onDone={() => close(CHANGE_NAME, identityWords.saved)}
          onClose={() => close(CHANGE_NAME, null)}
        />
      )}
      <DescriptionList items={factsOf(detail)} />
      <FamilySection
        detail={detail}
        today={today}
        open={typeof open === 'string' ? null : open}
        onOpen={setOpen}
        onDone={() => close(ADD_FAMILY, familyWords.saved)}
        onClose={() => close(ADD_FAMILY, null)}
      />
      {open === 'details' ? (
        <DetailsForm
          personId={person.personId}
          details={details}
          onDone={() => close(CHANGE, detailWords.saved)}
          onClose={() => close(CHANGE, null)}
        />
      ) : (
        <DetailsShown details={details} />
      )}
      <PersonRecords records={detail.records} inAll={detail.recordsInAll} />
    </Page>
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
