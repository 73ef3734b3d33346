import type { LocalDate } from '../../../domain/dates/local-date';
import type { RecordAbout } from '../../../domain/decision/decision';
import type { IncidentId, Reference } from '../../../domain/ids';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import { rightsNotedIn } from '../../../domain/incident/rights-noted';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';
import { disputesOf } from '../incident/incident-after';
import { membersAsJson } from '../person/person-pages';

/** Most records about one person that are offered, the newest first. */
const OFFERED = 40;

/** Records about somebody that count, the newest first: what a decision may rest on. */
export const recordsToRelyOn: Query<'decision:records-about'> = {
  answer: ({ personId }, { db }) => recordsAbout(db, personId),
};

/** The newest that are about somebody and were not struck out. */
export function recordsAbout(db: Readable, personId: string): RecordAbout[] {
  return db
    .all<{
      number: number;
      incident_id: IncidentId;
      reference: Reference;
      opening: string;
      disputes: number;
      record: string;
      sort_day: LocalDate;
      still_to_add: string | null;
    }>(
      `SELECT i.number, i.incident_id, printf('INC-%d-%04d', i.reference_year, i.reference_number) AS reference, i.opening, i.disputes, i.record, i.sort_day,
           i.still_to_add
         FROM incident i
         WHERE i.number IN (SELECT incident FROM incident_person WHERE person_id IN (SELECT value FROM json_each(?)) AND role = 'about')
           AND i.struck_out = 0
         ORDER BY i.sort_day DESC, i.sort_time DESC, i.number DESC LIMIT ${OFFERED}`,
      [membersAsJson(db, personId)],
    )
    .map(({ number, incident_id, reference, opening, disputes, record, sort_day, still_to_add }) => {
      const { citation, details } = JSON.parse(record) as IncidentFields;
      return {
        incidentId: incident_id,
        reference,
        opening,
        on: sort_day,
        clauses: [...citation.clauses],
        stillToAdd: still_to_add === null ? 0 : (JSON.parse(still_to_add) as readonly string[]).length,
        disputes: disputes === 0 ? [] : disputesOf(db, number).map(({ words, passage }) => ({ words, passage })),
        rights: rightsNotedIn(details),
      };
    });
}
