import type { LocalDate } from '../../../domain/dates/local-date';
import type { Readable } from '../compartment/access';
import { heldAmong } from '../hold/hold-rows';
import { ordersAmong } from '../order/order-rows';
import { samePeople } from './person-pages';

/** Stop: a ban holds on the day. Held: a hold at the door does, or an order from outside that says stop. Conditions: a contact plan. Null: nothing that this casebook knows of. */
export type OnRegister = 'stop' | 'held' | 'conditions' | null;

/** What holds on a day, of each of these people on whom anything does: whatever is recorded of anybody on their page. */
export function onRegisterAmong(
  db: Readable,
  people: readonly string[],
  day: LocalDate,
): ReadonlyMap<string, OnRegister> {
  const { everybody, pageOf } = samePeople(db, people);
  const pages = onPages(db, everybody, pageOf, day);
  return new Map(
    people.flatMap((personId) => {
      const holds = pages.get(pageOf(personId));
      return holds === undefined ? [] : [[personId, holds] as const];
    }),
  );
}

function onPages(
  db: Readable,
  everybody: readonly string[],
  pageOf: (personId: string) => string,
  day: LocalDate,
): ReadonlyMap<string, OnRegister> {
  const personIds = JSON.stringify(everybody);
  const register = new Map<string, OnRegister>();
  for (const personId of heldAmong(db, personIds, day)) register.set(pageOf(personId), 'held');
  const rows = db.all<{ person_id: string; type: string }>(
    `SELECT r.person_id, r.type FROM json_each(?) j CROSS JOIN restriction r ON r.person_id = j.value
     WHERE r.starts_on <= ? AND r.ends_on >= ? AND (r.ended_on IS NULL OR r.ended_on > ?)`,
    [personIds, day, day, day],
  );
  for (const { person_id, type } of rows) {
    const page = pageOf(person_id);
    if (type === 'ban') register.set(page, 'stop');
    else if (!register.has(page)) register.set(page, 'conditions');
  }
  for (const { personId, door } of ordersAmong(db, personIds, day)) {
    const page = pageOf(personId);
    if (door === 'stop' && register.get(page) !== 'stop') register.set(page, 'held');
    else if (!register.has(page)) register.set(page, 'conditions');
  }
  return register;
}
