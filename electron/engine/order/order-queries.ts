import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import type { OrderDetail, Seen } from '../../../domain/order/order';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';
import { everyOrder, orderOf, shownOrders } from './order-rows';

/** All orders: those that stand, the earliest look first, and those that are over. */
export const listOrders: Query<'order:list'> = {
  answer: (_input, { db, today }) => {
    const rows = shownOrders(db, everyOrder(db), today);
    const standing = rows
      .filter(({ over }) => !over)
      .sort((one, other) => (one.lookAgainOn < other.lookAgainOn ? -1 : one.lookAgainOn > other.lookAgainOn ? 1 : 0));
    return { standing, over: rows.filter(({ over }) => over) };
  },
};

/** One order; looking at it is journalled (D65). */
export const showOrder: Query<'order:show'> = {
  answer: ({ orderId }, { db, today }) => {
    const order = orderOf(db, orderId);
    if (order === null) return null;
    const [row] = shownOrders(db, [order], today);
    if (row === undefined) return null;
    const { says, source, notedAt, notedBy, endedOn, endedReason, endedBy } = order;
    const ended = endedOn !== null && endedReason !== null && endedBy !== null;
    return {
      ...row,
      says,
      source,
      notedAt,
      notedBy: userName(db, notedBy),
      looks: looksAt(db, orderId),
      ended: ended ? { on: endedOn, reason: endedReason, by: userName(db, endedBy) } : null,
    };
  },
  opens: ({ orderId }) => ({ subject: orderId, what: 'order' }),
};

interface LookRow {
  readonly how: Seen['how'];
  readonly by: string;
  readonly on: LocalDate | null;
  readonly words: string;
  readonly lookAgainOn: LocalDate;
  readonly at: Instant;
  readonly lookedBy: string;
}

function looksAt(db: Readable, orderId: string): OrderDetail['looks'] {
  const rows = db.all<LookRow>(
    `SELECT seen_how AS how, seen_by AS "by", seen_on AS "on", words, look_again_on AS lookAgainOn, looked_at AS at, looked_by AS lookedBy
     FROM outside_order_look WHERE order_id = ? ORDER BY look_sequence DESC`,
    [orderId],
  );
  return rows.map(({ how, by, on, words, lookAgainOn, at, lookedBy }) => ({
    seen: { how, by, on },
    words,
    lookAgainOn,
    at,
    by: userName(db, lookedBy),
  }));
}
