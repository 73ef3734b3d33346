import { IconPencil } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { dayInEngland, shownDate } from '../../../domain/dates/local-date';
import type { PersonId } from '../../../domain/ids';
import type { PersonLabel } from '../../../domain/person/person';
import type { PersonDetail } from '../../../domain/person/person-page';
import { besideName } from '../../../domain/person/person-words';
import { RouteLink } from '../../app/route-link';
import { useOpenDraft } from '../../drafts/use-open-draft';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { BesideName, PersonLine } from '../../people/person-line';
import { useAnnouncer } from '../../stores/announcer';
import { Button } from '../../ui/button';
import { type Description, DescriptionList } from '../../ui/description-list';
import { focusField } from '../../ui/focus';
import { Page } from '../../ui/page';
import { StatusChip } from '../../ui/status-chip';
import { detailsDraftOf } from './details-draft';
import { DetailsForm } from './details-form';
import { detailWords } from './details-messages';
import { DetailsShown } from './details-shown';
import { registerWords, words } from './messages';
import styles from './people.module.css';
import { PersonRecords } from './person-records';

const CHANGE = 'change-details';

/** One person: whom they belong to, and every record about them. */
export function PersonPage({ personId }: { readonly personId: PersonId }) {
  const query = useQuery('person:show', { personId });
  const above = <RouteLink to={{ page: 'people' }}>{words.title}</RouteLink>;
  if (query.state === 'answered') return <Person key={personId} detail={query.value} />;
  return (
    <Page title={words.person} width="form" above={above}>
      <Answered query={query} busy={words.busyPerson}>
        {() => null}
      </Answered>
    </Page>
  );
}

function Person({ detail }: { readonly detail: PersonDetail }) {
  const { person, onRegister, details } = detail;
  const [changing, setChanging] = useState(false);
  const announce = useAnnouncer((announcer) => announcer.announce);
  const unfinished = useOpenDraft(detailsDraftOf(person.personId));
  useEffect(() => {
    if (unfinished.state === 'opened' && unfinished.draft !== null) setChanging(true);
  }, [unfinished]);
  const close = (done: string | null) => {
    setChanging(false);
    if (done !== null) announce(done);
    focusField(CHANGE);
  };
  return (
    <Page
      title={person.name}
      {...(besideName(person) === '' ? {} : { subtitle: <Subtitle person={person} /> })}
      width="form"
      above={<RouteLink to={{ page: 'people' }}>{words.title}</RouteLink>}
      actions={
        <Button id={CHANGE} icon={IconPencil} onClick={() => setChanging(true)}>
          {detailWords.change}
        </Button>
      }
    >
      {onRegister !== null && (
        <p>
          <StatusChip {...registerWords[onRegister]} />
        </p>
      )}
      <DescriptionList items={factsOf(detail)} />
      {changing ? (
        <DetailsForm
          personId={person.personId}
          details={details}
          onDone={() => close(detailWords.saved)}
          onClose={() => close(null)}
        />
      ) : (
        <DetailsShown details={details} />
      )}
      <PersonRecords records={detail.records} inAll={detail.recordsInAll} />
    </Page>
  );
}

function factsOf({ person, adults, children, recordedAt }: PersonDetail): readonly Description[] {
  const family: readonly Description[] =
    person.kind === 'adult'
      ? [{ term: words.children, value: <Family people={children} none={words.noChildren} /> }]
      : [
          { term: words.className, value: person.className ?? words.notKnown },
          { term: words.adults, value: <Family people={adults} none={words.noAdultsKnown} /> },
        ];
  const apart = person.difference === null ? [] : [{ term: words.difference, value: person.difference }];
  return [...family, ...apart, { term: words.firstRecorded, value: shownDate(dayInEngland(recordedAt)) }];
}

/** Each with what stands beside the name, as a link to their own page. */
function Family({ people, none }: { readonly people: readonly PersonLabel[]; readonly none: string }) {
  if (people.length === 0) return none;
  return (
    <ul className={styles.plainList}>
      {people.map((person) => (
        <li key={person.personId}>
          <RouteLink to={{ page: 'person', personId: person.personId }}>
            <InFamily person={person} />
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}

/** `Ellie Harker, 5B` for a child; for an adult with the children, since a name never stands alone. */
function InFamily({ person }: { readonly person: PersonLabel }) {
  if (person.kind === 'adult') return <PersonLine person={person} />;
  const beside = [person.className, person.difference].filter((part) => part !== null && part !== '');
  return (
    <>
      <bdi>{person.name}</bdi>
      {beside.map((part) => `, ${part}`)}
    </>
  );
}

function Subtitle({ person }: { readonly person: PersonLabel }) {
  return (
    <span className={styles.beside}>
      <BesideName person={person} />
    </span>
  );
}
