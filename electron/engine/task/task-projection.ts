import type { NounProjection } from '../door/handler';

/** `task_step` has a row for each time that one was done or opened again; the newest counts. */
const TABLES = `
CREATE TABLE task (
  task_id   TEXT NOT NULL PRIMARY KEY,
  sequence  INTEGER NOT NULL UNIQUE,
  what      TEXT NOT NULL CHECK (trim(what) <> ''),
  due       TEXT NOT NULL CHECK (due IS date(due)),
  person_id TEXT,
  reference TEXT,
  added_by  TEXT NOT NULL
) STRICT;
CREATE TABLE task_step (
  sequence INTEGER PRIMARY KEY,
  task_id  TEXT NOT NULL,
  done_on  TEXT CHECK (done_on IS date(done_on)),
  noted_by TEXT NOT NULL
) STRICT;
CREATE INDEX task_step_of ON task_step (task_id, sequence);
`;

const STEP = 'INSERT INTO task_step (sequence, task_id, done_on, noted_by) VALUES (?, ?, ?, ?)';

/** Tasks of one's own. Those that follow from rules are asked of what they follow from, and stored nowhere. */
export const taskProjection: NounProjection = {
  name: 'task',
  tables: ['task', 'task_step'],
  create: TABLES,
  apply: {
    'task:added': (db, { sequence, subject, actor, body }) =>
      db.run(
        'INSERT INTO task (task_id, sequence, what, due, person_id, reference, added_by) VALUES (?, ?, ?, ?, ?, ?, ?)',
        [subject, sequence, body.what, body.by, body.personId, body.reference, actor],
      ),
    'task:done': (db, { sequence, subject, actor, body }) => db.run(STEP, [sequence, subject, body.on, actor]),
    'task:reopened': (db, { sequence, subject, actor }) => db.run(STEP, [sequence, subject, null, actor]),
    'body:erased': (db, { body }) => {
      for (const table of ['task', 'task_step']) db.run(`DELETE FROM ${table} WHERE sequence = ?`, [body.sequence]);
    },
  },
};
