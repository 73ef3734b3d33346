import { z } from 'zod';
import { DraftId, PersonId } from '../ids';
import { Line } from '../text';
import { PersonLabel } from './person';

/**
 * Has an adult parental responsibility for a child? It is a matter of law (Children Act 1989, sections 2 to 4A) and not of who lives with whom; the
 * casebook only keeps what the school was told or saw.
 */
export const Responsibility = z.enum(['yes', 'no', 'not-known']);
export type Responsibility = z.infer<typeof Responsibility>;

/** What an adult is to a child: `relation` in a word (`mother`, `grandfather`, `childminder`), which may be empty. */
export const Relation = z.strictObject({ relation: Line, responsibility: Responsibility });
export type Relation = z.infer<typeof Relation>;

export const NO_RELATION: Relation = { relation: '', responsibility: 'not-known' };

/** Offered while a relation is typed. */
export const RELATIONS = [
  'mother',
  'father',
  'step-mother',
  'step-father',
  'grandmother',
  'grandfather',
  'aunt',
  'uncle',
  'brother',
  'sister',
  'foster carer',
  'guardian',
  'childminder',
  'family friend',
] as const;

/** Somebody of the family on a person's page. */
export const FamilyMember = Relation.extend({ person: PersonLabel });
export type FamilyMember = z.infer<typeof FamilyMember>;

/** Somebody who is linked: in the casebook, or new with a name and, if a child, a class. */
export const Relative = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), personId: PersonId }),
  z.strictObject({ kind: z.literal('new'), name: Line, className: Line }),
]);
export type Relative = z.infer<typeof Relative>;

/** Links a person with somebody, or says anew what one is to the other. An adult is linked with children, a child with adults. */
export const FamilyToNote = Relation.extend({ draftId: DraftId.nullable(), personId: PersonId, relative: Relative });
export type FamilyToNote = z.infer<typeof FamilyToNote>;

/** Takes a wrong link away; the reason may not be empty. */
export const FamilyToUnlink = z.strictObject({
  draftId: DraftId.nullable(),
  adultId: PersonId,
  childId: PersonId,
  reason: Line,
});
export type FamilyToUnlink = z.infer<typeof FamilyToUnlink>;
