import { dayInEngland, timeInEngland } from '../../../domain/dates/local-date';
import type { PersonId } from '../../../domain/ids';
import type { IncidentCorrected } from '../../../domain/incident/incident-entries';
import { type IncidentFields, openingOf, stillToAdd, withCorrection } from '../../../domain/incident/incident-record';
import { readBody } from '../../../domain/journal/entry-kinds';
import type { Readable, Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { INCIDENT_PROBES, INCIDENT_TABLE_NAMES, INCIDENT_TABLES } from './incident-tables';
import { textsOf } from './incident-texts';

interface Found {
  readonly number: number;
  readonly record: IncidentFields;
  readonly recordedAt: ProjectedEntry<'incident:recorded'>['at'];
}

/** Incidents as they count now, their corrections and words, and the full-text index over the words. */
export const incidentProjection: NounProjection = {
  name: 'incident',
  tables: INCIDENT_TABLE_NAMES,
  create: INCIDENT_TABLES,
  probes: INCIDENT_PROBES,
  apply: {
    'incident:recorded': record,
    'incident:added-to': addTo,
    'incident:corrected': correct,
    'body:erased': (db, { body }) => erase(db, body.sequence),
  },
};

function record(db: Writable, entry: ProjectedEntry<'incident:recorded'>): void {
  const { sequence, at, actor, subject, body } = entry;
  const { whatHappened, ...fields } = body;
  const [, year, number] = body.reference.split('-');
  // Whole at once: a row that is put in first and completed afterwards touches its indexes twice.
  db.run(
    `INSERT INTO incident (sort_day, sort_time, record, still_to_add, number, incident_id, reference_year, reference_number, opening,
       additions, corrections, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)`,
    [...current(fields, at), sequence, subject, Number(year), Number(number), openingOf(whatHappened), at, actor],
  );
  putClauses(db, { number: sequence, record: fields, recordedAt: at });
  putPeople(db, sequence, fields);
  putText(db, { number: sequence, incident: sequence, text: whatHappened, exactWords: wordsOf(fields), entry });
}

function addTo(db: Writable, entry: ProjectedEntry<'incident:added-to'>): void {
  const found = find(db, entry.subject);
  // Its narrative was erased since, if this is a rebuild.
  if (found === null) return;
  putText(db, { number: entry.sequence, incident: found.number, text: entry.body.text, exactWords: '', entry });
  db.run('UPDATE incident SET additions = additions + 1 WHERE number = ?', [found.number]);
}

function correct(db: Writable, { sequence, at, actor, subject, body }: ProjectedEntry<'incident:corrected'>): void {
  const found = find(db, subject);
  if (found === null) return;
  db.run('INSERT INTO incident_correction (number, incident, body, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?)', [
    sequence,
    found.number,
    JSON.stringify(body),
    at,
    actor,
  ]);
  db.run('UPDATE incident SET corrections = corrections + 1 WHERE number = ?', [found.number]);
  removeClauses(db, found);
  putCurrent(db, { ...found, record: withCorrection(found.record, body) });
}

/** Writes what counts now, and everything that follows from it. */
function putCurrent(db: Writable, found: Found): void {
  const { number, record, recordedAt } = found;
  db.run('UPDATE incident SET sort_day = ?, sort_time = ?, record = ?, still_to_add = ? WHERE number = ?', [
    ...current(record, recordedAt),
    number,
  ]);
  putClauses(db, found);
  db.run('DELETE FROM incident_person WHERE incident = ?', [number]);
  putPeople(db, number, record);
  putExactWords(db, number, wordsOf(record));
}

/** `sort_day`, `sort_time`, `record` and `still_to_add` of what counts now. */
function current(record: IncidentFields, recordedAt: Found['recordedAt']): readonly (string | null)[] {
  const missing = stillToAdd(record);
  return [
    ...sortedBy(record, recordedAt),
    JSON.stringify(record),
    missing.length === 0 ? null : JSON.stringify(missing),
  ];
}

function sortedBy({ happened }: IncidentFields, recordedAt: Found['recordedAt']): readonly [day: string, time: string] {
  if (happened.day === null) return [dayInEngland(recordedAt), timeInEngland(recordedAt)];
  return [happened.day, happened.time ?? ''];
}

function putClauses(db: Writable, { number, record, recordedAt }: Found): void {
  const sorted = sortedBy(record, recordedAt);
  for (const clauseId of record.citation.clauses) {
    db.run('INSERT INTO incident_clause (clause_id, sort_day, sort_time, incident) VALUES (?, ?, ?, ?)', [
      clauseId,
      ...sorted,
      number,
    ]);
  }
}

interface Words {
  readonly number: number;
  readonly incident: number;
  readonly text: string;
  readonly exactWords: string;
  readonly entry: { readonly at: string; readonly actor: string };
}

function putText(db: Writable, { number, incident, text, exactWords, entry: { at, actor } }: Words): void {
  db.run(
    'INSERT INTO incident_text (number, incident, text, exact_words, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?)',
    [number, incident, text, exactWords, at, actor],
  );
  db.run('INSERT INTO incident_words (rowid, text, exact_words) VALUES (?, ?, ?)', [number, text, exactWords]);
}

function wordsOf({ details }: IncidentFields): string {
  return details.exactWords ?? '';
}

/** Exact words that were filled in later, or are gone again with the entry that filled them in. */
function putExactWords(db: Writable, number: number, exactWords: string): void {
  const row = db.get<{ text: string; exact_words: string; recorded_at: string; recorded_by: string; incident: number }>(
    'SELECT text, exact_words, recorded_at, recorded_by, incident FROM incident_text WHERE number = ?',
    [number],
  );
  if (row === undefined || row.exact_words === exactWords) return;
  removeText(db, number);
  const entry = { at: row.recorded_at, actor: row.recorded_by };
  putText(db, { number, incident: row.incident, text: row.text, exactWords, entry });
}

/** Whom it is about and who was affected, of those who are in the casebook; and whom a correction took it off. */
function putPeople(db: Writable, number: number, { about, alsoAbout, affected }: IncidentFields): void {
  const put = (personId: string, role: 'about' | 'affected' | 'was-about') =>
    db.run('INSERT OR IGNORE INTO incident_person (person_id, role, incident) VALUES (?, ?, ?)', [
      personId,
      role,
      number,
    ]);
  const now = new Set([about, ...alsoAbout].flatMap((one) => (one.kind === 'person' ? [one.personId] : [])));
  for (const personId of now) put(personId, 'about');
  for (const one of affected) if (one.kind === 'person') put(one.personId, 'affected');
  for (const personId of wasAbout(db, number)) if (!now.has(personId)) put(personId, 'was-about');
}

function wasAbout(db: Readable, incident: number): readonly PersonId[] {
  return db
    .all<{ body: string }>(
      "SELECT body FROM incident_correction WHERE incident = ? AND json_extract(body, '$.field') IN ('about', 'alsoAbout')",
      [incident],
    )
    .map(({ body }) => JSON.parse(body) as Extract<IncidentCorrected, { field: 'about' | 'alsoAbout' }>)
    .flatMap((correction) => (correction.field === 'about' ? [correction.before] : correction.before))
    .flatMap((one) => (one.kind === 'person' ? [one.personId] : []));
}

/** The body of one entry is gone: nothing that came of it stays, and what would be left of it in a rebuild is left here. */
function erase(db: Writable, sequence: number): void {
  const entry = db.get<{ kind: string; at: ProjectedEntry<'incident:recorded'>['at'] }>(
    "SELECT json_extract(entry, '$.kind') AS kind, json_extract(entry, '$.at') AS at FROM journal WHERE sequence = ?",
    [sequence],
  );
  if (entry?.kind === 'incident:recorded') eraseIncident(db, sequence, Number(dayInEngland(entry.at).slice(0, 4)));
  if (entry?.kind === 'incident:added-to') eraseAddition(db, sequence);
  if (entry?.kind === 'incident:corrected') eraseCorrection(db, sequence);
}

function eraseIncident(db: Writable, number: number, year: number): void {
  db.run('INSERT INTO incident_erased (number, reference_year) VALUES (?, ?)', [number, year]);
  const row = db.get<{ incident_id: string }>('SELECT incident_id FROM incident WHERE number = ?', [number]);
  const found = row === undefined ? null : find(db, row.incident_id);
  if (found === null) return;
  removeClauses(db, found);
  for (const text of textsOf(db, number)) removeText(db, text.number);
  db.run('DELETE FROM incident_correction WHERE incident = ?', [number]);
  db.run('DELETE FROM incident_person WHERE incident = ?', [number]);
  db.run('DELETE FROM incident WHERE number = ?', [number]);
}

function eraseAddition(db: Writable, number: number): void {
  const row = db.get<{ incident: number }>('SELECT incident FROM incident_text WHERE number = ?', [number]);
  if (row === undefined) return;
  removeText(db, number);
  db.run('UPDATE incident SET additions = additions - 1 WHERE number = ?', [row.incident]);
}

function eraseCorrection(db: Writable, number: number): void {
  const row = db.get<{ incident: number; body: string; incident_id: string }>(
    `SELECT c.incident, c.body, i.incident_id FROM incident_correction c JOIN incident i ON i.number = c.incident WHERE c.number = ?`,
    [number],
  );
  if (row === undefined) return;
  const erased = JSON.parse(row.body) as IncidentCorrected;
  const later = db.get(
    "SELECT 1 AS later FROM incident_correction WHERE incident = ? AND number > ? AND json_extract(body, '$.field') = ? LIMIT 1",
    [row.incident, number, erased.field],
  );
  db.run('DELETE FROM incident_correction WHERE number = ?', [number]);
  db.run('UPDATE incident SET corrections = corrections - 1 WHERE number = ?', [row.incident]);
  const found = find(db, row.incident_id);
  if (later !== undefined || found === null) return;
  removeClauses(db, found);
  const counts = { ...erased, after: valueBefore(db, row.incident, number, erased.field) } as IncidentCorrected;
  putCurrent(db, { ...found, record: withCorrection(found.record, counts) });
}

/**
 * What a field held before one of its corrections, of what is still there: the newest earlier correction, otherwise what was recorded. What the
 * correction itself says was before may come from one that was erased too.
 */
function valueBefore(db: Readable, incident: number, correction: number, field: IncidentCorrected['field']): unknown {
  const earlier = db.get<{ body: string }>(
    `SELECT body FROM incident_correction WHERE incident = ? AND number < ? AND json_extract(body, '$.field') = ?
     ORDER BY number DESC LIMIT 1`,
    [incident, correction, field],
  );
  if (earlier !== undefined) return (JSON.parse(earlier.body) as IncidentCorrected).after;
  const recorded = db.get<{ body: string; version: number }>(
    "SELECT body, json_extract(entry, '$.version') AS version FROM journal_body JOIN journal USING (sequence) WHERE sequence = ?",
    [incident],
  );
  if (recorded === undefined) throw new Error('a recorded incident without its body');
  return readBody('incident:recorded', recorded.version, JSON.parse(recorded.body))[field];
}

function removeText(db: Writable, number: number): void {
  const row = db.get<{ text: string; exact_words: string }>(
    'SELECT text, exact_words FROM incident_text WHERE number = ?',
    [number],
  );
  if (row === undefined) return;
  // An index without a text of its own has to be told what to forget.
  db.run("INSERT INTO incident_words (incident_words, rowid, text, exact_words) VALUES ('delete', ?, ?, ?)", [
    number,
    row.text,
    row.exact_words,
  ]);
  db.run('DELETE FROM incident_text WHERE number = ?', [number]);
}

function removeClauses(db: Writable, { number, record, recordedAt }: Found): void {
  const sorted = sortedBy(record, recordedAt);
  for (const clauseId of record.citation.clauses) {
    db.run('DELETE FROM incident_clause WHERE clause_id = ? AND sort_day = ? AND sort_time = ? AND incident = ?', [
      clauseId,
      ...sorted,
      number,
    ]);
  }
}

function find(db: Readable, incidentId: string): Found | null {
  const row = db.get<{ number: number; record: string; recorded_at: Found['recordedAt'] }>(
    'SELECT number, record, recorded_at FROM incident WHERE incident_id = ?',
    [incidentId],
  );
  return row === undefined
    ? null
    : { number: row.number, record: JSON.parse(row.record) as IncidentFields, recordedAt: row.recorded_at };
}
