import { NO_SHAPE, Shape } from '../../../domain/restriction/shape';
import type { Readable } from '../compartment/access';

/** What these restrictions say, by id: the shape noted last. One without any says nothing. */
export function shapesOf(db: Readable, restrictionIds: readonly string[]): ReadonlyMap<string, Shape> {
  const rows = db.all<{ restriction_id: string; shape: string }>(
    `SELECT s.restriction_id, s.shape FROM json_each(?) j CROSS JOIN restriction_shape s ON s.restriction_id = j.value
     ORDER BY s.noted_sequence`,
    [JSON.stringify(restrictionIds)],
  );
  return new Map(rows.map(({ restriction_id, shape }) => [restriction_id, Shape.parse(JSON.parse(shape))]));
}

/** What one restriction says. */
export function shapeOf(db: Readable, restrictionId: string): Shape {
  return shapesOf(db, [restrictionId]).get(restrictionId) ?? NO_SHAPE;
}

/**
 * Which ways of contact it left open when an entry was recorded. Only loosening counts from its own day on: what was noted later from the letter was so
 * from the beginning.
 */
export function waysOver(db: Readable, restrictionId: string): (sequence: number) => readonly string[] {
  const rows = db.all<{ sequence: number; shape: string; kind: string }>(
    `SELECT s.noted_sequence AS sequence, s.shape, json_extract(j.entry, '$.kind') AS kind FROM restriction_shape s
     JOIN journal j ON j.sequence = s.noted_sequence WHERE s.restriction_id = ? ORDER BY s.noted_sequence`,
    [restrictionId],
  );
  return (sequence) => {
    const next = rows.findIndex((row) => row.kind === 'restriction:narrowed' && row.sequence > sequence);
    const row = rows.at(next === -1 ? -1 : Math.max(0, next - 1));
    return row === undefined ? NO_SHAPE.contact.ways : Shape.parse(JSON.parse(row.shape)).contact.ways;
  };
}
