import type { RecordsCiting } from '../../../domain/code/code';
import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import type { IncidentId } from '../../../domain/ids';
import type { IncidentRow, StillToAdd } from '../../../domain/incident/incident';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import type { Readable } from '../compartment/access';
import { labelsOf, showAbout } from '../person/person-labels';

export interface StoredRow {
  readonly incident_id: IncidentId;
  readonly record: string;
  readonly opening: string;
  readonly still_to_add: string | null;
  readonly additions: number;
  readonly corrections: number;
  readonly disputes: number;
  readonly struck_out: number;
  readonly recorded_at: Instant;
}

export const ROW_COLUMNS =
  'i.incident_id, i.record, i.opening, i.still_to_add, i.additions, i.corrections, i.disputes, i.struck_out, i.recorded_at';

/** Incidents with something still to add, the one recorded last first. */
export function incidentsStillToAdd(
  db: Readable,
  limit: number,
  today: LocalDate,
): { incident: IncidentRow; missing: StillToAdd[] }[] {
  const stored = db.all<StoredRow>(
    `SELECT ${ROW_COLUMNS} FROM incident i WHERE i.still_to_add IS NOT NULL ORDER BY i.number DESC LIMIT ?`,
    [limit],
  );
  const missing = stored.map(({ still_to_add }) => JSON.parse(still_to_add ?? '[]') as StillToAdd[]);
  return shownRows(db, stored, today).map((incident, index) => ({ incident, missing: missing[index] ?? [] }));
}

/** Incidents that cite a clause now, the newest happening first. */
export function incidentsCiting(db: Readable, clauseId: string, limit: number, today: LocalDate): RecordsCiting {
  const stored = db.all<StoredRow>(
    `SELECT ${ROW_COLUMNS} FROM incident_clause c CROSS JOIN incident i ON i.number = c.incident WHERE c.clause_id = ?
     ORDER BY c.sort_day DESC, c.sort_time DESC, c.incident DESC LIMIT ?`,
    [clauseId, limit],
  );
  const inAll = db.get<{ total: number }>('SELECT count(*) AS total FROM incident_clause WHERE clause_id = ?', [
    clauseId,
  ]);
  const records = shownRows(db, stored, today).map(({ incidentId, reference, about, happened }) => ({
    incidentId,
    reference,
    about,
    happened,
  }));
  return { records, total: inAll?.total ?? 0 };
}

export function shownRows(db: Readable, stored: readonly StoredRow[], today: LocalDate): IncidentRow[] {
  const records = stored.map((row) => ({ row, record: JSON.parse(row.record) as IncidentFields }));
  const people = records.flatMap(({ record: { about, alsoAbout } }) =>
    [about, ...alsoAbout].flatMap((one) => (one.kind === 'person' ? [one.personId] : [])),
  );
  const labels = labelsOf(db, people, today);
  return records.map(({ row, record }) => ({
    incidentId: row.incident_id,
    reference: record.reference,
    about: showAbout(record.about, labels),
    alsoAbout: record.alsoAbout.map((one) => showAbout(one, labels)),
    happened: record.happened,
    where: record.where,
    citation: record.citation,
    opening: row.opening,
    additions: row.additions,
    corrected: row.corrections > 0,
    disputed: row.disputes > 0,
    struckOut: row.struck_out === 1,
    hit: null,
    recordedAt: row.recorded_at,
  }));
}
