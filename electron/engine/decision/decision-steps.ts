import { banState } from '../../../domain/ban/ban-case';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { DecisionMade } from '../../../domain/decision/decision-entries';
import { stepCountsUntil } from '../../../domain/decision/ladder-settings';
import { type StepTaken, stillCounts } from '../../../domain/decision/suggest';
import type { DecisionId, RestrictionId } from '../../../domain/ids';
import { statusOn } from '../../../domain/restriction/restriction-status';
import { banOf } from '../ban/ban-rows';
import type { Readable } from '../compartment/access';
import { informalWords } from '../conversation/conversation-rows';
import { membersAsJson } from '../person/person-pages';
import { restrictionOf } from '../restriction/restriction-rows';
import { readLadder } from './ladder-rows';

/** A decision as it stands on a day. */
export interface StoredDecision {
  readonly decisionId: DecisionId;
  readonly on: LocalDate;
  readonly made: DecisionMade;
  /** Its restriction is a ban that began here. */
  readonly process: boolean;
  readonly takenBack: { readonly on: LocalDate; readonly reason: string } | null;
  /** A restriction came of it and has not ended; or a ban was proposed, and nobody has decided. */
  readonly holds: boolean;
  /** What came of it was withdrawn, set aside or entered in error: it was no step. */
  readonly withdrawn: boolean;
  /** Not taken back, not withdrawn, and not faded. */
  readonly counts: boolean;
  /** The last day on which it counts by its own day; null while its restriction holds. */
  readonly countsUntil: LocalDate | null;
}

interface Row {
  readonly decision_id: DecisionId;
  readonly day: LocalDate;
  readonly body: string;
  readonly taken_on: LocalDate | null;
  readonly reason: string | null;
}

const ROWS = `SELECT d.decision_id, d.day, d.body, t.taken_on, t.reason FROM decision d
  LEFT JOIN decision_taken_back t ON t.sequence = (SELECT max(sequence) FROM decision_taken_back WHERE decision_id = d.decision_id)`;

/** One decision, or null. */
export function decisionOf(db: Readable, decisionId: string, today: LocalDate): StoredDecision | null {
  const row = db.get<Row>(`${ROWS} WHERE d.decision_id = ?`, [decisionId]);
  return row === undefined ? null : stored(db, row, today);
}

/** Every decision about a person, the oldest first. */
export function decisionsAbout(db: Readable, personId: string, today: LocalDate): readonly StoredDecision[] {
  return db
    .all<Row>(`${ROWS} WHERE d.person_id IN (SELECT value FROM json_each(?)) ORDER BY d.sequence`, [
      membersAsJson(db, personId),
    ])
    .map((row) => stored(db, row, today));
}

/** Steps taken about a person that still count, the oldest first; without those of one restriction, where it is that one's own process. */
export function stepsBefore(
  db: Readable,
  personId: string,
  besides: string | null,
  today: LocalDate,
): readonly StepTaken[] {
  return stepsTaken(db, personId, today)
    .filter(({ counts, restrictionId }) => counts && (besides === null || restrictionId !== besides))
    .map(({ step }) => step);
}

/**
 * Steps taken about a person, the faded too, the oldest first: one a restriction, the newest, and each informal word. None that was taken back, withdrawn
 * or struck out.
 */
export function stepsTaken(
  db: Readable,
  personId: string,
  today: LocalDate,
): readonly { readonly step: StepTaken; readonly restrictionId: RestrictionId | null; readonly counts: boolean }[] {
  const standing = decisionsAbout(db, personId, today).filter(
    ({ takenBack, withdrawn }) => takenBack === null && !withdrawn,
  );
  const newest = new Map(standing.map(({ made, decisionId }) => [made.restrictionId ?? decisionId, decisionId]));
  const decided = standing
    .filter(({ made, decisionId }) => newest.get(made.restrictionId ?? decisionId) === decisionId)
    .map(({ on, made, holds, counts }) => ({
      step: { reference: made.reference, step: made.step, on, holds, incidents: made.incidents },
      restrictionId: made.restrictionId,
      counts,
    }));
  const ladder = readLadder(db);
  const spoken = informalWords(db, personId).map((step) => ({
    step,
    restrictionId: null,
    counts: stillCounts(step, ladder, today),
  }));
  return [...spoken, ...decided].sort((one, other) =>
    one.step.on === other.step.on ? 0 : one.step.on < other.step.on ? -1 : 1,
  );
}

function stored(db: Readable, { decision_id, day, body, taken_on, reason }: Row, today: LocalDate): StoredDecision {
  const made = JSON.parse(body) as DecisionMade;
  const { process, holds, withdrawn } = standingOf(db, made.restrictionId, today);
  const takenBack = taken_on === null || reason === null ? null : { on: taken_on, reason };
  const ladder = readLadder(db);
  const fresh = stillCounts({ step: made.step, on: day, holds }, ladder, today);
  return {
    decisionId: decision_id,
    on: day,
    made,
    process,
    takenBack,
    holds,
    withdrawn,
    counts: takenBack === null && !withdrawn && fresh,
    countsUntil: holds ? null : stepCountsUntil(made.step, day, ladder),
  };
}

/** What was entered in error or set aside was no step either. */
function standingOf(db: Readable, restrictionId: string | null, today: LocalDate) {
  if (restrictionId === null) return { process: false, holds: false, withdrawn: false };
  const ban = banOf(db, restrictionId);
  const restriction = restrictionOf(db, restrictionId);
  const undone =
    restriction !== null && (restriction.endedHow === 'entered-in-error' || restriction.endedHow === 'set-aside');
  if (ban !== null) {
    const state = banState(ban.ban, ban.endedOn, today);
    const holds = ['proposed', 'temporary', 'confirmed'].includes(state);
    return { process: true, holds, withdrawn: state === 'withdrawn' || undone };
  }
  const holds = restriction !== null && statusOn(restriction, today) !== 'ended';
  return { process: false, holds, withdrawn: undone };
}
