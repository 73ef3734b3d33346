import { RouteLink } from '../app/route-link';
import { useQuery } from '../ipc/use-query';
import { Quiet } from '../ui/layout';
import { onToday, todayWords } from './messages';

/** A line of Today, while somebody acts for the head. */
export function InChargeLine() {
  const query = useQuery('in-charge:today', {});
  if (query.state !== 'answered' || query.value.length === 0) return null;
  return (
    <Quiet>
      {todayWords.acts} <bdi>{query.value.map(onToday).join('; ')}</bdi>.{' '}
      <RouteLink to={{ page: 'settings' }}>{todayWords.change}</RouteLink>
    </Quiet>
  );
}
