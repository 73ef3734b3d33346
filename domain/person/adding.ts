import { z } from 'zod';
import { DraftId, PersonId } from '../ids';
import { Line } from '../text';
import { Identity } from './identity';
import { NewChild } from './person';

/**
 * Somebody who is typed in without a record. `children` are an adult's. `isAnother`: whoever types was shown those who may be the same person, and says that it is somebody else.
 */
export const PersonToAdd = z.strictObject({
  draftId: DraftId.nullable(),
  kind: z.enum(['adult', 'pupil']),
  identity: Identity.extend({ className: Line.nullable() }),
  children: z.array(NewChild).max(12),
  isAnother: z.boolean(),
});
export type PersonToAdd = z.infer<typeof PersonToAdd>;

export const PersonThere = z.strictObject({ personId: PersonId });
export type PersonThere = z.infer<typeof PersonThere>;
