import { dayInEngland, type Instant, type LocalDate } from '../../../domain/dates/local-date';
import { Reference } from '../../../domain/ids';
import type { Readable, Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';

/** `decision_number` has the year of each number that was given, also of decisions whose body was erased, so that none is given again. Of the ladder the newest row counts. */
const TABLES = `
CREATE TABLE decision (
  sequence       INTEGER PRIMARY KEY,
  decision_id    TEXT NOT NULL UNIQUE,
  reference      TEXT NOT NULL UNIQUE CHECK (reference GLOB 'DEC-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
  person_id      TEXT NOT NULL,
  step           TEXT NOT NULL,
  restriction_id TEXT,
  day            TEXT NOT NULL CHECK (day IS date(day)),
  at             TEXT NOT NULL,
  actor          TEXT NOT NULL,
  body           TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX decision_person ON decision (person_id, sequence);
CREATE TABLE decision_taken_back (
  sequence    INTEGER PRIMARY KEY,
  decision_id TEXT NOT NULL,
  taken_on    TEXT NOT NULL,
  reason      TEXT NOT NULL
) STRICT;
CREATE INDEX decision_taken_back_of ON decision_taken_back (decision_id);
CREATE TABLE decision_number (
  sequence       INTEGER PRIMARY KEY,
  reference_year INTEGER NOT NULL
) STRICT;
CREATE INDEX decision_number_year ON decision_number (reference_year);
CREATE TABLE decision_ladder (
  sequence INTEGER PRIMARY KEY,
  ladder   TEXT NOT NULL CHECK (json_valid(ladder))
) STRICT;
`;

/** What was decided about whom. */
export const decisionProjection: NounProjection = {
  name: 'decision',
  tables: ['decision', 'decision_taken_back', 'decision_number', 'decision_ladder'],
  create: TABLES,
  apply: {
    'decision:made': make,
    'decision:taken-back': (db, { sequence, subject, body }) =>
      db.run('INSERT INTO decision_taken_back (sequence, decision_id, taken_on, reason) VALUES (?, ?, ?, ?)', [
        sequence,
        subject,
        body.on,
        body.reason,
      ]),
    'decision:ladder-set': (db, { sequence, body }) =>
      db.run('INSERT INTO decision_ladder (sequence, ladder) VALUES (?, ?)', [sequence, JSON.stringify(body)]),
    'body:erased': (db, { body }) => erase(db, body.sequence),
  },
};

function make(db: Writable, { sequence, subject, day, at, actor, body }: ProjectedEntry<'decision:made'>): void {
  noteNumber(db, sequence, at);
  db.run(
    `INSERT INTO decision (sequence, decision_id, reference, person_id, step, restriction_id, day, at, actor, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      sequence,
      subject,
      body.reference,
      body.personId,
      body.step,
      body.restrictionId,
      day,
      at,
      actor,
      JSON.stringify(body),
    ],
  );
}

function noteNumber(db: Writable, sequence: number, at: Instant): void {
  db.run('INSERT OR IGNORE INTO decision_number (sequence, reference_year) VALUES (?, ?)', [
    sequence,
    Number(dayInEngland(at).slice(0, 4)),
  ]);
}

function erase(db: Writable, sequence: number): void {
  db.run('DELETE FROM decision_taken_back WHERE sequence = ?', [sequence]);
  db.run('DELETE FROM decision WHERE sequence = ?', [sequence]);
  db.run('DELETE FROM decision_ladder WHERE sequence = ?', [sequence]);
  const entry = db.get<{ at: Instant }>(
    `SELECT json_extract(entry, '$.at') AS at FROM journal WHERE sequence = ? AND json_extract(entry, '$.kind') = 'decision:made'`,
    [sequence],
  );
  if (entry !== undefined) noteNumber(db, sequence, entry.at);
}

/** The next number of the calendar year (England), asked for inside the transaction that records. */
export function nextDecisionReference(db: Readable, today: LocalDate): Reference {
  const year = Number(today.slice(0, 4));
  const given = db.get<{ count: number }>('SELECT count(*) AS count FROM decision_number WHERE reference_year = ?', [
    year,
  ]);
  return Reference.parse(`DEC-${year}-${String((given?.count ?? 0) + 1).padStart(4, '0')}`);
}
