import type { ChronologyLine } from '../../../domain/chronology/chronology';
import type { Source } from '../../../domain/chronology/merge';
import { dayInEngland, type Instant, type LocalDate, timeInEngland } from '../../../domain/dates/local-date';
import type { IncidentId, Reference } from '../../../domain/ids';
import { type IncidentFields, openingOf } from '../../../domain/incident/incident-record';
import { IncidentRole } from '../../../domain/person/person-page';
import type { Readable } from '../compartment/access';
import { lineOf, together } from './line';

const REFERENCE = `printf('INC-%d-%04d', i.reference_year, i.reference_number) AS reference`;

/** Records in which somebody has a part, with what was added to them and what was said against them. Each kind the newest, `limit` at most. */
export function incidentLines(db: Readable, members: string, limit: number): Source<ChronologyLine> {
  return together(recorded(db, members, limit), added(db, members, limit), disputed(db, members, limit));
}

interface IncidentFound {
  readonly number: number;
  readonly incident_id: IncidentId;
  readonly sort_day: LocalDate;
  readonly record: string;
  readonly opening: string;
  readonly disputes: number;
  readonly struck_out: number;
  readonly recorded_at: Instant;
  readonly roles: string;
}

/** Incidents that are about a person, that affected them, or that were about them until a correction named somebody else. Those struck out say so. */
function recorded(db: Readable, members: string, limit: number): Source<ChronologyLine> {
  const rows = db.all<IncidentFound>(
    `SELECT i.number, i.incident_id, i.sort_day, i.record, i.opening, i.disputes, i.struck_out, i.recorded_at, group_concat(p.role) AS roles
     FROM incident_person p CROSS JOIN incident i ON i.number = p.incident WHERE p.person_id IN (SELECT value FROM json_each(?)) GROUP BY i.number
     ORDER BY i.sort_day DESC, i.sort_time DESC, i.number DESC LIMIT ?`,
    [members, limit],
  );
  const inAll = db.get<{ total: number }>(
    'SELECT count(DISTINCT incident) AS total FROM incident_person WHERE person_id IN (SELECT value FROM json_each(?))',
    [members],
  );
  return { lines: rows.map(recordedLine), inAll: inAll?.total ?? 0 };
}

function recordedLine(row: IncidentFound): ChronologyLine {
  const { reference, happened } = JSON.parse(row.record) as IncidentFields;
  return lineOf({
    id: row.incident_id,
    group: 'incidents',
    on: row.sort_day,
    time: happened.day === null ? null : happened.time,
    asTyped: happened.day === null ? happened.asTyped : null,
    sequence: row.number,
    at: row.recorded_at,
    what: {
      kind: 'incident',
      incidentId: row.incident_id,
      reference,
      opening: row.opening,
      inRoles: IncidentRole.options.filter((role) => row.roles.split(',').includes(role)),
      disputed: row.disputes > 0,
      struckOut: row.struck_out === 1,
    },
  });
}

interface WordsFound {
  readonly number: number;
  readonly incident_id: IncidentId;
  readonly reference: Reference;
  readonly words: string;
  readonly privileged: number;
  readonly recorded_at: Instant;
}

/** Records in which the person has a part now: what comes after one that was recorded about them by mistake is not theirs. */
const THEIRS = `t.incident IN (SELECT incident FROM incident_person WHERE person_id IN (SELECT value FROM json_each(?)) AND role <> 'was-about')`;

function added(db: Readable, members: string, limit: number): Source<ChronologyLine> {
  const rows = db.all<WordsFound>(
    `SELECT t.number, i.incident_id, ${REFERENCE}, t.text AS words, t.privileged, t.recorded_at
     FROM incident_text t JOIN incident i ON i.number = t.incident WHERE t.number <> t.incident AND ${THEIRS} ORDER BY t.number DESC LIMIT ?`,
    [members, limit],
  );
  const inAll = db.get<{ total: number }>(
    `SELECT count(*) AS total FROM incident_text t WHERE t.number <> t.incident AND ${THEIRS}`,
    [members],
  );
  return { lines: rows.map((row) => wordsLine('addition', row)), inAll: inAll?.total ?? 0 };
}

function disputed(db: Readable, members: string, limit: number): Source<ChronologyLine> {
  const rows = db.all<WordsFound>(
    `SELECT t.number, i.incident_id, ${REFERENCE}, t.words, 0 AS privileged, t.recorded_at
     FROM incident_dispute t JOIN incident i ON i.number = t.incident WHERE ${THEIRS} ORDER BY t.number DESC LIMIT ?`,
    [members, limit],
  );
  const inAll = db.get<{ total: number }>(`SELECT count(*) AS total FROM incident_dispute t WHERE ${THEIRS}`, [
    members,
  ]);
  return { lines: rows.map((row) => wordsLine('dispute', row)), inAll: inAll?.total ?? 0 };
}

/** Of legal advice the words stay in the record. */
function wordsLine(kind: 'addition' | 'dispute', row: WordsFound): ChronologyLine {
  const privileged = row.privileged === 1;
  const said = {
    incidentId: row.incident_id,
    reference: row.reference,
    opening: privileged ? '' : openingOf(row.words),
  };
  return lineOf({
    id: `${kind} ${row.number}`,
    group: 'incidents',
    on: dayInEngland(row.recorded_at),
    time: timeInEngland(row.recorded_at),
    sequence: row.number,
    at: null,
    what: kind === 'addition' ? { kind, ...said, privileged } : { kind, ...said },
  });
}
