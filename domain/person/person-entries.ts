import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { Id, PersonId } from '../ids';
import { NO_RELATION, Responsibility } from './family';
import { IdentityKept } from './identity';
import { PersonDetails } from './person-details';

const PersonAdded = z.strictObject({
  kind: z.enum(['adult', 'pupil']),
  name: z.string().min(1),
  /** Class of a pupil; null for an adult, or where it isn't known. */
  className: z.string().nullable(),
});
const ChildLinked = z.strictObject({ childId: PersonId, relation: z.string(), responsibility: Responsibility });
const ChildUnlinked = z.strictObject({ childId: PersonId, reason: z.string() });
const Merged = z.strictObject({ otherId: PersonId });
const Unmerged = z.strictObject({ otherId: PersonId, reason: z.string() });
const RecordKept = z.strictObject({ recordId: Id });

/**
 * `person:identity-noted` and `person:details-noted` hold all of their subject as it is from then on. `person:child-linked` has the adult as its
 * subject, and so has `person:child-unlinked`; linked again, what was said of the link before is replaced.
 * `person:merged` says that its subject and the other are one person, whose page is the subject's; `person:unmerged` takes exactly that back.
 */
export const personEntries = {
  'person:added': { version: 1, body: PersonAdded, signedBy: RECORDERS, upcasts: [] },
  'person:identity-noted': { version: 1, body: IdentityKept, signedBy: RECORDERS, upcasts: [] },
  'person:child-linked': { version: 2, body: ChildLinked, signedBy: RECORDERS, upcasts: [withoutRelation] },
  'person:child-unlinked': { version: 1, body: ChildUnlinked, signedBy: RECORDERS, upcasts: [] },
  'person:details-noted': { version: 1, body: PersonDetails, signedBy: RECORDERS, upcasts: [] },
  'person:merged': { version: 1, body: Merged, signedBy: RECORDERS, upcasts: [] },
  'person:unmerged': { version: 1, body: Unmerged, signedBy: RECORDERS, upcasts: [] },
  'person:record-kept': { version: 1, body: RecordKept, signedBy: RECORDERS, upcasts: [] },
} as const;

/** Version 1 said only whose child it is. */
function withoutRelation(body: unknown): unknown {
  return { ...(body as Readonly<Record<string, unknown>>), ...NO_RELATION };
}
