import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import type { IncidentId, RestrictionId } from '../../../domain/ids';
import type { Breach, RestrictionNamed } from '../../../domain/incident/incident';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import { isInForce } from '../../../domain/restriction/restriction-status';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';
import { restrictionsAbout, restrictionsOf, shownRestrictions } from '../restriction/restriction-rows';

/** Restrictions as a record names them, in this order; those whose own entry was erased are left out. */
export function namedRestrictions(
  db: Readable,
  restrictionIds: readonly RestrictionId[],
  today: LocalDate,
): RestrictionNamed[] {
  return shownRestrictions(db, restrictionsOf(db, restrictionIds), today).map(
    ({ restrictionId, reference, type, person }) => ({ restrictionId, reference, type, person }),
  );
}

/** What a record may say was broken: what it names already, then what held on that day for those whom it is about. */
export const mayBeBroken: Query<'incident:may-be-broken'> = {
  answer: ({ personIds, on, also }, { db, today }) => {
    const day = on ?? today;
    const held = personIds
      .flatMap((personId) => restrictionsAbout(db, personId))
      .filter((restriction) => isInForce(restriction, day))
      .map(({ restrictionId }) => restrictionId);
    return namedRestrictions(db, [...new Set([...also, ...held])], today);
  },
};

interface BreachStored {
  readonly incident_id: IncidentId;
  readonly record: string;
  readonly opening: string;
  readonly disputes: number;
  readonly recorded_at: Instant;
}

/** Breaches of one restriction, the newest happening first. A record that is struck out counts for nothing. */
export const breachesOf: Query<'incident:breaches-of'> = {
  answer: ({ restrictionId }, { db }) =>
    db
      .all<BreachStored>(
        `SELECT i.incident_id, i.record, i.opening, i.disputes, i.recorded_at FROM incident_broke b JOIN incident i ON i.number = b.incident
         WHERE b.restriction_id = ? AND i.struck_out = 0 ORDER BY i.sort_day DESC, i.sort_time DESC, i.number DESC`,
        [restrictionId],
      )
      .map(shownBreach),
};

function shownBreach({ incident_id, record, opening, disputes, recorded_at }: BreachStored): Breach {
  const { reference, happened, details } = JSON.parse(record) as IncidentFields;
  const done = details.breachDone ?? '';
  return {
    incidentId: incident_id,
    reference,
    happened,
    recordedAt: recorded_at,
    opening,
    disputed: disputes > 0,
    done,
  };
}
