import { Instant } from '../../../domain/dates/local-date';
import type { Readable } from '../compartment/access';

export interface LastChange {
  readonly sequence: number;
  readonly at: Instant;
  readonly actor: string;
}

/** The newest entry: its number, when it was recorded and by whom; null in an empty journal. */
export function lastChange(db: Readable): LastChange | null {
  const row = db.get<{ sequence: number; at: string; actor: string }>(
    `SELECT sequence, json_extract(entry, '$.at') AS at, json_extract(entry, '$.actor') AS actor
     FROM journal ORDER BY sequence DESC LIMIT 1`,
  );
  return row === undefined ? null : { sequence: row.sequence, at: Instant.parse(row.at), actor: row.actor };
}
