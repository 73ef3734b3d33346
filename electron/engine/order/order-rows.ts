import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import { noTermDates } from '../../../domain/dates/school-calendar';
import type { OrderId, PersonId } from '../../../domain/ids';
import type { DoorAnswer, OrderAtTheDoor, OrderKind, OrderRow, Seen } from '../../../domain/order/order';
import { lookAgainInSchoolDays, orderStands } from '../../../domain/order/order-period';
import type { PersonLabel } from '../../../domain/person/person';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Readable, SqlValue } from '../compartment/access';
import { labelsOf } from '../person/person-labels';
import { samePeople } from '../person/person-pages';

/** A row of the table, with the day of the newest look. */
export interface StoredOrder {
  readonly orderId: OrderId;
  readonly personId: PersonId;
  readonly kind: OrderKind;
  readonly whichChildren: string;
  readonly says: string;
  readonly seenHow: Seen['how'];
  readonly seenBy: string;
  readonly seenOn: LocalDate | null;
  readonly source: string;
  readonly until: LocalDate | null;
  readonly lookAgainOn: LocalDate;
  readonly door: DoorAnswer;
  readonly atTheDoor: string;
  readonly notedAt: Instant;
  readonly notedBy: string;
  readonly endedOn: LocalDate | null;
  readonly endedReason: string | null;
  readonly endedBy: string | null;
  /** 1: somebody saw it at the first or at a later look. */
  readonly everSeen: number;
}

const COLUMNS = `o.order_id AS orderId, o.person_id AS personId, o.kind, o.which_children AS whichChildren, o.says, o.seen_how AS seenHow,
  o.seen_by AS seenBy, o.seen_on AS seenOn, o.source, o.until, o.door, o.at_the_door AS atTheDoor, o.noted_at AS notedAt, o.noted_by AS notedBy,
  o.ended_on AS endedOn, o.ended_reason AS endedReason, o.ended_by AS endedBy,
  coalesce((SELECT l.look_again_on FROM outside_order_look l WHERE l.order_id = o.order_id ORDER BY l.look_sequence DESC LIMIT 1),
    o.look_again_on) AS lookAgainOn,
  (o.seen_how = 'seen' OR EXISTS (SELECT 1 FROM outside_order_look l WHERE l.order_id = o.order_id AND l.seen_how = 'seen')) AS everSeen`;
/** The SQL side of `orderStands`, for a day that is given twice. */
const STANDS = '(o.until IS NULL OR o.until >= ?) AND (o.ended_on IS NULL OR o.ended_on > ?)';

/** One order, or null. */
export function orderOf(db: Readable, orderId: string): StoredOrder | null {
  return stored(db, 'FROM outside_order o WHERE o.order_id = ?', [orderId])[0] ?? null;
}

/** All orders, the one noted last first. A school has a handful. */
export function everyOrder(db: Readable): readonly StoredOrder[] {
  return stored(db, 'FROM outside_order o ORDER BY o.noted_sequence DESC', []);
}

/** Those that stand on a day, with the person, as the door sees them: stops first, then the one noted last. */
export function standingOrders(
  db: Readable,
  day: LocalDate,
): readonly { readonly person: PersonLabel; readonly atTheDoor: OrderAtTheDoor }[] {
  const orders = stored(db, `FROM outside_order o WHERE ${STANDS} ORDER BY o.door DESC, o.noted_sequence DESC`, [
    day,
    day,
  ]);
  const people = peopleOf(db, orders, day);
  return orders.map((order) => ({
    person: people.get(order.personId) ?? nameErased(order),
    atTheDoor: atTheDoor(order),
  }));
}

/** What the door sees, by the person on whose page it is, of those that stand on a day. */
export function ordersOn(
  db: Readable,
  personIds: readonly string[],
  day: LocalDate,
): ReadonlyMap<string, readonly OrderAtTheDoor[]> {
  const { everybody, pageOf } = samePeople(db, personIds);
  const orders = stored(
    db,
    `FROM json_each(?) j CROSS JOIN outside_order o ON o.person_id = j.value WHERE ${STANDS} ORDER BY o.door DESC, o.noted_sequence DESC`,
    [JSON.stringify(everybody), day, day],
  );
  const found = new Map<string, readonly OrderAtTheDoor[]>();
  for (const order of orders) {
    const page = pageOf(order.personId);
    found.set(page, [...(found.get(page) ?? []), atTheDoor(order)]);
  }
  return found;
}

/** Which of these people (a JSON list of ids) have an order that stands on a day, and what it says at the door. */
export function ordersAmong(
  db: Readable,
  personIds: string,
  day: LocalDate,
): readonly { readonly personId: string; readonly door: DoorAnswer }[] {
  return db.all(
    `SELECT o.person_id AS personId, o.door FROM json_each(?) j CROSS JOIN outside_order o ON o.person_id = j.value WHERE ${STANDS}`,
    [personIds, day, day],
  );
}

/** Those that somebody has to look at again within so many school days, or should have: the longest late first. */
export function ordersToLookAt(db: Readable, today: LocalDate, within: number): OrderRow[] {
  return shownOrders(db, everyOrder(db), today)
    .filter(({ lookAgainInSchoolDays: days }) => days !== null && days <= within)
    .sort((one, other) => (one.lookAgainOn < other.lookAgainOn ? -1 : 1));
}

/** The rows as they are shown on a day. */
export function shownOrders(db: Readable, orders: readonly StoredOrder[], today: LocalDate): OrderRow[] {
  const people = peopleOf(db, orders, today);
  const calendar = schoolCalendar(db);
  return orders.map((order) => ({
    orderId: order.orderId,
    kind: order.kind,
    person: people.get(order.personId) ?? nameErased(order),
    whichChildren: order.whichChildren,
    door: order.door,
    atTheDoor: order.atTheDoor,
    seen: { how: order.seenHow, by: order.seenBy, on: order.seenOn },
    until: order.until,
    lookAgainOn: order.lookAgainOn,
    lookAgainInSchoolDays: lookAgainInSchoolDays(order, today, calendar),
    noTermDates: noTermDates(calendar, today, order.lookAgainOn),
    over: !orderStands(order, today),
  }));
}

function atTheDoor({ orderId, door, atTheDoor: words, whichChildren, everSeen, until }: StoredOrder): OrderAtTheDoor {
  return { orderId, door, atTheDoor: words, whichChildren, seen: everSeen === 1, until };
}

function peopleOf(db: Readable, orders: readonly StoredOrder[], day: LocalDate): ReadonlyMap<string, PersonLabel> {
  return labelsOf(
    db,
    orders.map(({ personId }) => personId),
    day,
  );
}

/** Somebody whose own entry was erased before their order's. */
function nameErased({ personId }: StoredOrder): PersonLabel {
  return { personId, kind: 'adult', name: '', className: null, children: [], difference: null };
}

function stored(db: Readable, which: string, values: readonly SqlValue[]): readonly StoredOrder[] {
  return db.all<StoredOrder>(`SELECT ${COLUMNS} ${which}`, values);
}
