import { dayInEngland } from '../../../domain/dates/local-date';
import type { Shape } from '../../../domain/restriction/shape';
import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { RESTRICTION_TABLE_NAMES, RESTRICTION_TABLES } from './restriction-tables';

/** The register. Whether a restriction holds on a day is asked of its dates. */
export const restrictionProjection: NounProjection = {
  name: 'restriction',
  tables: RESTRICTION_TABLE_NAMES,
  create: RESTRICTION_TABLES,
  apply: {
    'restriction:carried-over': carryOver,
    'restriction:shape-noted': (db, { sequence, subject, body }) => noteShape(db, sequence, subject, body.shape),
    'restriction:ended': end,
    'body:erased': (db, { body }) => erase(db, body.sequence),
  },
};

function carryOver(
  db: Writable,
  { sequence, at, actor, subject, body }: ProjectedEntry<'restriction:carried-over'>,
): void {
  db.run(
    `INSERT INTO restriction (restriction_id, reference, person_id, type, what_is_restricted, child_arrangements, starts_on, ends_on,
       end_set_by_app, review_on, review_set_by_app, heard, recorded_sequence, recorded_at, recorded_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      subject,
      body.reference,
      body.personId,
      body.type,
      body.whatIsRestricted,
      body.childArrangements,
      body.startsOn,
      body.endsOn,
      Number(body.endSetByApp),
      body.reviewOn,
      Number(body.reviewSetByApp),
      body.heard,
      sequence,
      at,
      actor,
    ],
  );
  noteShape(db, sequence, subject, body.shape);
}

/** Of a restriction that is gone too, so that a rebuild gives the same rows in any order of erasing. */
function noteShape(db: Writable, sequence: number, restrictionId: string, shape: Shape): void {
  db.run('INSERT INTO restriction_shape (noted_sequence, restriction_id, shape) VALUES (?, ?, ?)', [
    sequence,
    restrictionId,
    JSON.stringify(shape),
  ]);
}

function end(db: Writable, { at, actor, subject, body }: ProjectedEntry<'restriction:ended'>): void {
  db.run('UPDATE restriction SET ended_on = ?, ended_reason = ?, ended_by = ?, ended_at = ? WHERE restriction_id = ?', [
    body.on,
    body.reason,
    actor,
    at,
    subject,
  ]);
}

/** The body of one entry is gone: nothing that came of it stays, as nothing would come of it in a rebuild. */
function erase(db: Writable, sequence: number): void {
  db.run('DELETE FROM restriction_shape WHERE noted_sequence = ?', [sequence]);
  const entry = db.get<{ kind: string; at: ProjectedEntry<'restriction:ended'>['at']; subject: string }>(
    `SELECT json_extract(entry, '$.kind') AS kind, json_extract(entry, '$.at') AS at, json_extract(entry, '$.subject') AS subject
     FROM journal WHERE sequence = ?`,
    [sequence],
  );
  if (entry?.kind === 'restriction:carried-over') {
    const year = Number(dayInEngland(entry.at).slice(0, 4));
    db.run('INSERT INTO restriction_erased (recorded_sequence, reference_year) VALUES (?, ?)', [sequence, year]);
    db.run('DELETE FROM restriction WHERE recorded_sequence = ?', [sequence]);
  }
  if (entry?.kind === 'restriction:ended') {
    db.run(
      'UPDATE restriction SET ended_on = NULL, ended_reason = NULL, ended_by = NULL, ended_at = NULL WHERE restriction_id = ?',
      [entry.subject],
    );
  }
}
