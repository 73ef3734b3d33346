import type { IncidentId, Reference } from '../../../domain/ids';
import type { RecordNamed } from '../../../domain/incident/record-named';
import type { Readable } from '../compartment/access';

/** The incidents of these ids that the casebook holds, in the order given. */
export function recordsNamed(db: Readable, incidentIds: readonly string[]): RecordNamed[] {
  return db
    .all<{ incident_id: IncidentId; reference: Reference; opening: string; disputes: number }>(
      `SELECT i.incident_id, printf('INC-%d-%04d', i.reference_year, i.reference_number) AS reference, i.opening, i.disputes
       FROM json_each(?) j CROSS JOIN incident i ON i.incident_id = j.value ORDER BY j.key`,
      [JSON.stringify(incidentIds)],
    )
    .map(({ incident_id, reference, opening, disputes }) => ({
      incidentId: incident_id,
      reference,
      opening,
      disputed: disputes > 0,
    }));
}
