import { z } from 'zod';
import { ContactLimit } from '../plan/contact-limit';
import { Narrative } from '../text';
import { Shape } from './shape';

/** A number of contacts to count by from now on; `none`: there is none any more. */
export const LimitAfter = z.union([ContactLimit, z.literal('none')]);
export type LimitAfter = z.infer<typeof LimitAfter>;

/** What may be loosened, a part each: what `looser.ts` compares, the number of contacts, and the words. */
export const ScopePart = z.enum([
  'places',
  'times',
  'ways',
  'with',
  'howOften',
  'exceptions',
  'whichChildren',
  'limit',
  'words',
]);
export type ScopePart = z.infer<typeof ScopePart>;

/**
 * What a restriction says, in a looser form. Null: that stays. `saidLooser`: whoever decides says that other words forbid no more than before, which no
 * program can tell.
 */
export const ScopeToLoosen = z.strictObject({
  shape: Shape.nullable(),
  limit: LimitAfter.nullable().default(null),
  whatIsRestricted: Narrative.nullable().default(null),
  saidLooser: z.boolean().default(false),
});
export type ScopeToLoosen = z.infer<typeof ScopeToLoosen>;

/** The same as it is kept; `said`: the parts of which whoever decided said so. */
export const ScopeLoosened = z.strictObject({
  shape: Shape.nullable(),
  limit: LimitAfter.nullable(),
  whatIsRestricted: z.string().nullable(),
  said: z.array(ScopePart),
});
export type ScopeLoosened = z.infer<typeof ScopeLoosened>;
