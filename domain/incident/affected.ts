import { z } from 'zod';
import { PersonId } from '../ids';
import { PersonLabel } from '../person/person';
import { isBlank, Line } from '../text';

/**
 * Whom it was aimed at or who was affected: somebody in the casebook (a parent, a child; the same adult may be one whom the record is about), or
 * somebody by name, such as a member of staff, who gets no record of their own by it. `role`: what they do here, or how they were there; may be empty.
 */
export const Affected = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), personId: PersonId, role: Line.default('') }),
  z.strictObject({ kind: z.literal('named'), name: Line, role: Line }),
]);
export type Affected = z.infer<typeof Affected>;

export const AffectedStored = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: PersonId, role: z.string() }),
  z.strictObject({ kind: z.literal('named'), name: z.string(), role: z.string() }),
]);
export type AffectedStored = z.infer<typeof AffectedStored>;

/** Somebody in the casebook whose entry was erased is shown without a name. */
export const AffectedShown = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: PersonLabel, role: z.string() }),
  z.strictObject({ kind: z.literal('named'), name: z.string(), role: z.string() }),
]);
export type AffectedShown = z.infer<typeof AffectedShown>;

/** As they are stored: each once, without empty rows. */
export function affectedStored(affected: readonly Affected[]): AffectedStored[] {
  const stored = affected
    .filter((one) => one.kind === 'known' || !isBlank(one.name) || !isBlank(one.role))
    .map(
      (one): AffectedStored =>
        one.kind === 'known' ? { kind: 'person', personId: one.personId, role: one.role } : one,
    );
  return stored.filter((one, index) => stored.findIndex((other) => keyOf(other) === keyOf(one)) === index);
}

function keyOf(one: AffectedStored): string {
  return one.kind === 'person' ? one.personId : JSON.stringify([one.name, one.role]);
}
