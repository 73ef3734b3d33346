import { dayInEngland, type Instant, type LocalDate } from '../../../domain/dates/local-date';
import { stands } from '../../../domain/hold/hold-period';
import type { HoldId, IncidentId, Reference, RestrictionId } from '../../../domain/ids';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import { IncidentRole, type PersonRecord } from '../../../domain/person/person-page';
import type { RestrictionType } from '../../../domain/restriction/restriction';
import { statusOn } from '../../../domain/restriction/restriction-status';
import type { Readable } from '../compartment/access';

/** Most records that are shown at once. */
export const RECORDS_SHOWN = 200;

/** Every record about a person, the newest first, `RECORDS_SHOWN` at most, and how many there are. */
export function recordsAbout(
  db: Readable,
  personId: string,
  today: LocalDate,
): { readonly records: PersonRecord[]; readonly recordsInAll: number } {
  const records = [
    ...incidentsAbout(db, personId),
    ...restrictionsOf(db, personId, today),
    ...holdsOn(db, personId, today),
  ];
  // Each kind comes newest first already; a stable sort keeps that within a day.
  records.sort((first, second) => (first.day < second.day ? 1 : first.day > second.day ? -1 : 0));
  const inAll = db.get<{ total: number }>(
    `SELECT (SELECT count(DISTINCT incident) FROM incident_person WHERE person_id = ?) + (SELECT count(*) FROM restriction WHERE person_id = ?)
       + (SELECT count(*) FROM hold WHERE person_id = ?) AS total`,
    [personId, personId, personId],
  );
  return { records: records.slice(0, RECORDS_SHOWN), recordsInAll: inAll?.total ?? 0 };
}

/**
 * Incidents that are about a person, that affected them, or that were about them until a correction named somebody else. The one place here that knows
 * how an incident names people. Those struck out are among them, and say so.
 */
function incidentsAbout(db: Readable, personId: string): PersonRecord[] {
  const rows = db.all<IncidentFound>(
    `SELECT i.incident_id, i.sort_day, i.record, i.opening, i.struck_out, group_concat(p.role) AS roles
     FROM incident_person p CROSS JOIN incident i ON i.number = p.incident WHERE p.person_id = ? GROUP BY i.number
     ORDER BY i.sort_day DESC, i.sort_time DESC, i.number DESC LIMIT ${RECORDS_SHOWN}`,
    [personId],
  );
  return rows.map(({ incident_id, sort_day, record, opening, struck_out, roles }) => {
    const { reference, happened } = JSON.parse(record) as IncidentFields;
    const inRoles = IncidentRole.options.filter((role) => roles.split(',').includes(role));
    const struckOut = struck_out === 1;
    return {
      kind: 'incident',
      day: sort_day,
      incidentId: incident_id,
      reference,
      happened,
      opening,
      inRoles,
      struckOut,
    };
  });
}

interface IncidentFound {
  readonly incident_id: IncidentId;
  readonly sort_day: LocalDate;
  readonly record: string;
  readonly opening: string;
  readonly struck_out: number;
  readonly roles: string;
}

interface RestrictionFound {
  readonly restrictionId: RestrictionId;
  readonly reference: Reference;
  readonly type: RestrictionType;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

function restrictionsOf(db: Readable, personId: string, today: LocalDate): PersonRecord[] {
  const rows = db.all<RestrictionFound>(
    `SELECT restriction_id AS restrictionId, reference, type, starts_on AS startsOn, ends_on AS endsOn, ended_on AS endedOn
     FROM restriction WHERE person_id = ? ORDER BY starts_on DESC, recorded_sequence DESC LIMIT ${RECORDS_SHOWN}`,
    [personId],
  );
  return rows.map(({ endedOn, ...row }) => ({
    kind: 'restriction',
    day: row.startsOn,
    ...row,
    endsOn: endedOn ?? row.endsOn,
    status: statusOn({ ...row, endedOn }, today),
  }));
}

function holdsOn(db: Readable, personId: string, today: LocalDate): PersonRecord[] {
  const rows = db.all<{ holdId: HoldId; placedAt: Instant; endsOn: LocalDate; liftedAt: Instant | null }>(
    `SELECT hold_id AS holdId, placed_at AS placedAt, ends_on AS endsOn, lifted_at AS liftedAt
     FROM hold WHERE person_id = ? ORDER BY placed_sequence DESC LIMIT ${RECORDS_SHOWN}`,
    [personId],
  );
  return rows.map(({ holdId, placedAt, endsOn, liftedAt }) => ({
    kind: 'hold',
    day: dayInEngland(placedAt),
    holdId,
    until: endsOn,
    liftedAt,
    stands: stands({ endsOn, liftedAt }, today),
  }));
}
