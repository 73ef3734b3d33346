import type { RecordNamed } from '../../domain/incident/record-named';
import { RouteLink } from '../app/route-link';
import { disputedMark } from './messages';

/** A record that something rests on: the way to it, how it begins, and that the person disputes it. */
export function NamedRecord({
  record: { incidentId, reference, opening, disputed },
}: {
  readonly record: RecordNamed;
}) {
  return (
    <>
      <RouteLink to={{ page: 'incident', incidentId }}>{reference}</RouteLink> <bdi>{opening}</bdi>
      {disputed && ` (${disputedMark})`}
    </>
  );
}
