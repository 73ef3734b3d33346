import { banState } from '../../../domain/ban/ban-case';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { DecisionId, IncidentId, RestrictionId } from '../../../domain/ids';
import type { RestsOnIt } from '../../../domain/incident/rests-on-it';
import { statusOn } from '../../../domain/restriction/restriction-status';
import { banOf } from '../ban/ban-rows';
import type { Readable } from '../compartment/access';
import { decisionOf } from '../decision/decision-steps';
import { restrictionOf } from '../restriction/restriction-rows';

type WithoutPerson<Line> = Line extends unknown ? Omit<Line, 'person'> : never;

/** What rests on a record, and about whom it was decided. */
export interface Resting {
  readonly personId: string;
  readonly what: WithoutPerson<RestsOnIt>;
}

/**
 * Decisions, bans (proposed ones too) and plans that name a record among their grounds, the oldest first. None that was taken back, withdrawn, set aside or
 * entered in error; one that has ended is there still, since its letter said so.
 */
export function namingIt(db: Readable, incidentId: IncidentId, today: LocalDate): readonly Resting[] {
  const decided = db.all<{ decision_id: DecisionId; restriction_id: RestrictionId | null }>(
    `SELECT decision_id, restriction_id FROM decision d
     WHERE EXISTS (SELECT 1 FROM json_each(d.body, '$.incidents') WHERE value = ?) ORDER BY sequence`,
    [incidentId],
  );
  const begun = db.all<{ restriction_id: RestrictionId }>(
    `SELECT restriction_id FROM (SELECT sequence, restriction_id, body FROM ban_step UNION ALL SELECT sequence, restriction_id, body FROM plan) b
     WHERE EXISTS (SELECT 1 FROM json_each(b.body, '$.grounds.incidents') WHERE value = ?) ORDER BY sequence`,
    [incidentId],
  );
  const restrictionIds = new Set([...decided, ...begun].flatMap(({ restriction_id: id }) => (id === null ? [] : [id])));
  return [
    ...decided
      .filter(({ restriction_id: id }) => id === null)
      .flatMap(({ decision_id: id }) => aDecision(db, id, today)),
    ...[...restrictionIds].flatMap((id) => aRestriction(db, id, today)),
  ];
}

function aDecision(db: Readable, decisionId: DecisionId, today: LocalDate): readonly Resting[] {
  const decision = decisionOf(db, decisionId, today);
  if (decision === null || decision.takenBack !== null) return [];
  const { personId, reference, step } = decision.made;
  return [{ personId, what: { kind: 'decision', decisionId, reference, step } }];
}

function aRestriction(db: Readable, restrictionId: RestrictionId, today: LocalDate): readonly Resting[] {
  const onRegister = restrictionOf(db, restrictionId);
  if (onRegister?.endedHow === 'entered-in-error' || onRegister?.endedHow === 'set-aside') return [];
  const stored = banOf(db, restrictionId);
  const line = { kind: 'restriction', restrictionId, named: true } as const;
  if (stored !== null) {
    const { reference, personId } = stored.ban;
    const state = stateOfBan(banState(stored.ban, stored.endedOn, today));
    return state === null ? [] : [{ personId, what: { ...line, reference, type: 'ban', process: true, state } }];
  }
  if (onRegister === null) return [];
  const { reference, personId, type } = onRegister;
  const state = statusOn(onRegister, today) === 'ended' ? 'over' : 'stands';
  return [{ personId, what: { ...line, reference, type, process: false, state } }];
}

function stateOfBan(state: ReturnType<typeof banState>): 'proposed' | 'stands' | 'over' | null {
  if (state === 'withdrawn') return null;
  if (state === 'proposed') return 'proposed';
  return state === 'temporary' || state === 'confirmed' ? 'stands' : 'over';
}
