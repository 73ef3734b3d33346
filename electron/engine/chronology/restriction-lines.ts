import type { BanStep } from '../../../domain/ban/ban-case';
import type { ChronologyLine, ChronologyWhat } from '../../../domain/chronology/chronology';
import type { Source } from '../../../domain/chronology/merge';
import {
  dayInEngland,
  type Instant,
  type LocalDate,
  type LocalTime,
  timeInEngland,
} from '../../../domain/dates/local-date';
import { stands } from '../../../domain/hold/hold-period';
import type { HoldId, Reference, RestrictionId } from '../../../domain/ids';
import { openingOf } from '../../../domain/incident/incident-record';
import type { ContactLogged } from '../../../domain/plan/plan-entries';
import type { RestrictionType } from '../../../domain/restriction/restriction';
import type { ReviewRecorded } from '../../../domain/review/review-entries';
import type { Readable } from '../compartment/access';
import { lineOf, together, whole } from './line';

/** Every step of every restriction of somebody, and the holds at the door. */
export function restrictionLines(
  db: Readable,
  members: string,
  today: LocalDate,
  limit: number,
): Source<ChronologyLine> {
  const known = knownOf(db, members);
  const steps = [
    ...banSteps(db, known),
    ...onRegister(db, members, today),
    ...changes(db, known),
    ...reviews(db, known),
    ...allowedOnce(db, known),
  ];
  return together(whole(steps, limit), whole(holds(db, members, today), limit));
}

/** Contacts logged against the plans of somebody, the newest, `limit` at most. */
export function contactLines(db: Readable, members: string, limit: number): Source<ChronologyLine> {
  const FROM = `FROM plan_contact c JOIN restriction r ON r.restriction_id = c.restriction_id WHERE r.person_id IN (SELECT value FROM json_each(?))`;
  const rows = db.all<{
    sequence: number;
    at: Instant;
    body: string;
    restrictionId: RestrictionId;
    reference: Reference;
  }>(
    `SELECT c.sequence, c.at, c.body, r.restriction_id AS restrictionId, r.reference ${FROM}
     ORDER BY json_extract(c.body, '$.on') DESC, coalesce(json_extract(c.body, '$.time'), '24:00') DESC, c.sequence DESC LIMIT ?`,
    [members, limit],
  );
  const inAll = db.get<{ total: number }>(`SELECT count(*) AS total ${FROM}`, [members]);
  const lines = rows.map(({ sequence, at, body, restrictionId, reference }) => {
    const { on, time, what, alwaysOpen } = JSON.parse(body) as ContactLogged;
    return lineOf({
      id: `contact ${sequence}`,
      group: 'contacts',
      on,
      time,
      sequence,
      at,
      what: { kind: 'contact', restrictionId, reference, opening: openingOf(what), alwaysOpen: alwaysOpen !== null },
    });
  });
  return { lines, inAll: inAll?.total ?? 0 };
}

type Said = Extract<ChronologyWhat, { kind: 'restriction' }>;

/** What every step of one restriction says of it. */
type Known = Pick<Said, 'restrictionId' | 'reference' | 'type' | 'process'>;

interface StepFacts extends Partial<Pick<Said, 'opening' | 'how' | 'until' | 'hours'>> {
  readonly step: Said['step'];
  readonly on: LocalDate;
  readonly time?: LocalTime | null;
  readonly sequence: number;
  readonly at?: Instant | null;
}

function stepLine(known: Known, { step, on, time = null, sequence, at = null, ...said }: StepFacts): ChronologyLine {
  const what = {
    kind: 'restriction',
    ...known,
    step,
    opening: '',
    how: null,
    until: null,
    hours: null,
    ...said,
  } as const;
  return lineOf({
    id: `${step} ${known.restrictionId} ${sequence}`,
    group: 'restrictions',
    on,
    time,
    sequence,
    at,
    what,
  });
}

/** The restrictions of somebody, proposed ones too. */
function knownOf(db: Readable, members: string): ReadonlyMap<string, Known> {
  const bans = db.all<{ restrictionId: RestrictionId; reference: Reference }>(
    `SELECT restriction_id AS restrictionId, json_extract(body, '$.reference') AS reference FROM ban_step
     WHERE person_id IN (SELECT value FROM json_each(?)) AND kind IN ('ban:imposed', 'ban:proposed')`,
    [members],
  );
  const rows = db.all<{ restrictionId: RestrictionId; reference: Reference; type: RestrictionType }>(
    'SELECT restriction_id AS restrictionId, reference, type FROM restriction WHERE person_id IN (SELECT value FROM json_each(?))',
    [members],
  );
  return new Map<string, Known>([
    ...rows.map((row) => [row.restrictionId, { ...row, process: false }] as const),
    ...bans.map((ban) => [ban.restrictionId, { ...ban, type: 'ban', process: true }] as const),
  ]);
}

