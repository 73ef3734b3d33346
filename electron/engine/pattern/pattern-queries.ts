import type { LocalDate } from '../../../domain/dates/local-date';
import { isRightAlone } from '../../../domain/decision/rights';
import type { IncidentId, PersonId, Reference } from '../../../domain/ids';
import { type AffectedStored, affectedStored } from '../../../domain/incident/affected';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import { rightsNotedIn } from '../../../domain/incident/rights-noted';
import {
  type Pattern,
  type PatternShown,
  patternsOf,
  patternsUpTo,
  type RecordTowards,
} from '../../../domain/pattern/pattern';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';
import { labelsOf, nameless } from '../person/person-labels';
import { membersAsJson, samePeople } from '../person/person-pages';

/** D14: towards whom records about somebody went more than once. */
export const patternsOfPerson: Query<'pattern:of-person'> = {
  answer: ({ personId }, { db, today }) => shown(db, patternsOf(recordsTowards(db, personId)), null, today),
};

/** The same for one record: which time it was, for each whom it is about. */
export const patternsOfIncident: Query<'pattern:of-incident'> = {
  answer: ({ incidentId }, { db, today }) => {
    const people = db.all<{ person_id: PersonId }>(
      `SELECT p.person_id FROM incident_person p JOIN incident i ON i.number = p.incident
       WHERE i.incident_id = ? AND p.role = 'about' AND i.struck_out = 0 ORDER BY p.person_id`,
      [incidentId],
    );
    const { pageOf } = samePeople(
      db,
      people.map(({ person_id }) => person_id),
    );
    // A record about both records of one person is about one.
    const pages = [...new Set(people.map(({ person_id }) => pageOf(person_id) as PersonId))];
    return pages.flatMap((page) =>
      shown(db, patternsUpTo(recordsTowards(db, page), incidentId), pages.length > 1 ? page : null, today),
    );
  },
};

/** The same for a record that is being written: those before it, and it would be one more. */
export const patternsIfRecorded: Query<'pattern:if-recorded'> = {
  answer: ({ personId, affected }, { db, today }) => {
    const written: RecordTowards = {
      incidentId: WRITTEN,
      reference: 'INC-0000-0000',
      on: today,
      affected: affectedStored(affected),
      rightAlone: false,
    };
    const before = recordsTowards(db, personId);
    const together = asPages(db, [...before.filter(({ on }) => on <= today), written], personId);
    const patterns = patternsUpTo(together, WRITTEN);
    return shown(db, patterns, null, today).map((one) => ({
      ...one,
      records: one.records.filter(({ incidentId }) => incidentId !== WRITTEN),
    }));
  },
};

/** Stands for the record that is being written, which has no id yet. */
const WRITTEN = '0'.repeat(32) as IncidentId;

/** Records about somebody that were not struck out, in the order of recording. */
function recordsTowards(db: Readable, personId: string): readonly RecordTowards[] {
  const records = db
    .all<{ incident_id: IncidentId; reference: Reference; record: string; sort_day: LocalDate }>(
      `SELECT i.incident_id, printf('INC-%d-%04d', i.reference_year, i.reference_number) AS reference, i.record, i.sort_day
       FROM incident_person p JOIN incident i ON i.number = p.incident
       WHERE p.person_id IN (SELECT value FROM json_each(?)) AND p.role = 'about' AND i.struck_out = 0
       GROUP BY i.number ORDER BY i.sort_day, i.sort_time, i.number`,
      [membersAsJson(db, personId)],
    )
    .map(({ incident_id, reference, record, sort_day }) => {
      const { affected, citation, details } = JSON.parse(record) as IncidentFields;
      return {
        incidentId: incident_id,
        reference,
        on: sort_day,
        affected,
        rightAlone: isRightAlone({ clauses: citation.clauses, rights: rightsNotedIn(details) }),
      };
    });
  return asPages(db, records, personId);
}

/** Each person who was affected as the one on whose page they are; nobody goes towards themselves, under whichever name they are kept. */
function asPages(db: Readable, records: readonly RecordTowards[], personId: string): readonly RecordTowards[] {
  const ids = records.flatMap(({ affected }) =>
    affected.flatMap((one) => (one.kind === 'person' ? [one.personId] : [])),
  );
  const { pageOf } = samePeople(db, [...ids, personId]);
  return records.map((record) => ({
    ...record,
    affected: withoutSelf(
      record.affected.map((one) =>
        one.kind === 'person' ? { ...one, personId: pageOf(one.personId) as PersonId } : one,
      ),
      pageOf(personId),
    ),
  }));
}

/** Nobody goes towards themselves, though the same adult may have been affected too. */
function withoutSelf(affected: readonly AffectedStored[], personId: string): readonly AffectedStored[] {
  return affected.filter((one) => one.kind === 'named' || one.personId !== personId);
}

function shown(db: Readable, patterns: readonly Pattern[], by: PersonId | null, today: LocalDate): PatternShown[] {
  const named = patterns.flatMap(({ towards }) => (towards.kind === 'person' ? [towards.personId] : []));
  const people = labelsOf(db, by === null ? named : [...named, by], today);
  const labelOf = (personId: PersonId) => people.get(personId) ?? nameless(personId);
  return patterns.map(({ towards, records }) => ({
    by: by === null ? null : labelOf(by),
    towards:
      towards.kind === 'person'
        ? { kind: 'person', person: labelOf(towards.personId) }
        : { kind: 'named', name: towards.name },
    nth: records.length,
    records: [...records],
  }));
}
