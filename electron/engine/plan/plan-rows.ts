import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import type { RestrictionId } from '../../../domain/ids';
import type { ContactLimit, LimitFrom } from '../../../domain/plan/contact-limit';
import type { ContactLogged, PlanStarted } from '../../../domain/plan/plan-entries';
import type { Readable } from '../compartment/access';
import { membersAsJson } from '../person/person-pages';
import { restrictionOf, type StoredRestriction } from '../restriction/restriction-rows';

/** A plan as it was started, or null: also for one that came from paper. */
export function planOf(db: Readable, restrictionId: string): PlanStarted | null {
  const row = db.get<{ body: string }>('SELECT body FROM plan WHERE restriction_id = ?', [restrictionId]);
  return row === undefined ? null : (JSON.parse(row.body) as PlanStarted);
}

/** What the number of contacts of a plan was loosened to since it began, in its order. */
export function limitsLoosened(db: Readable, restrictionId: string): readonly LimitFrom[] {
  return db
    .all<{ from_day: LocalDate; contact_limit: string | null }>(
      'SELECT from_day, contact_limit FROM plan_limit WHERE restriction_id = ? ORDER BY sequence',
      [restrictionId],
    )
    .map(({ from_day, contact_limit }) => ({
      from: from_day,
      limit: contact_limit === null ? null : (JSON.parse(contact_limit) as ContactLimit),
    }));
}

/** The number that a plan counts by on a day; null where it has none, and for anything that is no plan. */
export function limitOn(db: Readable, restrictionId: string, day: LocalDate): ContactLimit | null {
  const changed = limitsLoosened(db, restrictionId)
    .filter(({ from }) => from <= day)
    .at(-1);
  return changed === undefined ? (planOf(db, restrictionId)?.limit ?? null) : changed.limit;
}

/** The row of the register of a contact plan, whether it was started here or carried over; null for anything else. */
export function contactPlanOf(db: Readable, restrictionId: string): StoredRestriction | null {
  const restriction = restrictionOf(db, restrictionId);
  return restriction?.type === 'contact-plan' ? restriction : null;
}

/** The newest contact plan of a person that has not ended. */
export function livePlanOf(db: Readable, personId: string, today: LocalDate): RestrictionId | null {
  const row = db.get<{ restriction_id: RestrictionId }>(
    `SELECT restriction_id FROM restriction WHERE person_id IN (SELECT value FROM json_each(?)) AND type = 'contact-plan' AND ends_on >= ?
       AND (ended_on IS NULL OR ended_on > ?) ORDER BY recorded_sequence DESC LIMIT 1`,
    [membersAsJson(db, personId), today, today],
  );
  return row?.restriction_id ?? null;
}

export interface StoredContact {
  readonly sequence: number;
  readonly at: Instant;
  readonly actor: string;
  readonly logged: ContactLogged;
}

/** Every contact logged against a plan, in the order of logging. */
export function contactsOf(db: Readable, restrictionId: string): readonly StoredContact[] {
  return db
    .all<{ sequence: number; at: Instant; actor: string; body: string }>(
      'SELECT sequence, at, actor, body FROM plan_contact WHERE restriction_id = ? ORDER BY sequence',
      [restrictionId],
    )
    .map(({ sequence, at, actor, body }) => ({ sequence, at, actor, logged: JSON.parse(body) as ContactLogged }));
}
