import { useEffect, useRef } from 'react';
import { shownDate } from '../../../domain/dates/local-date';
import { shownMoment } from '../../../domain/dates/shown-moment';
import type { RestrictionId } from '../../../domain/ids';
import { besideName } from '../../../domain/person/person-words';
import type { RestrictionDetail } from '../../../domain/restriction/restriction';
import { isBlank } from '../../../domain/text';
import { RouteLink } from '../../app/route-link';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { BesideName } from '../../people/person-line';
import { useSession } from '../../stores/session';
import { type Description, DescriptionList } from '../../ui/description-list';
import { StatusChip } from '../../ui/status-chip';
import { EndIt, ReasonLeft } from './end-it';
import { carriedOverBy, endedBy, endSetByApp, heardWords, reviewWords, statusOf, typeWords, words } from './messages';
import styles from './register.module.css';
import { useReviewDue } from './register-list';
import { shapeFacts } from './shape-facts';
import { ShapeForm } from './shape-form';

/** One restriction, beside the list. */
export function RestrictionPane({ restrictionId }: { readonly restrictionId: RestrictionId }) {
  const query = useQuery('restriction:show', { restrictionId });
  return (
    <Answered query={query} busy={words.busyDetail}>
      {(detail) => <Pane detail={detail} />}
    </Answered>
  );
}

function Pane({ detail }: { readonly detail: RestrictionDetail }) {
  const { person, type, reference } = detail;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened it reads it next; below the list on a narrow page it would not be in sight.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.pane}>
      <header>
        <StatusChip {...statusOf(detail)} />
        <h2 ref={heading} tabIndex={-1} className={styles.name}>
          {person.name === '' ? (
            words.nameErased
          ) : (
            <RouteLink to={{ page: 'person', personId: person.personId }}>
              <bdi>{person.name}</bdi>
            </RouteLink>
          )}
        </h2>
        {besideName(person) !== '' && (
          <p className={styles.quiet}>
            <BesideName person={person} />
          </p>
        )}
        {person.difference !== null && <p className={styles.quiet}>{person.difference}</p>}
        <p className={styles.quiet}>{`${typeWords[type]} · ${reference}`}</p>
      </header>
      {detail.status === 'ended' ? (
        <ReasonLeft restrictionId={detail.restrictionId} />
      ) : (
        <EndIt restrictionId={detail.restrictionId} reference={reference} onEnded={() => heading.current?.focus()} />
      )}
      <Facts detail={detail} />
      {detail.status !== 'ended' && <ShapeForm detail={detail} onNoted={() => heading.current?.focus()} />}
    </div>
  );
}

function Facts({ detail }: { readonly detail: RestrictionDetail }) {
  const today = useSession((session) => session.shown?.today ?? null);
  const due = useReviewDue(detail);
  const { whatIsRestricted, childArrangements, startsOn, endsOn, reviewOn } = detail;
  const items: readonly Description[] = [
    ...endedFacts(detail),
    { term: words.restricted, value: <span className={styles.asTyped}>{whatIsRestricted}</span> },
    {
      term: words.children,
      value: isBlank(childArrangements) ? (
        words.noChildren
      ) : (
        <span className={styles.asTyped}>{childArrangements}</span>
      ),
    },
    ...shapeFacts(detail),
    { term: words.started, value: shownDate(startsOn) },
    {
      term: words.until,
      value: detail.endSetByApp && detail.ended === null ? endSetByApp(endsOn) : shownDate(endsOn),
    },
    ...(due === null
      ? []
      : [
          {
            term: words.review,
            value: <span className={due.when === 'late' ? styles.late : undefined}>{reviewWords(due, reviewOn)}</span>,
          },
        ]),
    { term: words.heard, value: heardWords[detail.heard] },
    {
      term: words.carriedOver,
      value:
        today === null ? detail.recordedBy : carriedOverBy(detail.recordedBy, shownMoment(detail.recordedAt, today)),
    },
  ];
  return <DescriptionList layout="under" items={items} />;
}

/** When, why and by whom it was ended; that it ended by itself, where nobody did. */
function endedFacts({ status, ended, endsOn }: RestrictionDetail): readonly Description[] {
  if (ended !== null) {
    return [
      { term: words.endedOn, value: endedBy(ended.on, ended.by) },
      { term: words.endedWhy, value: ended.reason },
    ];
  }
  return status === 'ended' ? [{ term: words.endedOn, value: `${shownDate(endsOn)}. ${words.lapsed}` }] : [];
}
