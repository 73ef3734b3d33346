import type { LocalDate } from '../../../domain/dates/local-date';
import type { DecidedBy } from '../../../domain/decision/decision-entries';
import type { PaperLetter } from '../../../domain/restriction/restriction';
import type { Shape } from '../../../domain/restriction/shape';
import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { noteNumber } from './restriction-references';
import { RESTRICTION_TABLE_NAMES, RESTRICTION_TABLES } from './restriction-tables';

/** The register. Whether a restriction holds on a day is asked of its dates. */
export const restrictionProjection: NounProjection = {
  name: 'restriction',
  tables: RESTRICTION_TABLE_NAMES,
  create: RESTRICTION_TABLES,
  apply: {
    'restriction:carried-over': carryOver,
    'restriction:shape-noted': (db, entry) => noteShape(db, entry, entry.body.shape, entry.body.reason),
    'restriction:ended': (db, entry) =>
      putEnd(db, entry.subject, { ...entry.body, by: entry.actor, at: entry.at, setBy: entry.body.by }),
    'restriction:narrowed': narrow,
    'restriction:allowed-once': (db, { sequence, subject, body }) =>
      db.run(
        'INSERT INTO restriction_once (sequence, restriction_id, day, from_time, to_time, what) VALUES (?, ?, ?, ?, ?, ?)',
        [sequence, subject, body.day, body.from, body.to, body.what],
      ),
    'restriction:staff-told': (db, { sequence, subject, body }) =>
      db.run(
        'INSERT INTO restriction_staff_told (sequence, restriction_id, told_id, who, day) VALUES (?, ?, ?, ?, ?)',
        [sequence, subject, body.toldId, body.who, body.on],
      ),
    'restriction:staff-untold': (db, { sequence, body }) =>
      db.run('INSERT INTO restriction_staff_untold (sequence, told_id, day) VALUES (?, ?, ?)', [
        sequence,
        body.toldId,
        body.on,
      ]),
    'restriction:apology-noted': (db, { sequence, subject, body }) =>
      db.run('INSERT INTO restriction_apology (sequence, restriction_id, words) VALUES (?, ?, ?)', [
        sequence,
        subject,
        body.words,
      ]),
    'body:erased': (db, { body }) => erase(db, body.sequence),
  },
};

/** A row of the register as whoever decided it gives it: carried over, imposed, confirmed, begun. */
export interface RegisterRow {
  readonly restrictionId: string;
  readonly reference: string;
  readonly personId: string;
  readonly type: 'ban' | 'contact-plan';
  readonly whatIsRestricted: string;
  readonly childArrangements: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly endSetByApp: boolean;
  readonly reviewOn: LocalDate;
  readonly reviewSetByApp: boolean;
  readonly heard: 'yes' | 'no' | 'dont-know';
  readonly sequence: number;
  /** The entry that gave it these dates; left out where that is the one that began it. */
  readonly datedBy?: number;
  readonly at: string;
  readonly actor: string;
}

/** Puts a row on the register, or renews it: its dates are then these, with what narrowings and reviews have made of them since. */
export function putOnRegister(db: Writable, row: RegisterRow): void {
  db.run(
    `INSERT INTO restriction (restriction_id, reference, person_id, type, what_is_restricted, base_what, child_arrangements, starts_on, ends_on,
       base_ends_on, end_set_by_app, review_on, base_review_on, base_sequence, review_set_by_app, heard, recorded_sequence, recorded_at, recorded_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (restriction_id) DO UPDATE SET ends_on = excluded.ends_on, base_ends_on = excluded.base_ends_on,
       review_on = excluded.review_on, base_review_on = excluded.base_review_on, base_sequence = excluded.base_sequence, heard = excluded.heard`,
    [
      row.restrictionId,
      row.reference,
      row.personId,
      row.type,
      row.whatIsRestricted,
      row.whatIsRestricted,
      row.childArrangements,
      row.startsOn,
      row.endsOn,
      row.endsOn,
      Number(row.endSetByApp),
      row.reviewOn,
      row.reviewOn,
      row.datedBy ?? row.sequence,
      Number(row.reviewSetByApp),
      row.heard,
      row.sequence,
      row.at,
      row.actor,
    ],
  );
  putDates(db, row.restrictionId);
}

/**
 * The newest narrowing or review since it got its dates says when it ends and is reviewed; without one, those dates. The newest that wrote its words anew
 * says what is restricted.
 */
export function putDates(db: Writable, restrictionId: string): void {
  const newest = (column: string) =>
    `(SELECT c.${column} FROM restriction_change c
      WHERE c.restriction_id = restriction.restriction_id AND c.sequence > restriction.base_sequence ORDER BY c.sequence DESC LIMIT 1)`;
  db.run(
    `UPDATE restriction SET ends_on = coalesce(${newest('ends_on')}, base_ends_on), review_on = coalesce(${newest('review_on')}, base_review_on),
       what_is_restricted = coalesce((SELECT c.what_is_restricted FROM restriction_change c
         WHERE c.restriction_id = restriction.restriction_id AND c.what_is_restricted IS NOT NULL ORDER BY c.sequence DESC LIMIT 1), base_what)
     WHERE restriction_id = ?`,
    [restrictionId],
  );
}

