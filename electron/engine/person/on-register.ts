import type { LocalDate } from '../../../domain/dates/local-date';
import type { Readable } from '../compartment/access';
import { heldAmong } from '../hold/hold-rows';
import { ordersAmong } from '../order/order-rows';

/** Stop: a ban holds on the day. Held: a hold at the door does, or an order from outside that says stop. Conditions: a contact plan. Null: nothing that this casebook knows of. */
export type OnRegister = 'stop' | 'held' | 'conditions' | null;

/** What holds on a day, of each of these people on whom anything does. */
export function onRegisterAmong(
  db: Readable,
  people: readonly string[],
  day: LocalDate,
): ReadonlyMap<string, OnRegister> {
  const personIds = JSON.stringify(people);
  const register = new Map<string, OnRegister>();
  for (const personId of heldAmong(db, personIds, day)) register.set(personId, 'held');
  const rows = db.all<{ person_id: string; type: string }>(
    `SELECT r.person_id, r.type FROM json_each(?) j CROSS JOIN restriction r ON r.person_id = j.value
     WHERE r.starts_on <= ? AND r.ends_on >= ? AND (r.ended_on IS NULL OR r.ended_on > ?)`,
    [personIds, day, day, day],
  );
  for (const { person_id, type } of rows) {
    if (type === 'ban') register.set(person_id, 'stop');
    else if (!register.has(person_id)) register.set(person_id, 'conditions');
  }
  for (const { personId, door } of ordersAmong(db, personIds, day)) {
    if (door === 'stop' && register.get(personId) !== 'stop') register.set(personId, 'held');
    else if (!register.has(personId)) register.set(personId, 'conditions');
  }
  return register;
}
