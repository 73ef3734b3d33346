import type { Readable } from '../compartment/access';

/** Does a decision, or the newest grounds of a ban, name this record among what it rests on? Warnings count too: a plan or a ban may follow. */
export function isReliedOn(db: Readable, incidentId: string): boolean {
  const found = db.get(
    `SELECT 1 AS one FROM decision d, json_each(d.body, '$.incidents') j WHERE j.value = ?
     UNION ALL
     SELECT 1 FROM ban_step s, json_each(s.body, '$.grounds.incidents') j WHERE j.value = ?
     LIMIT 1`,
    [incidentId, incidentId],
  );
  return found !== undefined;
}
