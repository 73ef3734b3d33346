import { type BanKind, isHeard } from '../../../domain/ban/ban-case';
import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { noteShape, putEnd, putOnRegister } from '../restriction/restriction-projection';
import { noteNumber } from '../restriction/restriction-references';
import { banOfSteps } from './ban-rows';
import { BAN_TABLE_NAMES, BAN_TABLES } from './ban-tables';

/** Bans with their process. What holds at the door follows from it: the row in the register is written anew with each step. */
export const banProjection: NounProjection = {
  name: 'ban',
  tables: BAN_TABLE_NAMES,
  create: BAN_TABLES,
  apply: {
    'ban:imposed': begin,
    'ban:proposed': begin,
    'ban:told': note,
    'ban:side-recorded': note,
    'ban:grounds-noted': note,
    'ban:extended': note,
    'ban:adopted': note,
    'ban:confirmed': note,
    'ban:withdrawn': withdraw,
    'body:erased': (db, { body }) => erase(db, body.sequence),
  },
};

function begin(db: Writable, entry: ProjectedEntry<'ban:imposed'> | ProjectedEntry<'ban:proposed'>): void {
  noteNumber(db, entry.sequence, entry.at);
  noteShape(db, entry, entry.body.shape);
  put(db, entry, entry.body.personId);
}

function note(db: Writable, entry: ProjectedEntry<BanKind>): void {
  put(db, entry, null);
}

function put(db: Writable, entry: ProjectedEntry<BanKind>, personId: string | null): void {
  const { sequence, subject, kind, at, actor, body } = entry;
  db.run(
    'INSERT INTO ban_step (sequence, restriction_id, person_id, kind, at, actor, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [sequence, subject, personId, kind, at, actor, JSON.stringify(body)],
  );
  renew(db, subject);
}

function withdraw(db: Writable, entry: ProjectedEntry<'ban:withdrawn'>): void {
  put(db, entry, null);
  const { at, actor, body } = entry;
  putEnd(db, entry.subject, { ...body, by: actor, at, how: 'ended', setBy: '', paper: '' });
}

/** The row of the register that the steps come to; none while it is only proposed. */
function renew(db: Writable, restrictionId: string): void {
  const stored = banOfSteps(db, restrictionId);
  const { startsOn = null, endsOn = null } = stored?.ban ?? {};
  if (stored === null || startsOn === null || endsOn === null) {
    db.run('DELETE FROM restriction WHERE restriction_id = ?', [restrictionId]);
    return;
  }
  const { ban, begunSequence, datedSequence, begunAt, begunBy } = stored;
  putOnRegister(db, {
    restrictionId,
    reference: ban.reference,
    personId: ban.personId,
    type: 'ban',
    whatIsRestricted: ban.whatIsRestricted,
    childArrangements: ban.childArrangements,
    startsOn,
    endsOn,
    endSetByApp: false,
    reviewOn: ban.confirmed?.reviewOn ?? ban.decideBy,
    reviewSetByApp: false,
    heard: isHeard(ban) ? 'yes' : 'no',
    sequence: begunSequence,
    datedBy: datedSequence,
    at: begunAt,
    actor: begunBy,
  });
}

/** The body of one entry is gone: nothing that came of it stays, as nothing would come of it in a rebuild. */
function erase(db: Writable, sequence: number): void {
  const entry = db.get<{ kind: string; at: ProjectedEntry<'ban:imposed'>['at']; subject: string }>(
    `SELECT json_extract(entry, '$.kind') AS kind, json_extract(entry, '$.at') AS at, json_extract(entry, '$.subject') AS subject
     FROM journal WHERE sequence = ?`,
    [sequence],
  );
  if (entry === undefined || !entry.kind.startsWith('ban:')) return;
  if (entry.kind === 'ban:imposed' || entry.kind === 'ban:proposed') {
    noteNumber(db, sequence, entry.at);
    db.run('DELETE FROM restriction_shape WHERE noted_sequence = ?', [sequence]);
  }
  db.run('DELETE FROM ban_step WHERE sequence = ?', [sequence]);
  if (entry.kind === 'ban:withdrawn') putEnd(db, entry.subject, null);
  renew(db, entry.subject);
}
