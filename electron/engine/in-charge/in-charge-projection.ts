import type { NounProjection } from '../door/handler';

/** A row each naming; what was taken back in a table of its own, so that an erased body takes nothing else with it. */
const CREATE = `
CREATE TABLE in_charge (
  sequence     INTEGER PRIMARY KEY,
  in_charge_id TEXT NOT NULL UNIQUE,
  name         TEXT NOT NULL,
  role         TEXT NOT NULL,
  user_id      TEXT,
  from_day     TEXT NOT NULL CHECK (from_day IS date(from_day)),
  until_day    TEXT CHECK (until_day IS date(until_day)),
  at           TEXT NOT NULL,
  actor        TEXT NOT NULL
) STRICT;
CREATE TABLE in_charge_ended (
  sequence     INTEGER PRIMARY KEY,
  in_charge_id TEXT NOT NULL,
  ended_on     TEXT NOT NULL CHECK (ended_on IS date(ended_on))
) STRICT;
CREATE INDEX in_charge_ended_of ON in_charge_ended (in_charge_id, ended_on);
`;

/** Who was named to act for the head, and since when no longer. */
export const inChargeProjection: NounProjection = {
  name: 'in-charge',
  tables: ['in_charge', 'in_charge_ended'],
  create: CREATE,
  apply: {
    'in-charge:named': (db, { sequence, subject, at, actor, body: { name, role, userId, from, until } }) =>
      db.run(
        `INSERT INTO in_charge (sequence, in_charge_id, name, role, user_id, from_day, until_day, at, actor)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [sequence, subject, name, role, userId, from, until, at, actor],
      ),
    'in-charge:ended': (db, { sequence, subject, body }) =>
      db.run('INSERT INTO in_charge_ended (sequence, in_charge_id, ended_on) VALUES (?, ?, ?)', [
        sequence,
        subject,
        body.on,
      ]),
    'body:erased': (db, { body }) => {
      db.run('DELETE FROM in_charge WHERE sequence = ?', [body.sequence]);
      db.run('DELETE FROM in_charge_ended WHERE sequence = ?', [body.sequence]);
    },
  },
};
