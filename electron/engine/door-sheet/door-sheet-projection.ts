import type { NounProjection } from '../door/handler';

const CREATE = `
CREATE TABLE door_sheet (
  printed_sequence INTEGER PRIMARY KEY,
  reference        TEXT NOT NULL UNIQUE CHECK (reference GLOB 'DOOR-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
  use_until        TEXT NOT NULL CHECK (use_until IS date(use_until)),
  cards            INTEGER NOT NULL,
  holds            INTEGER NOT NULL,
  printed_at       TEXT NOT NULL,
  printed_by       TEXT NOT NULL
) STRICT;
`;

/** Every door sheet that was printed. A body says nothing of a person, so none is ever erased by itself; if one is, its row goes. */
export const doorSheetProjection: NounProjection = {
  name: 'door-sheet',
  tables: ['door_sheet'],
  create: CREATE,
  apply: {
    'door-sheet:printed': (db, { sequence, at, actor, body }) =>
      db.run(
        `INSERT INTO door_sheet (printed_sequence, reference, use_until, cards, holds, printed_at, printed_by)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [sequence, body.reference, body.useUntil, body.cards, body.holds, at, actor],
      ),
    'body:erased': (db, { body }) => db.run('DELETE FROM door_sheet WHERE printed_sequence = ?', [body.sequence]),
  },
};
