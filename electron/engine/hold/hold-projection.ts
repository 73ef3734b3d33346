import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { HOLD_TABLE_NAMES, HOLD_TABLES } from './hold-tables';

/** Holds at the door. Whether one stands on a day is asked of its last day. */
export const holdProjection: NounProjection = {
  name: 'hold',
  tables: HOLD_TABLE_NAMES,
  create: HOLD_TABLES,
  apply: {
    'hold:placed': place,
    'hold:lifted': (db, { at, actor, subject }) =>
      db.run('UPDATE hold SET lifted_at = ?, lifted_by = ? WHERE hold_id = ?', [at, actor, subject]),
    'body:erased': (db, { body }) => erase(db, body.sequence),
  },
};

function place(db: Writable, { sequence, at, actor, subject, body }: ProjectedEntry<'hold:placed'>): void {
  const { about, saidBy, words, endsOn } = body;
  db.run(
    `INSERT INTO hold (hold_id, person_id, description, said_by, words, ends_on, placed_sequence, placed_at, placed_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      subject,
      about.kind === 'person' ? about.personId : null,
      about.kind === 'person' ? null : about.description,
      saidBy,
      words,
      endsOn,
      sequence,
      at,
      actor,
    ],
  );
}

/** The body of one entry is gone: nothing that came of it stays, as nothing would come of it in a rebuild. */
function erase(db: Writable, sequence: number): void {
  db.run('DELETE FROM hold WHERE placed_sequence = ?', [sequence]);
  const lifted = db.get<{ subject: string }>(
    `SELECT json_extract(entry, '$.subject') AS subject FROM journal
     WHERE sequence = ? AND json_extract(entry, '$.kind') = 'hold:lifted'`,
    [sequence],
  );
  if (lifted !== undefined) {
    db.run('UPDATE hold SET lifted_at = NULL, lifted_by = NULL WHERE hold_id = ?', [lifted.subject]);
  }
}
