import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { ORDER_TABLE_NAMES, ORDER_TABLES } from './order-tables';

/** Orders and instructions from outside the code. Whether one stands on a day is asked of its dates. */
export const orderProjection: NounProjection = {
  name: 'order',
  tables: ORDER_TABLE_NAMES,
  create: ORDER_TABLES,
  apply: {
    'order:noted': note,
    'order:looked-at': look,
    'order:ended': (db, { sequence, actor, subject, body }) =>
      db.run(
        'UPDATE outside_order SET ended_on = ?, ended_reason = ?, ended_by = ?, ended_sequence = ? WHERE order_id = ?',
        [body.on, body.reason, actor, sequence, subject],
      ),
    'body:erased': (db, { body }) => erase(db, body.sequence),
  },
};

function note(db: Writable, { sequence, at, actor, subject, body }: ProjectedEntry<'order:noted'>): void {
  const { personId, kind, whichChildren, says, seen, source, until, lookAgainOn, door, atTheDoor } = body;
  const about = [subject, personId, kind, whichChildren, says, seen.how, seen.by, seen.on];
  db.run(
    `INSERT INTO outside_order (order_id, person_id, kind, which_children, says, seen_how, seen_by, seen_on, source, until, look_again_on,
       door, at_the_door, noted_sequence, noted_at, noted_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [...about, source, until, lookAgainOn, door, atTheDoor, sequence, at, actor],
  );
}

function look(db: Writable, { sequence, at, actor, subject, body }: ProjectedEntry<'order:looked-at'>): void {
  const { seen, words, lookAgainOn } = body;
  db.run(
    `INSERT INTO outside_order_look (look_sequence, order_id, seen_how, seen_by, seen_on, words, look_again_on, looked_at, looked_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [sequence, subject, seen.how, seen.by, seen.on, words, lookAgainOn, at, actor],
  );
}

/** The body of one entry is gone: nothing that came of it stays, as nothing would come of it in a rebuild. */
function erase(db: Writable, sequence: number): void {
  db.run('DELETE FROM outside_order WHERE noted_sequence = ?', [sequence]);
  db.run('DELETE FROM outside_order_look WHERE look_sequence = ?', [sequence]);
  db.run(
    `UPDATE outside_order SET ended_on = NULL, ended_reason = NULL, ended_by = NULL, ended_sequence = NULL WHERE ended_sequence = ?`,
    [sequence],
  );
}
