import type { Role } from '../casebook/casebook';
import type { LocalDate } from '../dates/local-date';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { StrikeToRecord } from './after';
import { strikeMissing } from './strike-missing';

/** What striking out and putting back need to know: how the record stands, and who asks. */
export interface FactsForStriking {
  readonly struckOut: boolean;
  readonly happenedOn: LocalDate | null;
  readonly role: Role;
}

type StrikeKind = 'incident:struck-out' | 'incident:put-back';

/** Strikes a record out. Refused without a reason, to a role that may not, and where it is struck out already. */
export function strikeOut(
  input: Omit<StrikeToRecord, 'draftId'>,
  facts: FactsForStriking,
  moment: Moment,
): Decision<Record<string, never>> {
  return strike('incident:struck-out', facts.struckOut, input, facts, moment);
}

/** Puts a struck-out record back: it counts again. Refused without a reason, to a role that may not, and where it stands. */
export function putBack(
  input: Omit<StrikeToRecord, 'draftId'>,
  facts: FactsForStriking,
  moment: Moment,
): Decision<Record<string, never>> {
  return strike('incident:put-back', !facts.struckOut, input, facts, moment);
}

function strike(
  kind: StrikeKind,
  already: boolean,
  { incidentId, reason }: Omit<StrikeToRecord, 'draftId'>,
  { happenedOn, role }: FactsForStriking,
  moment: Moment,
): Decision<Record<string, never>> {
  const [first, ...more] = strikeMissing(kind, role, reason, already);
  if (first !== undefined) return notDecided(first, ...more);
  return decided({}, { kind, subject: incidentId, day: happenedOn ?? moment.today, body: { reason } });
}
