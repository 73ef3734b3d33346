import type { SettledShown } from '../../../domain/concern/concern';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { ConcernId, IncidentId, PersonId } from '../../../domain/ids';
import type { IncidentRow } from '../../../domain/incident/incident';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import type { RecordNamed } from '../../../domain/incident/record-named';
import type { Readable } from '../compartment/access';
import { ROW_COLUMNS, type StoredRow, shownRows } from '../incident/incident-rows';
import { recordsNamed } from '../incident/records-named';
import { concernOf, concernsOf, shownConcerns } from './concern-rows';

/** The clause under which repeated meetings about a settled matter stand. */
const SETTLED_CLAUSE = 'E6';
/** Most records on Today whose settled matter is still to add. */
const LIMIT = 50;

/** A record as far as a settled matter goes; null if there is none. */
export function recordForSettled(
  db: Readable,
  incidentId: string,
): { readonly personId: PersonId | null; readonly asks: boolean } | null {
  const row = db.get<{ record: string }>('SELECT record FROM incident WHERE incident_id = ?', [incidentId]);
  if (row === undefined) return null;
  const { about, citation } = JSON.parse(row.record) as IncidentFields;
  return {
    personId: about.kind === 'person' ? about.personId : null,
    asks: citation.clauses.some((clause) => clause === SETTLED_CLAUSE),
  };
}

/** What was said last of the settled matter of a record: its id, null for *can't show it yet*, undefined where nobody has said. */
export function settledOf(db: Readable, incidentId: string): ConcernId | null | undefined {
  return db.get<{ concern_id: ConcernId | null }>(
    'SELECT concern_id FROM concern_settled WHERE incident_id = ? ORDER BY pointed_sequence DESC LIMIT 1',
    [incidentId],
  )?.concern_id;
}

/** The closed matters of a person, from which a record may choose. */
export function closedOf(db: Readable, personId: PersonId | null): ReturnType<typeof concernsOf> {
  return personId === null ? [] : concernsOf(db, personId).filter(({ now }) => !now.open);
}

/** What the page of a record shows of its settled matter. A matter whose words were erased is asked for again. */
export function settledShown(db: Readable, incidentId: string, today: LocalDate): SettledShown | null {
  const record = recordForSettled(db, incidentId);
  if (record === null) return null;
  const choices = shownConcerns(db, closedOf(db, record.personId), today);
  const answer = settledOf(db, incidentId);
  if (answer === undefined) return { asks: record.asks, answer: null, choices };
  if (answer === null) return { asks: record.asks, answer: { kind: 'not-yet' }, choices };
  const stored = concernOf(db, answer);
  const [matter] = stored === null ? [] : shownConcerns(db, [stored], today);
  return { asks: record.asks, answer: matter === undefined ? null : { kind: 'known', matter }, choices };
}

/** The newest answer of each record. */
const NEWEST = `s.pointed_sequence = (SELECT max(t.pointed_sequence) FROM concern_settled t WHERE t.incident_id = s.incident_id)`;

/** Records that point at a matter as settled, the newest first. */
export function recordsPointingAt(db: Readable, concernId: string): RecordNamed[] {
  const rows = db.all<{ incident_id: IncidentId }>(
    `SELECT i.incident_id FROM concern_settled s JOIN incident i ON i.incident_id = s.incident_id
     WHERE s.concern_id = ? AND ${NEWEST} ORDER BY i.number DESC`,
    [concernId],
  );
  return recordsNamed(
    db,
    rows.map(({ incident_id }) => incident_id),
  );
}

/** Records under E6 of which somebody said that they can't show the settled matter yet, the one recorded last first. */
export function settledStillToAdd(db: Readable, today: LocalDate): IncidentRow[] {
  const rows = db.all<StoredRow>(
    `SELECT ${ROW_COLUMNS} FROM concern_settled s JOIN incident i ON i.incident_id = s.incident_id
     WHERE s.concern_id IS NULL AND i.struck_out = 0 AND ${NEWEST} ORDER BY i.number DESC LIMIT ${LIMIT}`,
  );
  const cites = ({ record }: StoredRow) =>
    (JSON.parse(record) as IncidentFields).citation.clauses.some((clause) => clause === SETTLED_CLAUSE);
  return shownRows(db, rows.filter(cites), today);
}
