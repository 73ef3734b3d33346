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
