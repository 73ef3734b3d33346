import { RouteLink } from '../app/route-link';
import { Quiet } from '../ui/layout';
import { noTermDatesWords } from './no-school';

/** Why something is in working days, with the way to mend it. */
export function NoTermDates() {
  return (
    <Quiet>
      {noTermDatesWords} <RouteLink to={{ page: 'calendar' }}>School calendar</RouteLink>
    </Quiet>
  );
}
