import {
  type ConcernHow,
  type ConcernRow,
  type ConcernStage,
  type ConcernTargets,
  DEFAULT_TARGETS,
} from '../../../domain/concern/concern';
import {
  type ConcernNow,
  type ConcernStep,
  concernDue,
  concernNow,
  liveConcerns,
} from '../../../domain/concern/concern-now';
import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import type { ConcernId, PersonId, Reference } from '../../../domain/ids';
import { openingOf } from '../../../domain/incident/incident-record';
import type { PersonLabel } from '../../../domain/person/person';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Readable, SqlValue } from '../compartment/access';
import { labelsOf } from '../person/person-labels';
import { membersAsJson } from '../person/person-pages';

export interface StoredStep extends ConcernStep {
  readonly concernId: ConcernId;
  readonly sequence: number;
  readonly words: string;
  readonly notedAt: Instant;
  readonly notedBy: string;
}

/** A row of the table, with its steps in their order and how it stands. */
export interface StoredConcern {
  readonly concernId: ConcernId;
  readonly reference: Reference;
  readonly personId: PersonId;
  readonly words: string;
  readonly raisedOn: LocalDate | null;
  readonly withWhom: string;
  readonly how: ConcernHow | null;
  readonly stage: ConcernStage | null;
  readonly loggedOn: LocalDate;
  readonly sequence: number;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly steps: readonly StoredStep[];
  readonly now: ConcernNow;
}

const COLUMNS = `c.concern_id AS concernId, c.reference, c.person_id AS personId, c.words, c.raised_on AS raisedOn, c.with_whom AS withWhom, c.how,
  c.stage, c.logged_on AS loggedOn, c.recorded_sequence AS sequence, c.recorded_at AS recordedAt, c.recorded_by AS recordedBy`;

/** One matter, or null. */
export function concernOf(db: Readable, concernId: string): StoredConcern | null {
  return stored(db, 'WHERE c.concern_id = ?', [concernId])[0] ?? null;
}

/** All, the one logged last first. A school has some dozens a year. */
export function everyConcern(db: Readable): readonly StoredConcern[] {
  return stored(db, '', []);
}

/** Everything that somebody raised, the one logged last first. */
export function concernsOf(db: Readable, personId: string): readonly StoredConcern[] {
  return stored(db, 'WHERE c.person_id IN (SELECT value FROM json_each(?))', [membersAsJson(db, personId)]);
}

/** What somebody has open with the school: it goes on whatever is decided about them (D27). */
export function openConcernsOf(db: Readable, personId: string): readonly StoredConcern[] {
  return liveConcerns(concernsOf(db, personId).map((one) => ({ ...one, open: one.now.open })));
}

/** How soon the school means to answer: as set last, or the default. */
export function concernTargets(db: Readable): ConcernTargets {
  const set = db.get<ConcernTargets>(
    `SELECT acknowledge_within AS acknowledgeWithin, answer_within AS answerWithin FROM concern_targets ORDER BY set_sequence DESC LIMIT 1`,
  );
  return set ?? DEFAULT_TARGETS;
}

/** Open ones whose next step is due within so many school days or late: the longest late first. */
export function concernsDue(db: Readable, today: LocalDate, within: number): ConcernRow[] {
  return shownConcerns(db, liveConcerns(everyConcern(db).map((one) => ({ ...one, open: one.now.open }))), today)
    .filter(({ due }) => due !== null && due.inSchoolDays <= within)
    .sort(byDue);
}

/** What is due first stands first; what is not due at all, last. */
export function byDue({ due: one }: ConcernRow, { due: other }: ConcernRow): number {
  const [first, second] = [one?.on ?? '9999', other?.on ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The rows as they are shown on a day. */
export function shownConcerns(db: Readable, concerns: readonly StoredConcern[], today: LocalDate): ConcernRow[] {
  const people = labelsOf(
    db,
    concerns.map(({ personId }) => personId),
    today,
  );
  const calendar = schoolCalendar(db);
  const targets = concernTargets(db);
  return concerns.map((concern) => ({
    concernId: concern.concernId,
    reference: concern.reference,
    person: people.get(concern.personId) ?? nameErased(concern),
    opening: openingOf(concern.words),
    raisedOn: concern.raisedOn,
    withWhom: concern.withWhom,
    stage: concern.now.stage,
    open: concern.now.open,
    due: concernDue(concern.now, targets, today, calendar),
  }));
}

/** Somebody whose own entry was erased before what they raised. */
function nameErased({ personId }: StoredConcern): PersonLabel {
  return { personId, kind: 'adult', name: '', className: null, children: [], difference: null };
}

function stored(db: Readable, where: string, values: readonly SqlValue[]): readonly StoredConcern[] {
  const concerns = db.all<Omit<StoredConcern, 'steps' | 'now'>>(
    `SELECT ${COLUMNS} FROM concern c ${where} ORDER BY c.recorded_sequence DESC`,
    values,
  );
  const steps = stepsOf(
    db,
    concerns.map(({ concernId }) => concernId),
  );
  return concerns.map((concern) => {
    const own = steps.get(concern.concernId) ?? [];
    const begun = { from: concern.raisedOn ?? concern.loggedOn, stage: concern.stage };
    return { ...concern, steps: own, now: concernNow(begun, own) };
  });
}

function stepsOf(db: Readable, concernIds: readonly string[]): ReadonlyMap<string, readonly StoredStep[]> {
  const rows = db.all<StoredStep>(
    `SELECT s.concern_id AS concernId, s.step_sequence AS sequence, s.kind, s.on_day AS "on", s.how, s.stage, s.words, s.noted_at AS notedAt, s.noted_by AS notedBy
     FROM json_each(?) j CROSS JOIN concern_step s ON s.concern_id = j.value ORDER BY s.step_sequence`,
    [JSON.stringify(concernIds)],
  );
  const found = new Map<string, StoredStep[]>();
  for (const row of rows) {
    const own = found.get(row.concernId);
    if (own === undefined) found.set(row.concernId, [row]);
    else own.push(row);
  }
  return found;
}
