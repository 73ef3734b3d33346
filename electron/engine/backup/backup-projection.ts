import type { NounProjection } from '../door/handler';

const CREATE = `
CREATE TABLE backup_made (
  sequence    INTEGER PRIMARY KEY,
  holds_until INTEGER NOT NULL,
  proven_at   TEXT NOT NULL,
  size        INTEGER NOT NULL
) STRICT;
`;

/** The copies that were proven: `sequence` is that of the entry, `holds_until` that of the last entry in the copy. */
export const backupProjection: NounProjection = {
  name: 'backup',
  tables: ['backup_made'],
  create: CREATE,
  apply: {
    'backup:made': (db, { sequence, at, body }) =>
      db.run('INSERT INTO backup_made (sequence, holds_until, proven_at, size) VALUES (?, ?, ?, ?)', [
        sequence,
        body.sequence,
        at,
        body.size,
      ]),
    'body:erased': (db, { body }) => db.run('DELETE FROM backup_made WHERE sequence = ?', [body.sequence]),
  },
};
