import { type BanCase, type BanStep, banCase, type EndedOn } from '../../../domain/ban/ban-case';
import { dayInEngland, type Instant, type LocalDate } from '../../../domain/dates/local-date';
import type { DecidedBy } from '../../../domain/decision/decision-entries';
import type { RestrictionId } from '../../../domain/ids';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';
import { membersAsJson } from '../person/person-pages';

interface StepRow {
  readonly sequence: number;
  readonly restriction_id: RestrictionId;
  readonly kind: BanStep['kind'];
  readonly at: Instant;
  readonly actor: string;
  readonly body: string;
}

/** A ban with its process; who began it and when it was recorded; the day on which it was ended like every restriction. */
export interface StoredBan {
  readonly restrictionId: RestrictionId;
  readonly ban: BanCase;
  readonly begunSequence: number;
  /** The newest step that gave it dates: imposed, extended, confirmed. */
  readonly datedSequence: number;
  readonly begunAt: Instant;
  readonly begunBy: string;
  readonly endedOn: EndedOn;
  readonly endedReason: string | null;
  readonly endedDecidedBy: DecidedBy | null;
}

const DATED: readonly BanStep['kind'][] = ['ban:imposed', 'ban:extended', 'ban:confirmed'];

/**
 * One ban with the end that it has now: a narrowing or a review since it was decided gives it another one than its own steps. Null if there is none: also
 * for a restriction that came from paper.
 */
export function banOf(db: Readable, restrictionId: string): StoredBan | null {
  const stored = banOfSteps(db, restrictionId);
  const now = db.get<{ ends_on: LocalDate }>('SELECT ends_on FROM restriction WHERE restriction_id = ?', [
    restrictionId,
  ]);
  if (stored === null || now === undefined) return stored;
  const [decideBy = stored.ban.decideBy] = [stored.ban.decideBy, now.ends_on].sort();
  return { ...stored, ban: { ...stored.ban, endsOn: now.ends_on, decideBy } };
}

/** Names of those who decided a ban: who imposed or proposed it, who adopted it, and who confirmed it. Empty for one that came from paper. */
export function decidersOf(db: Readable, restrictionId: string): readonly string[] {
  const by = banOf(db, restrictionId)?.ban.by.name;
  const confirmed = db.all<{ actor: string }>(
    `SELECT actor FROM ban_step WHERE restriction_id = ? AND kind IN ('ban:adopted', 'ban:confirmed')`,
    [restrictionId],
  );
  return [...(by === undefined ? [] : [by]), ...confirmed.map(({ actor }) => userName(db, actor))];
}

/** What the steps of a ban alone come to: what the register's row is made from. */
export function banOfSteps(db: Readable, restrictionId: string): StoredBan | null {
  const rows = db.all<StepRow>(
    'SELECT sequence, restriction_id, kind, at, actor, body FROM ban_step WHERE restriction_id = ? ORDER BY sequence',
    [restrictionId],
  );
  const [first] = rows;
  const ban = banCase(rows.map(stepOf));
  if (first === undefined || ban === null) return null;
  const ended = db.get<{ ended_on: EndedOn; ended_reason: string | null; decided_by: string | null }>(
    'SELECT ended_on, ended_reason, ended_decided_by AS decided_by FROM restriction WHERE restriction_id = ?',
    [restrictionId],
  );
  return {
    restrictionId: first.restriction_id,
    ban,
    begunSequence: first.sequence,
    datedSequence: rows.filter(({ kind }) => DATED.includes(kind)).at(-1)?.sequence ?? first.sequence,
    begunAt: first.at,
    begunBy: first.actor,
    endedOn: ended?.ended_on ?? null,
    endedReason: ended?.ended_reason ?? null,
    endedDecidedBy: typeof ended?.decided_by === 'string' ? (JSON.parse(ended.decided_by) as DecidedBy) : null,
  };
}

/** Bans of a person that began in the app, the newest first. */
export function bansOf(db: Readable, personId: string): readonly StoredBan[] {
  return found(
    db,
    `SELECT restriction_id FROM ban_step WHERE kind IN ('ban:imposed', 'ban:proposed') AND person_id IN (SELECT value FROM json_each(?))
     ORDER BY sequence DESC`,
    [membersAsJson(db, personId)],
  );
}

/** Bans that nobody has decided: proposed ones, and temporary ones that hold on that day. */
export function undecided(db: Readable, day: LocalDate): readonly StoredBan[] {
  return found(
    db,
    `SELECT restriction_id FROM ban_step b WHERE kind IN ('ban:imposed', 'ban:proposed')
       AND NOT EXISTS (SELECT 1 FROM ban_step s WHERE s.restriction_id = b.restriction_id AND s.kind IN ('ban:confirmed', 'ban:withdrawn'))
       AND NOT EXISTS (SELECT 1 FROM restriction r WHERE r.restriction_id = b.restriction_id AND (r.ends_on < ? OR r.ended_on <= ?))
     ORDER BY sequence`,
    [day, day],
  );
}

/** Answers that came after a ban was confirmed and that no review has looked at since, of bans that have not ended: which, and when it came. */
export function lateAnswers(
  db: Readable,
  day: LocalDate,
): readonly { readonly restrictionId: RestrictionId; readonly on: LocalDate }[] {
  return db
    .all<{ restriction_id: RestrictionId; at: Instant }>(
      `SELECT s.restriction_id, max(s.at) AS at FROM ban_step s JOIN restriction r ON r.restriction_id = s.restriction_id
       WHERE s.kind = 'ban:side-recorded' AND r.ends_on >= ? AND (r.ended_on IS NULL OR r.ended_on > ?)
         AND EXISTS (SELECT 1 FROM ban_step c WHERE c.restriction_id = s.restriction_id AND c.kind = 'ban:confirmed' AND c.sequence < s.sequence)
         AND NOT EXISTS (SELECT 1 FROM review v WHERE v.restriction_id = s.restriction_id AND v.sequence > s.sequence)
       GROUP BY s.restriction_id ORDER BY at`,
      [day, day],
    )
    .map(({ restriction_id, at }) => ({ restrictionId: restriction_id, on: dayInEngland(at) }));
}

function found(db: Readable, question: string, values: readonly string[]): readonly StoredBan[] {
  return db
    .all<{ restriction_id: string }>(question, values)
    .flatMap(({ restriction_id }) => banOf(db, restriction_id) ?? []);
}

function stepOf({ kind, at, body }: StepRow): BanStep {
  return { kind, on: dayInEngland(at), body: JSON.parse(body) } as BanStep;
}
