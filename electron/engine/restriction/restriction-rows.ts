import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import { noTermDates } from '../../../domain/dates/school-calendar';
import type { PersonId, Reference, RestrictionId } from '../../../domain/ids';
import type { PersonLabel } from '../../../domain/person/person';
import type { Heard, RestrictionRow, RestrictionType } from '../../../domain/restriction/restriction';
import {
  endsInSchoolDays,
  type RestrictionDates,
  reviewInSchoolDays,
  statusOn,
} from '../../../domain/restriction/restriction-status';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Readable, SqlValue } from '../compartment/access';
import { labelsOf } from '../person/person-labels';

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
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly endedReason: string | null;
  readonly endedBy: string | null;
  readonly endedAt: Instant | null;
}

type Columns = Omit<StoredRestriction, 'endSetByApp' | 'reviewSetByApp'> & {
  readonly endSetByApp: number;
  readonly reviewSetByApp: number;
};

const COLUMNS = `restriction_id AS restrictionId, reference, person_id AS personId, type, what_is_restricted AS whatIsRestricted,
  child_arrangements AS childArrangements, starts_on AS startsOn, ends_on AS endsOn, end_set_by_app AS endSetByApp,
  review_on AS reviewOn, review_set_by_app AS reviewSetByApp, heard, recorded_at AS recordedAt, recorded_by AS recordedBy,
  ended_on AS endedOn, ended_reason AS endedReason, ended_by AS endedBy, ended_at AS endedAt`;

/** Not ended on the day that is given twice; the two sides of `statusOn`. */
const CURRENT = 'ends_on >= ? AND (ended_on IS NULL OR ended_on > ?)';
const ENDED = 'NOT (ends_on >= ? AND (ended_on IS NULL OR ended_on > ?))';
/** `isInForce` on the day that is given three times. */
const IN_FORCE = `${CURRENT} AND starts_on <= ?`;

const PARTS = {
  current: `${CURRENT} ORDER BY review_on, ends_on, recorded_sequence`,
  ended: `${ENDED} ORDER BY min(ends_on, coalesce(ended_on, ends_on)) DESC, recorded_sequence DESC`,
  on: `${IN_FORCE} ORDER BY starts_on, recorded_sequence`,
} as const;

/** One restriction, or null. */
export function restrictionOf(db: Readable, restrictionId: string): StoredRestriction | null {
  const [found] = stored(db, 'WHERE restriction_id = ?', [restrictionId]);
  return found ?? null;
}

/** Those that have not ended on a day: in force or starting later; the earliest review first. */
export function currentRestrictions(db: Readable, day: LocalDate): readonly StoredRestriction[] {
  return stored(db, `WHERE ${CURRENT} ORDER BY review_on, ends_on, recorded_sequence`, [day, day]);
}

/** A page of those that have not ended on a day (the earliest review first), of those that have (the one that ended last first), or of those in force on it. */
export function restrictionPage(
  db: Readable,
  show: 'current' | 'ended' | 'on',
  day: LocalDate,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly StoredRestriction[] {
  const days = show === 'on' ? [day, day, day] : [day, day];
  return stored(db, `WHERE ${PARTS[show]} LIMIT ? OFFSET ?`, [...days, limit, offset]);
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

/** How many have not ended on a day, and how many have. */
export function restrictionCounts(db: Readable, day: LocalDate): { readonly current: number; readonly ended: number } {
  const counted = db.get<{ every: number; current: number }>(
    `SELECT (SELECT count(*) FROM restriction) AS every, (SELECT count(*) FROM restriction WHERE ${CURRENT}) AS current`,
    [day, day],
  );
  const current = counted?.current ?? 0;
  return { current, ended: (counted?.every ?? 0) - current };
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
  return restrictions.map((restriction) => shownRow(restriction, people.get(restriction.personId), today));
}

function shownRow(restriction: StoredRestriction, person: PersonLabel | undefined, today: LocalDate): RestrictionRow {
  const { restrictionId, reference, personId, type, whatIsRestricted, childArrangements } = restriction;
  const { startsOn, endsOn, endSetByApp, reviewOn, reviewSetByApp } = restriction;
  const calendar = schoolCalendar();
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
    noTermDates: noTermDates(calendar, today, endsOn),
  };
}

/** Somebody whose own entry was erased before their restriction's: the register keeps the row, without a name. */
function nameErased(personId: PersonId): PersonLabel {
  return { personId, kind: 'adult', name: '', className: null, children: [], difference: null };
}

function stored(db: Readable, which: string, values: readonly SqlValue[]): readonly StoredRestriction[] {
  return db
    .all<Columns>(`SELECT ${COLUMNS} FROM restriction ${which}`, values)
    .map((row) => ({ ...row, endSetByApp: row.endSetByApp === 1, reviewSetByApp: row.reviewSetByApp === 1 }));
}