/** Rows of a table of steps, each with what is known of its restriction. */
function stepsIn<Row extends { readonly restriction_id: string }>(
  db: Readable,
  known: ReadonlyMap<string, Known>,
  question: string,
): readonly (readonly [Known, Row])[] {
  const rows = db.all<Row>(question, [JSON.stringify([...known.keys()])]);
  return rows.flatMap((row) => {
    const own = known.get(row.restriction_id);
    return own === undefined ? [] : [[own, row] as const];
  });
}

/** A ban that began in the app, step by step. What it would rest on is no step of its own. */
function banSteps(db: Readable, known: ReadonlyMap<string, Known>): readonly ChronologyLine[] {
  return stepsIn<{ restriction_id: string; sequence: number; kind: BanStep['kind']; at: Instant; body: string }>(
    db,
    known,
    `SELECT s.restriction_id, s.sequence, s.kind, s.at, s.body FROM json_each(?) j CROSS JOIN ban_step s ON s.restriction_id = j.value
     ORDER BY s.sequence`,
  ).flatMap(([own, { sequence, kind, at, body }]) => {
    const on = dayInEngland(at);
    const facts = banStep({ kind, on, body: JSON.parse(body) } as BanStep);
    return facts === null ? [] : [stepLine(own, { on, time: timeInEngland(at), sequence, at, ...facts })];
  });
}

/** What a step says; the day and time of recording are those of the step, unless it has a day of its own. */
function banStep(step: BanStep): (Pick<StepFacts, 'step'> & Partial<StepFacts>) | null {
  switch (step.kind) {
    case 'ban:imposed':
      return { step: 'imposed', opening: openingOf(step.body.whatTheyDid), until: step.body.endsOn };
    case 'ban:proposed':
      return { step: 'proposed', opening: openingOf(step.body.whatIsRestricted) };
    case 'ban:told':
      return { step: 'told', on: step.body.on, time: null, how: step.body.how, opening: openingOf(step.body.words) };
    case 'ban:side-recorded':
      return { step: 'side', on: step.body.on, time: null, how: step.body.form, opening: openingOf(step.body.summary) };
    case 'ban:grounds-noted':
      return null;
    case 'ban:extended':
      return { step: 'extended', until: step.body.until, opening: openingOf(step.body.reason) };
    case 'ban:adopted':
      return { step: 'adopted' };
    case 'ban:confirmed':
      return { step: 'confirmed', until: step.body.endsOn, opening: openingOf(step.body.reasons) };
    case 'ban:withdrawn':
      return { step: 'withdrawn', opening: openingOf(step.body.reason) };
  }
}

interface RegisterFound {
  readonly restrictionId: RestrictionId;
  readonly reference: Reference;
  readonly type: RestrictionType;
  readonly what: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly baseEndsOn: LocalDate;
  readonly sequence: number;
  readonly at: Instant;
  readonly endedOn: LocalDate | null;
  readonly endedHow: 'ended' | 'set-aside' | 'entered-in-error' | null;
  readonly endedReason: string | null;
  readonly endedAt: Instant | null;
  readonly startedHere: number;
  readonly withdrawn: number;
  readonly ban: number;
}

/** How each that stands or stood on the register began, where that is not a step of a ban, and how it ended. */
function onRegister(db: Readable, members: string, today: LocalDate): readonly ChronologyLine[] {
  const rows = db.all<RegisterFound>(
    `SELECT r.restriction_id AS restrictionId, r.reference, r.type, r.what_is_restricted AS what, r.starts_on AS startsOn, r.ends_on AS endsOn,
       r.base_ends_on AS baseEndsOn, r.recorded_sequence AS sequence, r.recorded_at AS at, r.ended_on AS endedOn, r.ended_how AS endedHow,
       r.ended_reason AS endedReason, r.ended_at AS endedAt,
       EXISTS (SELECT 1 FROM plan p WHERE p.restriction_id = r.restriction_id) AS startedHere,
       EXISTS (SELECT 1 FROM ban_step b WHERE b.restriction_id = r.restriction_id) AS ban,
       EXISTS (SELECT 1 FROM ban_step b WHERE b.restriction_id = r.restriction_id AND b.kind = 'ban:withdrawn') AS withdrawn
     FROM restriction r WHERE r.person_id IN (SELECT value FROM json_each(?)) ORDER BY r.recorded_sequence`,
    [members],
  );
  return rows.flatMap((row) => [...beginning(row), ...ending(row, today)]);
}

