import type { Instant } from '../../../domain/dates/local-date';
import type { RequestStep } from '../../../domain/request/request';
import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { noteRequestNumber } from './request-references';
import { REQUEST_TABLE_NAMES, REQUEST_TABLES } from './request-tables';

/** Requests and their steps. Where one stands, and what is due when, is asked of them. */
export const requestProjection: NounProjection = {
  name: 'request',
  tables: REQUEST_TABLE_NAMES,
  create: REQUEST_TABLES,
  apply: {
    'request:received': receive,
    'request:extended': (db, entry) => note(db, entry, { step: 'extended', ...entry.body }),
    'request:paused': (db, entry) => note(db, entry, { step: 'paused', ...entry.body }),
    'request:resumed': (db, entry) => note(db, entry, { step: 'resumed', ...entry.body }),
    'request:acknowledged': (db, entry) => note(db, entry, { step: 'acknowledged', ...entry.body }),
    'request:answered': (db, entry) => note(db, entry, { step: 'answered', ...entry.body }),
    'request:withdrawn': (db, entry) => note(db, entry, { step: 'withdrawn', ...entry.body }),
    'request:breach-decided': (db, entry) => note(db, entry, { step: 'breach-decided', ...entry.body }),
    'body:erased': (db, { body }) => erase(db, body.sequence),
  },
};

function receive(db: Writable, { sequence, at, actor, subject, body }: ProjectedEntry<'request:received'>): void {
  const { reference, kind, personId, sender, receivedOn, receivedAt, channel, takenBy, asks } = body;
  db.run(
    `INSERT INTO request (request_id, reference, kind, person_id, sender, received_on, received_at, channel, taken_by, asks,
       recorded_sequence, logged_at, logged_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [subject, reference, kind, personId, sender, receivedOn, receivedAt, channel, takenBy, asks, sequence, at, actor],
  );
  noteRequestNumber(db, sequence, at);
}

interface SteppedEntry {
  readonly sequence: number;
  readonly at: Instant;
  readonly actor: string;
  readonly subject: string;
}

function note(db: Writable, { sequence, at, actor, subject }: SteppedEntry, step: RequestStep): void {
  db.run('INSERT INTO request_step (sequence, request_id, step, noted_at, noted_by) VALUES (?, ?, ?, ?, ?)', [
    sequence,
    subject,
    JSON.stringify(step),
    at,
    actor,
  ]);
}

/** The body of one entry is gone: nothing that came of it stays but its number, as nothing would come of it in a rebuild. */
function erase(db: Writable, sequence: number): void {
  db.run('DELETE FROM request_step WHERE sequence = ?', [sequence]);
  const entry = db.get<{ kind: string; at: Instant }>(
    "SELECT json_extract(entry, '$.kind') AS kind, json_extract(entry, '$.at') AS at FROM journal WHERE sequence = ?",
    [sequence],
  );
  if (entry?.kind !== 'request:received') return;
  noteRequestNumber(db, sequence, entry.at);
  db.run('DELETE FROM request WHERE recorded_sequence = ?', [sequence]);
}
