import type { Instant } from '../../../domain/dates/local-date';
import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { noteShape, putOnRegister } from '../restriction/restriction-projection';
import { noteNumber } from '../restriction/restriction-references';
import { PLAN_TABLE_NAMES, PLAN_TABLES } from './plan-tables';

/** Contact plans that were started here, and the contacts logged against them. */
export const planProjection: NounProjection = {
  name: 'plan',
  tables: PLAN_TABLE_NAMES,
  create: PLAN_TABLES,
  apply: {
    'plan:started': start,
    'restriction:narrowed': (db, { sequence, subject, day, body: { limit } }) => {
      if (limit === null) return;
      db.run('INSERT INTO plan_limit (sequence, restriction_id, from_day, contact_limit) VALUES (?, ?, ?, ?)', [
        sequence,
        subject,
        day,
        limit === 'none' ? null : JSON.stringify(limit),
      ]);
    },
    'plan:contact-logged': (db, { sequence, subject, at, actor, body }) =>
      db.run('INSERT INTO plan_contact (sequence, restriction_id, at, actor, body) VALUES (?, ?, ?, ?, ?)', [
        sequence,
        subject,
        at,
        actor,
        JSON.stringify(body),
      ]),
    'body:erased': (db, { body }) => erase(db, body.sequence),
  },
};

function start(db: Writable, entry: ProjectedEntry<'plan:started'>): void {
  const { sequence, at, actor, subject, body } = entry;
  noteNumber(db, sequence, at);
  noteShape(db, entry, body.shape);
  db.run('INSERT INTO plan (sequence, restriction_id, body) VALUES (?, ?, ?)', [
    sequence,
    subject,
    JSON.stringify(body),
  ]);
  putOnRegister(db, {
    ...body,
    restrictionId: subject,
    type: 'contact-plan',
    childArrangements: '',
    endSetByApp: false,
    reviewSetByApp: false,
    heard: body.account.answer === 'heard' ? 'yes' : 'no',
    sequence,
    at,
    actor,
  });
}

/** The body of one entry is gone: nothing that came of it stays, as nothing would come of it in a rebuild. */
function erase(db: Writable, sequence: number): void {
  db.run('DELETE FROM plan_contact WHERE sequence = ?', [sequence]);
  db.run('DELETE FROM plan_limit WHERE sequence = ?', [sequence]);
  db.run('DELETE FROM plan WHERE sequence = ?', [sequence]);
  const entry = db.get<{ kind: string; at: Instant }>(
    `SELECT json_extract(entry, '$.kind') AS kind, json_extract(entry, '$.at') AS at FROM journal WHERE sequence = ?`,
    [sequence],
  );
  if (entry?.kind !== 'plan:started') return;
  noteNumber(db, sequence, entry.at);
  db.run('DELETE FROM restriction_shape WHERE noted_sequence = ?', [sequence]);
  db.run('DELETE FROM restriction WHERE recorded_sequence = ?', [sequence]);
}
