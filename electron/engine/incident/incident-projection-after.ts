import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { type Found, find, putCurrent, removeClauses } from './incident-now';

/** What the person says against a record, and striking out: kinds of the incident's projection. */
export const applyAfter = {
  'incident:disputed': dispute,
  'incident:struck-out': (db, entry) => strike(db, entry, true),
  'incident:put-back': (db, entry) => strike(db, entry, false),
} satisfies NounProjection['apply'];

function dispute(db: Writable, { sequence, at, actor, subject, body }: ProjectedEntry<'incident:disputed'>): void {
  const found = find(db, subject);
  if (found === null) return;
  db.run(
    'INSERT INTO incident_dispute (number, incident, words, passage, how_told, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [sequence, found.number, body.words, body.passage, body.howTold, at, actor],
  );
  countDisputes(db, found.number);
}

function countDisputes(db: Writable, incident: number): void {
  db.run(
    'UPDATE incident SET disputes = (SELECT count(*) FROM incident_dispute WHERE incident = incident.number) WHERE number = ?',
    [incident],
  );
}

function strike(
  db: Writable,
  { sequence, at, actor, subject, body }: ProjectedEntry<'incident:struck-out' | 'incident:put-back'>,
  struckOut: boolean,
): void {
  const found = find(db, subject);
  if (found === null) return;
  db.run(
    'INSERT INTO incident_strike (number, incident, struck_out, reason, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?)',
    [sequence, found.number, Number(struckOut), body.reason, at, actor],
  );
  putStrike(db, found);
}

/** Whether it is struck out is what the newest word on it says. */
function putStrike(db: Writable, found: Found): void {
  const newest = db.get<{ struck_out: number }>(
    'SELECT struck_out FROM incident_strike WHERE incident = ? ORDER BY number DESC LIMIT 1',
    [found.number],
  );
  const struckOut = newest?.struck_out === 1;
  db.run('UPDATE incident SET struck_out = ? WHERE number = ?', [Number(struckOut), found.number]);
  removeClauses(db, found);
  putCurrent(db, { ...found, struckOut });
}

/** The body of a dispute is gone. */
export function eraseDispute(db: Writable, number: number): void {
  const row = db.get<{ incident: number }>('SELECT incident FROM incident_dispute WHERE number = ?', [number]);
  if (row === undefined) return;
  db.run('DELETE FROM incident_dispute WHERE number = ?', [number]);
  countDisputes(db, row.incident);
}

/** The body of a word on striking out is gone: the one before counts. */
export function eraseStrike(db: Writable, number: number): void {
  const row = db.get<{ incident_id: string }>(
    'SELECT i.incident_id FROM incident_strike s JOIN incident i ON i.number = s.incident WHERE s.number = ?',
    [number],
  );
  const found = row === undefined ? null : find(db, row.incident_id);
  db.run('DELETE FROM incident_strike WHERE number = ?', [number]);
  if (found !== null) putStrike(db, found);
}
