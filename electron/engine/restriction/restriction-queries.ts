import { userName } from '../casebook-facts/casebook-facts';
import type { Query } from '../door/handler';
import { countInForce, restrictionCounts, restrictionOf, restrictionPage, shownRestrictions } from './restriction-rows';
import { shapeOf } from './restriction-shapes';

/** The register, a page at a time: what has not ended, what has, or what is in force on a day. Status and days are always today's. */
export const listRestrictions: Query<'restriction:list'> = {
  answer: ({ show, on, offset, limit }, { db, today }) => {
    const day = show === 'on' ? (on ?? today) : today;
    const { current, ended } = restrictionCounts(db, today);
    const rows = shownRestrictions(db, restrictionPage(db, show, day, { offset, limit }), today);
    const totals = { current, ended, on: show === 'on' ? countInForce(db, day) : 0 };
    return { rows, total: totals[show], current, ended, on: day };
  },
};

/** One restriction; looking at it is journalled (D65). */
export const showRestriction: Query<'restriction:show'> = {
  answer: ({ restrictionId }, { db, today }) => {
    const restriction = restrictionOf(db, restrictionId);
    if (restriction === null) return null;
    const [row] = shownRestrictions(db, [restriction], today);
    if (row === undefined) return null;
    const { heard, recordedAt, recordedBy, endedOn, endedReason, endedBy, endedAt } = restriction;
    const endedEarly = endedOn !== null && endedReason !== null && endedBy !== null && endedAt !== null;
    return {
      ...row,
      heard,
      shape: shapeOf(db, restrictionId),
      recordedAt,
      recordedBy: userName(db, recordedBy),
      ended: endedEarly ? { on: endedOn, reason: endedReason, by: userName(db, endedBy), at: endedAt } : null,
    };
  },
  opens: ({ restrictionId }) => ({ subject: restrictionId, what: 'restriction' }),
};