/** How an early end stands in the register; null takes it back, where its body was erased. */
export interface EarlyEnd {
  readonly on: LocalDate;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly how: 'ended' | 'set-aside' | 'entered-in-error';
  readonly setBy: string;
  readonly paper: string;
  readonly decidedBy: DecidedBy | null;
}

export function putEnd(db: Writable, restrictionId: string, end: EarlyEnd | null): void {
  db.run(
    `UPDATE restriction SET ended_on = ?, ended_reason = ?, ended_by = ?, ended_at = ?, ended_how = ?, ended_set_by = ?, ended_paper = ?, ended_decided_by = ?
     WHERE restriction_id = ?`,
    [
      end?.on ?? null,
      end?.reason ?? null,
      end?.by ?? null,
      end?.at ?? null,
      end?.how ?? null,
      end?.setBy ?? null,
      end?.paper ?? null,
      asJson(end?.decidedBy ?? null),
      restrictionId,
    ],
  );
}

function carryOver(db: Writable, entry: ProjectedEntry<'restriction:carried-over'>): void {
  const { sequence, at, actor, subject, body } = entry;
  putOnRegister(db, { ...body, restrictionId: subject, sequence, at, actor });
  noteNumber(db, sequence, at);
  noteShape(db, entry, body.shape);
  const letter: PaperLetter = { endsOn: body.letterEndsOn, reviewOn: body.letterReviewOn, asked: body.asked };
  db.run('INSERT INTO restriction_letter (sequence, restriction_id, letter) VALUES (?, ?, ?)', [
    sequence,
    subject,
    JSON.stringify(letter),
  ]);
}

/** Of a restriction that is gone too, so that a rebuild gives the same rows in any order of erasing. */
export function noteShape(
  db: Writable,
  {
    sequence,
    subject,
    at,
    actor,
  }: Pick<ProjectedEntry<'restriction:shape-noted'>, 'sequence' | 'subject' | 'at' | 'actor'>,
  shape: Shape,
  reason = '',
): void {
  db.run(
    'INSERT INTO restriction_shape (noted_sequence, restriction_id, shape, reason, at, actor) VALUES (?, ?, ?, ?, ?, ?)',
    [sequence, subject, JSON.stringify(shape), reason, at, actor],
  );
}

function narrow(db: Writable, entry: ProjectedEntry<'restriction:narrowed'>): void {
  const { sequence, at, subject, body } = entry;
  if (body.shape !== null) noteShape(db, entry, body.shape);
  noteChange(db, {
    sequence,
    restrictionId: subject,
    kind: 'narrowed',
    at,
    endsOn: body.endsOn,
    reviewOn: body.reviewOn,
    reason: body.reason,
    scope: body.shape !== null || body.limit !== null || body.whatIsRestricted !== null,
    whatIsRestricted: body.whatIsRestricted,
    decidedBy: body.decidedBy,
  });
}

/** New dates by a narrowing or a review. */
export function noteChange(
  db: Writable,
  change: {
    readonly sequence: number;
    readonly restrictionId: string;
    readonly kind: 'narrowed' | 'reviewed';
    readonly at: string;
    readonly endsOn: LocalDate;
    readonly reviewOn: LocalDate;
    readonly reason: string;
    /** What it says became looser, too. */
    readonly scope: boolean;
    /** Its words from then on; null where they stay. */
    readonly whatIsRestricted: string | null;
    readonly decidedBy: DecidedBy | null;
  },
): void {
  const { sequence, restrictionId, kind, at, endsOn, reviewOn, reason, scope, whatIsRestricted } = change;
  db.run(
    `INSERT INTO restriction_change (sequence, restriction_id, kind, at, ends_on, review_on, reason, scope, what_is_restricted, decided_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      sequence,
      restrictionId,
      kind,
      at,
      endsOn,
      reviewOn,
      reason,
      Number(scope),
      whatIsRestricted,
      asJson(change.decidedBy),
    ],
  );
  putDates(db, restrictionId);
}

function asJson(by: DecidedBy | null): string | null {
  return by === null ? null : JSON.stringify(by);
}

/** The body of one entry is gone: nothing that came of it stays, as nothing would come of it in a rebuild. */
function erase(db: Writable, sequence: number): void {
  db.run('DELETE FROM restriction_shape WHERE noted_sequence = ?', [sequence]);
  for (const table of ['once', 'apology', 'staff_told', 'staff_untold', 'letter'])
    db.run(`DELETE FROM restriction_${table} WHERE sequence = ?`, [sequence]);
  const entry = db.get<{ kind: string; at: ProjectedEntry<'restriction:ended'>['at']; subject: string }>(
    `SELECT json_extract(entry, '$.kind') AS kind, json_extract(entry, '$.at') AS at, json_extract(entry, '$.subject') AS subject
     FROM journal WHERE sequence = ?`,
    [sequence],
  );
  if (entry?.kind === 'restriction:carried-over') {
    noteNumber(db, sequence, entry.at);
    db.run('DELETE FROM restriction WHERE recorded_sequence = ?', [sequence]);
  }
  if (entry?.kind === 'restriction:ended') putEnd(db, entry.subject, null);
  if (entry?.kind === 'restriction:narrowed' || entry?.kind === 'review:recorded') {
    db.run('DELETE FROM restriction_change WHERE sequence = ?', [sequence]);
    putDates(db, entry.subject);
  }
}
