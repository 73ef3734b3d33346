import type { LocalDate } from '../../../domain/dates/local-date';
import { hasRegisterWords } from '../../../domain/restriction/register-filter';
import type { RestrictionDetail, RestrictionRow, RestrictionType } from '../../../domain/restriction/restriction';
import { offeredPeriod } from '../../../domain/restriction/review-dates';
import { isSameReviewer } from '../../../domain/review/review-rules';
import { isBlank } from '../../../domain/text';
import { banOf, decidersOf } from '../ban/ban-rows';
import { schoolCalendar } from '../calendar/school-calendar';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';
import { limitOn } from '../plan/plan-rows';
import { reviewsOf } from '../review/review-projection';
import { letterOf, shapeReplaced } from './letter-rows';
import { allowedOnce, apologyFor, narrowings } from './loosening-rows';
import {
  countInForce,
  type Part,
  restrictionCounts,
  restrictionOf,
  restrictionPage,
  restrictionsIn,
  type StoredRestriction,
  shownRestrictions,
} from './restriction-rows';
import { shapeOf } from './restriction-shapes';
import { staffTold } from './staff-told';

/** The register, a page at a time: what has not ended, what has, or what is in force on a day. Status and days are always today's. */
export const listRestrictions: Query<'restriction:list'> = {
  answer: ({ show, on, type, words, offset, limit }, { db, today }) => {
    const day = show === 'on' ? (on ?? today) : today;
    const counts = restrictionCounts(db, today);
    if (type !== null || !isBlank(words)) {
      const found = narrowed(db, { show, day, type, words, today });
      return { rows: found.slice(offset, offset + limit), total: found.length, ...counts, on: day };
    }
    const { current, ended, reviewDue } = counts;
    const rows = shownRestrictions(db, restrictionPage(db, show, day, { offset, limit }), today);
    const totals = { current, ended, 'review-due': reviewDue, on: show === 'on' ? countInForce(db, day) : 0 };
    return { rows, total: totals[show], ...counts, on: day };
  },
};

interface Narrowing {
  readonly show: Part;
  readonly day: LocalDate;
  readonly type: RestrictionType | null;
  readonly words: string;
  readonly today: LocalDate;
}

/** A part of the register by type and words. Words are looked for in what is shown, since names come from the people’s own records. */
function narrowed(db: Readable, { show, day, type, words, today }: Narrowing): RestrictionRow[] {
  const ofType = restrictionsIn(db, show, day).filter((one) => type === null || one.type === type);
  return shownRestrictions(db, ofType, today).filter((row) => hasRegisterWords(row, words));
}

/** One restriction; looking at it is journalled (D65). */
export const showRestriction: Query<'restriction:show'> = {
  answer: ({ restrictionId }, { db, today, actor }) => {
    const restriction = restrictionOf(db, restrictionId);
    if (restriction === null) return null;
    const [row] = shownRestrictions(db, [restriction], today);
    if (row === undefined) return null;
    const { heard, recordedAt, recordedBy } = restriction;
    const ban = banOf(db, restrictionId)?.ban ?? null;
    const letter = letterOf(db, restrictionId);
    return {
      ...row,
      fromPaper: letter !== null,
      letter,
      shapeReplaced: shapeReplaced(db, restrictionId),
      heard,
      shape: shapeOf(db, restrictionId),
      recordedAt,
      recordedBy: userName(db, recordedBy),
      ended: endedEarly(db, restriction),
      apology: apologyFor(db, restrictionId),
      allowedOnce: [...(allowedOnce(db, [restrictionId], today).get(restrictionId) ?? [])],
      staffTold: staffTold(db, restrictionId),
      narrowed: narrowings(db, restrictionId),
      limit: limitOn(db, restrictionId, today),
      reviews: reviewsOf(db, restrictionId),
      temporary: ban !== null && ban.confirmed === null,
      decidedByReader: isSameReviewer(restriction.type, decidersOf(db, restrictionId), userName(db, actor.userId)),
      offered: offeredPeriod(today, schoolCalendar(db)),
    };
  },
  opens: ({ restrictionId }) => ({ subject: restrictionId, what: 'restriction' }),
};

function endedEarly(db: Readable, restriction: StoredRestriction): RestrictionDetail['ended'] {
  const { endedOn, endedReason, endedBy, endedAt, endedHow, endedSetBy, endedPaper, endedDecidedBy } = restriction;
  if (endedOn === null || endedReason === null || endedBy === null || endedAt === null) return null;
  return {
    on: endedOn,
    reason: endedReason,
    by: userName(db, endedBy),
    at: endedAt,
    how: endedHow ?? 'ended',
    setAsideBy: endedSetBy ?? '',
    paper: endedPaper ?? '',
    decidedBy: endedDecidedBy,
  };
}