function beginning(row: RegisterFound): readonly ChronologyLine[] {
  if (row.ban === 1) return [];
  const step = row.startedHere === 1 ? 'plan-started' : 'carried-over';
  const { startsOn: on, baseEndsOn: until, sequence, at } = row;
  return [stepLine(ofRow(row), { step, on, until, sequence, at, opening: openingOf(row.what) })];
}

function ending(row: RegisterFound, today: LocalDate): readonly ChronologyLine[] {
  const { sequence, endedOn, endedHow, endedReason, endedAt, endsOn } = row;
  // A withdrawal is a step of its own.
  if (row.withdrawn === 1) return [];
  if (endedOn !== null && endedHow !== null)
    return [
      stepLine(ofRow(row), {
        step: endedHow,
        on: endedOn,
        sequence,
        at: endedAt,
        opening: openingOf(endedReason ?? ''),
      }),
    ];
  return endsOn < today ? [stepLine(ofRow(row), { step: 'ran-out', on: endsOn, sequence })] : [];
}

function ofRow({ restrictionId, reference, type, ban }: RegisterFound): Known {
  return { restrictionId, reference, type, process: ban === 1 };
}

/** What was narrowed. A review that continued one is told as a review. */
function changes(db: Readable, known: ReadonlyMap<string, Known>): readonly ChronologyLine[] {
  return stepsIn<{ restriction_id: string; sequence: number; at: Instant; ends_on: LocalDate; reason: string }>(
    db,
    known,
    `SELECT c.restriction_id, c.sequence, c.at, c.ends_on, c.reason FROM json_each(?) j
     CROSS JOIN restriction_change c ON c.restriction_id = j.value WHERE c.kind = 'narrowed' ORDER BY c.sequence`,
  ).map(([own, { sequence, at, ends_on, reason }]) =>
    stepLine(own, {
      step: 'narrowed',
      on: dayInEngland(at),
      time: timeInEngland(at),
      sequence,
      until: ends_on,
      opening: openingOf(reason),
    }),
  );
}

function reviews(db: Readable, known: ReadonlyMap<string, Known>): readonly ChronologyLine[] {
  return stepsIn<{ restriction_id: string; sequence: number; day: LocalDate; body: string }>(
    db,
    known,
    `SELECT v.restriction_id, v.sequence, v.day, v.body FROM json_each(?) j CROSS JOIN review v ON v.restriction_id = j.value ORDER BY v.sequence`,
  ).map(([own, { sequence, day, body }]) => {
    const { reasons, endsOn } = JSON.parse(body) as ReviewRecorded;
    return stepLine(own, { step: 'reviewed', on: day, sequence, until: endsOn, opening: openingOf(reasons) });
  });
}

interface OnceFound {
  readonly restriction_id: string;
  readonly sequence: number;
  readonly day: LocalDate;
  readonly from_time: LocalTime;
  readonly to_time: LocalTime;
  readonly what: string;
}

/** What was allowed once stands at the day and the time for which it was. */
function allowedOnce(db: Readable, known: ReadonlyMap<string, Known>): readonly ChronologyLine[] {
  return stepsIn<OnceFound>(
    db,
    known,
    `SELECT o.restriction_id, o.sequence, o.day, o.from_time, o.to_time, o.what FROM json_each(?) j
     CROSS JOIN restriction_once o ON o.restriction_id = j.value ORDER BY o.sequence`,
  ).map(([own, { sequence, day, from_time: from, to_time: to, what }]) =>
    stepLine(own, {
      step: 'allowed-once',
      on: day,
      time: from,
      sequence,
      hours: { from, to },
      opening: openingOf(what),
    }),
  );
}

function holds(db: Readable, members: string, today: LocalDate): readonly ChronologyLine[] {
  const rows = db.all<{
    holdId: HoldId;
    sequence: number;
    placedAt: Instant;
    endsOn: LocalDate;
    liftedAt: Instant | null;
  }>(
    `SELECT hold_id AS holdId, placed_sequence AS sequence, placed_at AS placedAt, ends_on AS endsOn, lifted_at AS liftedAt FROM hold
     WHERE person_id IN (SELECT value FROM json_each(?))`,
    [members],
  );
  return rows.map(({ holdId, sequence, placedAt, endsOn, liftedAt }) =>
    lineOf({
      id: holdId,
      group: 'restrictions',
      on: dayInEngland(placedAt),
      time: timeInEngland(placedAt),
      sequence,
      at: null,
      what: { kind: 'hold', holdId, until: endsOn, liftedAt, stands: stands({ endsOn, liftedAt }, today) },
    }),
  );
}
