import type { IncidentId } from '../../../domain/ids';
import { RouteLink } from '../../app/route-link';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { Page } from '../../ui/page';
import { IncidentView } from './incident-view';
import { detailWords, words } from './messages';

/** One incident: everything as recorded, what was added and corrected, and the ways to add and correct. */
export function IncidentPage({ incidentId }: { readonly incidentId: IncidentId }) {
  const query = useQuery('incident:show', { incidentId });
  if (query.state === 'answered') return <IncidentView incident={query.value} />;
  return (
    <Page
      title={words.incident}
      width="form"
      above={<RouteLink to={{ page: 'incidents' }}>{words.incidents}</RouteLink>}
    >
      <Answered query={query} busy={detailWords.reading}>
        {() => null}
      </Answered>
    </Page>
  );
}
