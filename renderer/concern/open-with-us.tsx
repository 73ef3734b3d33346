import type { PersonId } from '../../domain/ids';
import { RouteLink } from '../app/route-link';
import { useQuery } from '../ipc/use-query';
import { PersonLine } from '../people/person-line';
import { Notice } from '../ui/notice';
import { hasOpen, openWords } from './messages';

/** Before anything is decided about somebody: what they have open with the school, which goes on (D27). Nothing where they have nothing. */
export function OpenWithUs({ personId }: { readonly personId: PersonId | null }) {
  const query = useQuery('concern:open-of', personId === null ? null : { personId });
  const [first, ...more] = query.state === 'answered' ? query.value : [];
  if (first === undefined) return null;
  const all = [first, ...more];
  return (
    <Notice announce>
      <p>
        <PersonLine person={first.person} /> {hasOpen(all.map(({ reference }) => reference))} (
        {all.map(({ concernId, reference }, nth) => (
          <span key={concernId}>
            {nth > 0 && ', '}
            <RouteLink to={{ page: 'raised', concernId }}>{reference}</RouteLink>
          </span>
        ))}
        ). {openWords.goesOn}
      </p>
    </Notice>
  );
}
