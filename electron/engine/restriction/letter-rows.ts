import { dayInEngland, type Instant } from '../../../domain/dates/local-date';
import { PaperLetter, type ShapeReplaced } from '../../../domain/restriction/restriction';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';

/** What the letter of a restriction says of its own dates; null for one that was decided in the app. */
export function letterOf(db: Readable, restrictionId: string): PaperLetter | null {
  const row = db.get<{ letter: string }>('SELECT letter FROM restriction_letter WHERE restriction_id = ?', [
    restrictionId,
  ]);
  return row === undefined ? null : PaperLetter.parse(JSON.parse(row.letter));
}

/** Why something that was known of what it says was replaced, the oldest first. */
export function shapeReplaced(db: Readable, restrictionId: string): ShapeReplaced[] {
  return db
    .all<{ at: Instant; actor: string; reason: string }>(
      `SELECT at, actor, reason FROM restriction_shape WHERE restriction_id = ? AND reason <> '' ORDER BY noted_sequence`,
      [restrictionId],
    )
    .map(({ at, actor, reason }) => ({ on: dayInEngland(at), by: userName(db, actor), reason }));
}
