import type { RestrictionId } from '../../domain/ids';
import type { PersonLabel } from '../../domain/person/person';
import { recordBreach } from '../app/actions';
import { Answered } from '../failures/answered';
import { useQuery } from '../ipc/use-query';
import { disputedMark } from '../record/messages';
import { linkTo } from '../stores/navigation';
import { Button } from '../ui/button';
import { Actions, Quiet } from '../ui/layout';
import { LinkList } from '../ui/link-list';
import { Section } from '../ui/section';
import { breachDone, breachOn, words } from './breach-messages';

export interface BreachesProps {
  readonly restrictionId: RestrictionId;
  /** Whose restriction it is. */
  readonly person: PersonLabel;
}

/** The records that say a restriction was broken, and the way to one more (D38). */
export function Breaches({ restrictionId, person }: BreachesProps) {
  const query = useQuery('incident:breaches-of', { restrictionId });
  return (
    <Section title={words.breaches} {...(query.state === 'answered' ? { count: query.value.length } : {})}>
      <Answered query={query} busy={words.reading}>
        {(breaches) =>
          breaches.length === 0 ? (
            <Quiet>{words.none}</Quiet>
          ) : (
            <LinkList
              label={words.breaches}
              rows={breaches.map((breach) => ({
                id: breach.incidentId,
                ...linkTo({ page: 'incident', incidentId: breach.incidentId }),
                title: breachOn(breach),
                detail: (
                  <>
                    <bdi>{breach.opening}</bdi> {breach.disputed && `(${disputedMark}) `}
                    {breachDone(breach)}
                  </>
                ),
              }))}
            />
          )
        }
      </Answered>
      <Actions>
        <Button onClick={() => recordBreach({ person, restrictionId })}>{words.record}</Button>
      </Actions>
    </Section>
  );
}
