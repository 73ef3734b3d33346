import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { PersonId } from '../ids';
import { PersonDetails } from './person-details';

const PersonAdded = z.strictObject({
  kind: z.enum(['adult', 'pupil']),
  name: z.string().min(1),
  /** Class of a pupil; null for an adult, or where it isn't known. */
  className: z.string().nullable(),
});
const ChildLinked = z.strictObject({ childId: PersonId });

/** `person:child-linked` has the adult as its subject. `person:details-noted` holds all details of its subject as they are from then on. */
export const personEntries = {
  'person:added': { version: 1, body: PersonAdded, signedBy: RECORDERS, upcasts: [] },
  'person:child-linked': { version: 1, body: ChildLinked, signedBy: RECORDERS, upcasts: [] },
  'person:details-noted': { version: 1, body: PersonDetails, signedBy: RECORDERS, upcasts: [] },
} as const;
