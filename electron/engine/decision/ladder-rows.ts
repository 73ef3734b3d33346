import { DEFAULT_LADDER, Ladder } from '../../../domain/decision/ladder-settings';
import type { Readable } from '../compartment/access';

/** The ladder of this school, or what it is until a head sets it. */
export function readLadder(db: Readable): Ladder {
  const row = db.get<{ ladder: string }>('SELECT ladder FROM decision_ladder ORDER BY sequence DESC LIMIT 1');
  return row === undefined ? DEFAULT_LADDER : Ladder.parse(JSON.parse(row.ladder));
}
