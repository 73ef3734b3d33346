import { isLatelyRestored } from '../../../domain/backup/lately-restored';
import type { Instant } from '../../../domain/dates/local-date';
import type { Readable } from '../compartment/access';

interface Row {
  readonly restored_at: Instant;
  readonly made_at: Instant | null;
  readonly last_entry_at: Instant | null;
}

/**
 * The copy that this casebook was lately put back from; null if it was not. Where the entry does not say when the copy was made, the newest entry in
 * the copy does about as well.
 */
export function restoredFrom(db: Readable, now: Instant): { readonly madeAt: Instant } | null {
  const row = db.get<Row>(
    `SELECT r.restored_at, r.made_at, json_extract(j.entry, '$.at') AS last_entry_at
     FROM restored_from r LEFT JOIN journal j ON j.sequence = r.holds_until ORDER BY r.sequence DESC LIMIT 1`,
  );
  if (row === undefined || !isLatelyRestored(row.restored_at, now)) return null;
  return { madeAt: row.made_at ?? row.last_entry_at ?? row.restored_at };
}
