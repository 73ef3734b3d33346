import { addDays, type Instant, type LocalDate } from '../../../domain/dates/local-date';
import { noTermDates, type SchoolCalendar } from '../../../domain/dates/school-calendar';
import type { DecidedBy } from '../../../domain/decision/decision-entries';
import type { PersonId, Reference, RestrictionId } from '../../../domain/ids';
import type { PersonLabel } from '../../../domain/person/person';
import type { HowEnded } from '../../../domain/restriction/loosening';
import type { Heard, RestrictionRow, RestrictionType } from '../../../domain/restriction/restriction';
import {
  endsInSchoolDays,
  type RestrictionDates,
  reviewInSchoolDays,
  statusOn,
} from '../../../domain/restriction/restriction-status';
import { NO_SHAPE } from '../../../domain/restriction/shape';
import { restrictedInWords, WHOLE_SITE_WORDS } from '../../../domain/restriction/shape-words';
import { REVIEW_DUE_WITHIN } from '../../../domain/today/today-rules';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Readable, SqlValue } from '../compartment/access';
import { labelsOf } from '../person/person-labels';
import { membersAsJson } from '../person/person-pages';
import { shapesOf } from './restriction-shapes';

/** A row of the table as the rules take it. */
export interface StoredRestriction extends RestrictionDates {
  readonly restrictionId: RestrictionId;
  readonly reference: Reference;
  readonly personId: PersonId;
  readonly type: RestrictionType;
  readonly whatIsRestricted: string;
  readonly childArrangements: string;
  readonly endSetByApp: boolean;
  readonly reviewSetByApp: boolean;
  readonly heard: Heard;
  readonly recordedSequence: number;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly endedReason: string | null;
  readonly endedBy: string | null;
  readonly endedHow: HowEnded | null;
  readonly endedSetBy: string | null;
  readonly endedPaper: string | null;
  readonly endedAt: Instant | null;
  /** Carried over from paper, and nobody here has reviewed it, or loosened what it says, since. */
  readonly unreviewedPaper: boolean;
  readonly endedDecidedBy: DecidedBy | null;
}

type Flag = 'endSetByApp' | 'reviewSetByApp' | 'unreviewedPaper';
type Columns = Omit<StoredRestriction, Flag | 'endedDecidedBy'> &
  Readonly<Record<Flag, number>> & { readonly endedDecidedBy: string | null };

const COLUMNS = `restriction_id AS restrictionId, reference, person_id AS personId, type, what_is_restricted AS whatIsRestricted,
  child_arrangements AS childArrangements, starts_on AS startsOn, ends_on AS endsOn, end_set_by_app AS endSetByApp,
  review_on AS reviewOn, review_set_by_app AS reviewSetByApp, heard, recorded_sequence AS recordedSequence, recorded_at AS recordedAt, recorded_by AS recordedBy,
  ended_on AS endedOn, ended_reason AS endedReason, ended_by AS endedBy, ended_at AS endedAt,
  ended_how AS endedHow, ended_set_by AS endedSetBy, ended_paper AS endedPaper, ended_decided_by AS endedDecidedBy,
  (EXISTS (SELECT 1 FROM restriction_letter l WHERE l.sequence = restriction.recorded_sequence)
   AND NOT EXISTS (SELECT 1 FROM restriction_change c WHERE c.restriction_id = restriction.restriction_id AND (c.kind = 'reviewed' OR c.scope = 1))) AS unreviewedPaper`;

/** Not ended on the day that is given twice; the two sides of `statusOn`. */
const CURRENT = 'ends_on >= ? AND (ended_on IS NULL OR ended_on > ?)';
const ENDED = 'NOT (ends_on >= ? AND (ended_on IS NULL OR ended_on > ?))';
/** `isInForce` on the day that is given three times. */
const IN_FORCE = `${CURRENT} AND starts_on <= ?`;

/** Its review or its end is near, or past: what somebody has to look at. */
const REVIEW_DUE = `${CURRENT} AND (review_on <= ? OR ends_on <= ?)`;

const dueBy = (day: LocalDate): LocalDate => addDays(day, REVIEW_DUE_WITHIN);

export type Part = 'current' | 'review-due' | 'ended' | 'on';

const PARTS: Readonly<Record<Part, string>> = {
  'review-due': `${REVIEW_DUE} ORDER BY review_on, ends_on, recorded_sequence`,
  current: `${CURRENT} ORDER BY review_on, ends_on, recorded_sequence`,
  ended: `${ENDED} ORDER BY min(ends_on, coalesce(ended_on, ends_on)) DESC, recorded_sequence DESC`,
  on: `${IN_FORCE} ORDER BY starts_on, recorded_sequence`,
};

/** One restriction, or null. */
export function restrictionOf(db: Readable, restrictionId: string): StoredRestriction | null {
  const [found] = stored(db, 'WHERE restriction_id = ?', [restrictionId]);
  return found ?? null;
}

/** Those of these ids that are there, in their order. */
export function restrictionsOf(db: Readable, restrictionIds: readonly string[]): readonly StoredRestriction[] {
  return restrictionIds.flatMap((restrictionId) => restrictionOf(db, restrictionId) ?? []);
}

