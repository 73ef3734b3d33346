import type { NounProjection } from '../door/handler';

const CREATE = `
CREATE TABLE casebook_settings (
  only_row     INTEGER PRIMARY KEY CHECK (only_row = 1),
  lock_minutes INTEGER NOT NULL CHECK (lock_minutes BETWEEN 1 AND 15)
) STRICT;
`;

/** The settings of the casebook as they are now; no row while nobody changed any. */
export const settingsProjection: NounProjection = {
  name: 'settings',
  tables: ['casebook_settings'],
  create: CREATE,
  apply: {
    'settings:changed': (db, { body }) =>
      db.run('INSERT OR REPLACE INTO casebook_settings (only_row, lock_minutes) VALUES (1, ?)', [body.lockMinutes]),
  },
};
