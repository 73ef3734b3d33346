import type { NounProjection } from '../door/handler';

const CREATE = `
CREATE TABLE casebook_settings (
  only_row     INTEGER PRIMARY KEY CHECK (only_row = 1),
  lock_minutes INTEGER NOT NULL CHECK (lock_minutes BETWEEN 1 AND 15)
) STRICT;
CREATE TABLE casebook_door_lines (
  only_row        INTEGER PRIMARY KEY CHECK (only_row = 1),
  say             TEXT NOT NULL,
  call            TEXT NOT NULL,
  wont_go         TEXT NOT NULL,
  rings_or_writes TEXT NOT NULL,
  put_through     TEXT NOT NULL
) STRICT;
CREATE TABLE casebook_colour (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  colour   TEXT NOT NULL
) STRICT;
`;

/** The settings of the casebook as they are now; no row while nobody changed any. */
export const settingsProjection: NounProjection = {
  name: 'settings',
  tables: ['casebook_settings', 'casebook_door_lines', 'casebook_colour'],
  create: CREATE,
  apply: {
    'settings:changed': (db, { body }) =>
      db.run('INSERT OR REPLACE INTO casebook_settings (only_row, lock_minutes) VALUES (1, ?)', [body.lockMinutes]),
    'settings:colour-chosen': (db, { body }) =>
      db.run('INSERT OR REPLACE INTO casebook_colour (only_row, colour) VALUES (1, ?)', [body.colour]),
    'settings:door-lines-changed': (db, { body }) =>
      db.run(
        `INSERT OR REPLACE INTO casebook_door_lines (only_row, say, call, wont_go, rings_or_writes, put_through)
         VALUES (1, ?, ?, ?, ?, ?)`,
        [body.say, body.call, body.wontGo, body.ringsOrWrites, body.putThrough],
      ),
  },
};