/** Everything that was ever imposed on one person, under whichever name it is kept, the newest first. */
export function restrictionsAbout(db: Readable, personId: string): readonly StoredRestriction[] {
  const members = membersAsJson(db, personId);
  return stored(db, 'WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY recorded_sequence DESC', [members]);
}

/** Those that have not ended on a day: in force or starting later; the earliest review first. */
export function currentRestrictions(db: Readable, day: LocalDate): readonly StoredRestriction[] {
  return stored(db, `WHERE ${CURRENT} ORDER BY review_on, ends_on, recorded_sequence`, [day, day]);
}

/** A page of those that have not ended on a day (the earliest review first), of those that have (the one that ended last first), or of those in force on it. */
export function restrictionPage(
  db: Readable,
  show: Part,
  day: LocalDate,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly StoredRestriction[] {
  const days = {
    on: [day, day, day],
    'review-due': [day, day, dueBy(day), dueBy(day)],
    current: [day, day],
    ended: [day, day],
  }[show];
  return stored(db, `WHERE ${PARTS[show]} LIMIT ? OFFSET ?`, [...days, limit, offset]);
}

/** Everything in a part of the register, in its order. */
export function restrictionsIn(db: Readable, show: Part, day: LocalDate): readonly StoredRestriction[] {
  return restrictionPage(db, show, day, { offset: 0, limit: -1 });
}

/** How many are in force on a day. */
export function countInForce(db: Readable, day: LocalDate): number {
  const counted = db.get<{ total: number }>(`SELECT count(*) AS total FROM restriction WHERE ${IN_FORCE}`, [
    day,
    day,
    day,
  ]);
  return counted?.total ?? 0;
}

/** How many have not ended on a day, how many have, and how many of the first have a review or an end that is near. */
export function restrictionCounts(
  db: Readable,
  day: LocalDate,
): { readonly current: number; readonly ended: number; readonly reviewDue: number } {
  const counted = db.get<{ every: number; current: number; due: number }>(
    `SELECT (SELECT count(*) FROM restriction) AS every, (SELECT count(*) FROM restriction WHERE ${CURRENT}) AS current,
       (SELECT count(*) FROM restriction WHERE ${REVIEW_DUE}) AS due`,
    [day, day, day, day, dueBy(day), dueBy(day)],
  );
  const current = counted?.current ?? 0;
  return { current, ended: (counted?.every ?? 0) - current, reviewDue: counted?.due ?? 0 };
}

/** The rows as they are shown on a day. */
export function shownRestrictions(
  db: Readable,
  restrictions: readonly StoredRestriction[],
  today: LocalDate,
): RestrictionRow[] {
  const people = labelsOf(
    db,
    restrictions.map(({ personId }) => personId),
    today,
  );
  const calendar = schoolCalendar(db);
  const wholeSite = restrictions.filter(({ whatIsRestricted }) => whatIsRestricted === WHOLE_SITE_WORDS);
  const shapes = shapesOf(
    db,
    wholeSite.map(({ restrictionId }) => restrictionId),
  );
  return restrictions.map((restriction) => {
    const whatIsRestricted = restrictedInWords(
      restriction.whatIsRestricted,
      shapes.get(restriction.restrictionId) ?? NO_SHAPE,
    );
    return shownRow({ ...restriction, whatIsRestricted }, people.get(restriction.personId), today, calendar);
  });
}

function shownRow(
  restriction: StoredRestriction,
  person: PersonLabel | undefined,
  today: LocalDate,
  calendar: SchoolCalendar,
): RestrictionRow {
  const { restrictionId, reference, personId, type, whatIsRestricted, childArrangements } = restriction;
  const { startsOn, endsOn, endSetByApp, reviewOn, reviewSetByApp, unreviewedPaper } = restriction;
  return {
    restrictionId,
    reference,
    person: person ?? nameErased(personId),
    type,
    whatIsRestricted,
    childArrangements,
    startsOn,
    endsOn,
    endSetByApp,
    reviewOn,
    reviewSetByApp,
    status: statusOn(restriction, today),
    reviewInSchoolDays: reviewInSchoolDays(restriction, today, calendar),
    endsInSchoolDays: endsInSchoolDays(restriction, today, calendar),
    unreviewedPaper,
    noTermDates: noTermDates(calendar, today, endsOn),
  };
}

/** Somebody whose own entry was erased before their restriction's: the register keeps the row, without a name. */
function nameErased(personId: PersonId): PersonLabel {
  return { personId, kind: 'adult', name: '', className: null, children: [], difference: null };
}

function stored(db: Readable, which: string, values: readonly SqlValue[]): readonly StoredRestriction[] {
  return db.all<Columns>(`SELECT ${COLUMNS} FROM restriction ${which}`, values).map((row) => ({
    ...row,
    endSetByApp: row.endSetByApp === 1,
    reviewSetByApp: row.reviewSetByApp === 1,
    unreviewedPaper: row.unreviewedPaper === 1,
    endedDecidedBy: row.endedDecidedBy === null ? null : (JSON.parse(row.endedDecidedBy) as DecidedBy),
  }));
}
