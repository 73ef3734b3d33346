import { z } from 'zod';
import { LocalDate } from '../dates/local-date';
import { DraftId, PersonId } from '../ids';
import { Line } from '../text';

/** Another name of a person: one that they go by, one that they had, or what they looked like while nobody knew who they were. */
export const OtherName = z.strictObject({ kind: z.enum(['known-as', 'former', 'description']), name: Line });
export type OtherName = z.infer<typeof OtherName>;

/** Most other names of one person. */
export const OTHER_NAMES_LIMIT = 8;

/**
 * Who a person is. `identified` is false while only a description is known, which then stands as the name. `className` is a pupil's, null for an
 * adult; `leftOn` the first day on which the pupil does not come any more, null if that is not known.
 */
export const Identity = z.strictObject({
  name: Line,
  identified: z.boolean(),
  className: z.string().nullable(),
  otherNames: z.array(OtherName).max(OTHER_NAMES_LIMIT),
  leftOn: LocalDate.nullable(),
});
export type Identity = z.infer<typeof Identity>;

/** The same as it is kept: `classYear` is the school year in which the class was noted, by the year in which that began. */
export const IdentityKept = Identity.extend({ classYear: z.number().int().nullable() });
export type IdentityKept = z.infer<typeof IdentityKept>;

export const IdentityToNote = z.strictObject({
  draftId: DraftId.nullable(),
  personId: PersonId,
  identity: Identity.extend({ className: Line.nullable() }),
});
export type IdentityToNote = z.infer<typeof IdentityToNote>;
