import { dayInEngland, type Instant, type LocalDate } from '../../../domain/dates/local-date';
import type { Id } from '../../../domain/ids';
import type { MeanwhileKind, RecordedMeanwhile } from '../../../domain/person/merging';
import type { PersonLabel } from '../../../domain/person/person';
import type { Readable } from '../compartment/access';
import { labelsOf } from './person-labels';
import { membersAsJson } from './person-pages';

/** Each kind of record, with the entry that began it; a proposed ban that was decided is a restriction, which comes after it. What was corrected to be about somebody else is not about this person any more. */
const RECORDS: Readonly<Record<MeanwhileKind, string>> = {
  incident: `SELECT i.incident_id AS recordId, printf('INC-%d-%04d', i.reference_year, i.reference_number) AS reference, i.number AS sequence,
      p.person_id AS personId FROM incident_person p CROSS JOIN incident i ON i.number = p.incident WHERE p.role <> 'was-about' AND p.`,
  conversation: `SELECT conversation_id AS recordId, NULL AS reference, recorded_sequence AS sequence, person_id AS personId
      FROM conversation WHERE `,
  ban: `SELECT restriction_id AS recordId, json_extract(body, '$.reference') AS reference, sequence, person_id AS personId FROM ban_step
      WHERE kind = 'ban:proposed' AND `,
  restriction: `SELECT restriction_id AS recordId, reference, recorded_sequence AS sequence, person_id AS personId FROM restriction WHERE `,
  hold: `SELECT hold_id AS recordId, NULL AS reference, placed_sequence AS sequence, person_id AS personId FROM hold WHERE `,
  raised: `SELECT concern_id AS recordId, reference, recorded_sequence AS sequence, person_id AS personId FROM concern WHERE `,
  decision: `SELECT decision_id AS recordId, reference, sequence, person_id AS personId FROM decision WHERE `,
  request: `SELECT request_id AS recordId, reference, recorded_sequence AS sequence, person_id AS personId FROM request WHERE `,
  order: `SELECT order_id AS recordId, NULL AS reference, noted_sequence AS sequence, person_id AS personId FROM outside_order WHERE `,
};

interface Found {
  readonly recordId: Id;
  readonly reference: RecordedMeanwhile['reference'];
  readonly sequence: number;
  readonly personId: string;
}

interface PartedRow {
  readonly sequence: number;
  readonly since: number;
  readonly first: string;
  readonly other: string;
}

/**
 * Records on somebody's page that came in while they were one with another who has a page of their own now, the newest first: it is open to whom
 * they belong, until somebody says so or corrects them. Nothing where the two are one again.
 */
export function recordedMeanwhile(db: Readable, personId: string, today: LocalDate): RecordedMeanwhile[] {
  const parted = db.all<PartedRow>('SELECT sequence, since, first, other FROM person_parted');
  if (parted.length === 0) return [];
  const members = membersAsJson(db, personId);
  const onPage = new Set(JSON.parse(members) as readonly string[]);
  const found = new Map<Id, RecordedMeanwhile & { readonly sequence: number }>();
  for (const undone of parted) {
    for (const [own, others] of sidesOf(db, undone)) {
      if (!own.some((id) => onPage.has(id)) || others.some((id) => onPage.has(id))) continue;
      for (const { kind, record } of between(db, members, undone)) {
        if (!own.includes(record.personId)) continue;
        const { recordId, reference, sequence } = record;
        const meant = [...(found.get(recordId)?.others ?? []), ...labelsOf(db, others, today).values()];
        found.set(recordId, { kind, recordId, reference, sequence, day: dayOf(db, sequence), others: once(meant) });
      }
    }
  }
  return [...found.values()]
    .sort((one, other) => other.sequence - one.sequence)
    .map(({ sequence: _sequence, ...record }) => record);
}

/** Both sides of a merge that was undone, each with those of the other, by their ids. */
function sidesOf(db: Readable, { first, other }: PartedRow): readonly (readonly [string[], string[]])[] {
  const [one, two] = [idsOf(db, first), idsOf(db, other)];
  return [
    [one, two],
    [two, one],
  ];
}

function idsOf(db: Readable, numbers: string): string[] {
  return db
    .all<{ person_id: string }>('SELECT p.person_id FROM json_each(?) j CROSS JOIN person p ON p.number = j.value', [
      numbers,
    ])
    .map(({ person_id }) => person_id);
}

function between(
  db: Readable,
  members: string,
  { since, sequence }: PartedRow,
): readonly { readonly kind: MeanwhileKind; readonly record: Found }[] {
  return (Object.keys(RECORDS) as MeanwhileKind[]).flatMap((kind) =>
    db
      .all<Found>(
        `SELECT * FROM (${RECORDS[kind]}person_id IN (SELECT value FROM json_each(?))) r WHERE r.sequence > ? AND r.sequence < ?
           AND NOT EXISTS (SELECT 1 FROM person_record_kept k WHERE k.record_id = r.recordId AND k.sequence > ?)`,
        [members, since, sequence, sequence],
      )
      .map((record) => ({ kind, record })),
  );
}

function dayOf(db: Readable, sequence: number): LocalDate {
  const row = db.get<{ at: Instant }>(`SELECT json_extract(entry, '$.at') AS at FROM journal WHERE sequence = ?`, [
    sequence,
  ]);
  if (row === undefined) throw new Error('a record without its entry');
  return dayInEngland(row.at);
}

function once(people: readonly PersonLabel[]): PersonLabel[] {
  return [...new Map(people.map((person) => [person.personId, person])).values()];
}
