import type { NounProjection } from '../door/handler';

/** `details` is JSON, as in the entry of that sequence; the newest counts. Its version stands in the statement, so that a table of an older one is made anew. */
const CREATE = `
CREATE TABLE school_described (
  sequence    INTEGER PRIMARY KEY,
  details     TEXT NOT NULL, -- version 3
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
`;

/** What was said of the school, one row an entry. */
export const schoolProjection: NounProjection = {
  name: 'school',
  tables: ['school_described'],
  create: CREATE,
  apply: {
    'school:described': (db, { sequence, body, at, actor }) =>
      db.run('INSERT INTO school_described VALUES (?, ?, ?, ?)', [sequence, JSON.stringify(body), at, actor]),
    'body:erased': (db, { body }) => db.run('DELETE FROM school_described WHERE sequence = ?', [body.sequence]),
  },
};
