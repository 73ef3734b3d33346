import { useEffect, useRef, useState } from 'react';
import type { RestrictionId } from '../../../domain/ids';
import { besideName } from '../../../domain/person/person-words';
import type { RestrictionDetail } from '../../../domain/restriction/restriction';
import { RouteLink } from '../../app/route-link';
import { OpenWithUs } from '../../concern/open-with-us';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { BesideName } from '../../people/person-line';
import { PlanSection } from '../../plan/plan-section';
import { Breaches } from '../../restriction/breaches';
import { ShapeForm } from '../../restriction/shape-form';
import { StatusChip } from '../../ui/status-chip';
import { EndIt, ReasonLeft } from './end-it';
import { statusOf, typeWords, words } from './messages';
import styles from './register.module.css';
import { RestrictionFacts } from './restriction-facts';
import { StaffTold } from './staff-told';
import { Apology, Steps } from './steps';

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
  const [scopeOpen, setScopeOpen] = useState(false);
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
        {!detail.fromPaper && type === 'ban' && (
          <p>
            <RouteLink to={{ page: 'ban', restrictionId: detail.restrictionId }}>{words.wholeBan}</RouteLink>
          </p>
        )}
        <p>
          <RouteLink to={{ page: 'restriction-sheet', restrictionId: detail.restrictionId }}>
            {words.printEntry}
          </RouteLink>
        </p>
      </header>
      {detail.status !== 'ended' && <OpenWithUs personId={person.personId} />}
      {detail.status === 'ended' ? (
        <ReasonLeft restrictionId={detail.restrictionId} />
      ) : (
        <>
          <EndIt restrictionId={detail.restrictionId} reference={reference} onEnded={() => heading.current?.focus()} />
          <Steps detail={detail} onDone={() => heading.current?.focus()} onScope={setScopeOpen} />
        </>
      )}
      <Apology detail={detail} onDone={() => heading.current?.focus()} />
      {type === 'contact-plan' && <PlanSection restrictionId={detail.restrictionId} />}
      <StaffTold detail={detail} onDone={() => heading.current?.focus()} />
      <Breaches restrictionId={detail.restrictionId} person={person} />
      <RestrictionFacts detail={detail} />
      {detail.status !== 'ended' && !scopeOpen && (
        <ShapeForm detail={detail} paper={detail.unreviewedPaper} onNoted={() => heading.current?.focus()} />
      )}
    </div>
  );
}
