import { dayInEngland } from '../../../domain/dates/local-date';
import type { IncidentCorrected } from '../../../domain/incident/incident-entries';
import { openingOf, withCorrection } from '../../../domain/incident/incident-record';
import { readBody } from '../../../domain/journal/entry-kinds';
import type { Readable, Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import {
  current,
  type Found,
  find,
  putBroken,
  putClauses,
  putCurrent,
  putPeople,
  putText,
  removeBroken,
  removeClauses,
  removePeople,
  removeText,
  wasAbout,
  wordsOf,
} from './incident-now';
import { applyAfter, eraseDispute, eraseStrike } from './incident-projection-after';
import { INCIDENT_PROBES, INCIDENT_TABLE_NAMES, INCIDENT_TABLES } from './incident-tables';
import { textsOf } from './incident-texts';

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
    ...applyAfter,
    'body:erased': (db, { body }) => erase(db, body.sequence),
  },
};

function record(db: Writable, entry: ProjectedEntry<'incident:recorded'>): void {
  const { sequence, at, actor, subject, body } = entry;
  const { whatHappened, ...fields } = body;
  const [, year, number] = body.reference.split('-');
  // Whole at once: a row that is put in first and completed afterwards touches its indexes twice.
  db.run(
    `INSERT INTO incident (sort_day, sort_time, record, still_to_add, child, number, incident_id, reference_year, reference_number, opening,
       additions, corrections, disputes, struck_out, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, ?, ?)`,
    [
      ...current(fields, at, false),
      sequence,
      subject,
      Number(year),
      Number(number),
      openingOf(whatHappened),
      at,
      actor,
    ],
  );
  putClauses(db, { number: sequence, record: fields, recordedAt: at, struckOut: false });
  putPeople(db, sequence, fields, []);
  putBroken(db, sequence, fields);
  putText(db, { number: sequence, incident: sequence, text: whatHappened, exactWords: wordsOf(fields), entry });
}

function addTo(db: Writable, entry: ProjectedEntry<'incident:added-to'>): void {
  const found = find(db, entry.subject);
  // Its narrative was erased since, if this is a rebuild.
  if (found === null) return;
  const { text, privileged } = entry.body;
  putText(db, { number: entry.sequence, incident: found.number, text, exactWords: '', privileged, entry });
  db.run('UPDATE incident SET additions = additions + 1 WHERE number = ?', [found.number]);
}

function correct(db: Writable, { sequence, at, actor, subject, body }: ProjectedEntry<'incident:corrected'>): void {
  const found = find(db, subject);
  if (found === null) return;
  removePeople(db, found);
  db.run('INSERT INTO incident_correction (number, incident, body, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?)', [
    sequence,
    found.number,
    JSON.stringify(body),
    at,
    actor,
  ]);
  db.run('UPDATE incident SET corrections = corrections + 1 WHERE number = ?', [found.number]);
  putCorrected(db, found, body);
}

/** The record with one value changed, and everything that follows from it; its people were taken off before. */
function putCorrected(db: Writable, found: Found, correction: IncidentCorrected): void {
  const record = withCorrection(found.record, correction);
  removeClauses(db, found);
  removeBroken(db, found);
  putCurrent(db, { ...found, record });
  putBroken(db, found.number, record);
  putPeople(db, found.number, record, wasAbout(db, found.number));
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
  if (entry?.kind === 'incident:disputed') eraseDispute(db, sequence);
  if (entry?.kind === 'incident:struck-out' || entry?.kind === 'incident:put-back') eraseStrike(db, sequence);
}

function eraseIncident(db: Writable, number: number, year: number): void {
  db.run('INSERT INTO incident_erased (number, reference_year) VALUES (?, ?)', [number, year]);
  const row = db.get<{ incident_id: string }>('SELECT incident_id FROM incident WHERE number = ?', [number]);
  const found = row === undefined ? null : find(db, row.incident_id);
  if (found === null) return;
  removeClauses(db, found);
  removeBroken(db, found);
  removePeople(db, found);
  for (const text of textsOf(db, number)) removeText(db, text.number);
  db.run('DELETE FROM incident_correction WHERE incident = ?', [number]);
  for (const table of ['incident_dispute', 'incident_strike'])
    db.run(`DELETE FROM ${table} WHERE incident = ?`, [number]);
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
  const found = find(db, row.incident_id);
  if (found !== null) removePeople(db, found);
  const later = db.get(
    "SELECT 1 AS later FROM incident_correction WHERE incident = ? AND number > ? AND json_extract(body, '$.field') = ? LIMIT 1",
    [row.incident, number, erased.field],
  );
  db.run('DELETE FROM incident_correction WHERE number = ?', [number]);
  db.run('UPDATE incident SET corrections = corrections - 1 WHERE number = ?', [row.incident]);
  if (found === null) return;
  if (later === undefined) {
    const after = valueBefore(db, row.incident, number, erased.field);
    putCorrected(db, found, { ...erased, after } as IncidentCorrected);
  } else {
    putPeople(db, found.number, found.record, wasAbout(db, found.number));
  }
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
