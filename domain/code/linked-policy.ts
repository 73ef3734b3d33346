import { z } from 'zod';
import { LocalDate } from '../dates/local-date';
import { DraftId } from '../ids';
import { Line } from '../text';
import type { ClauseId } from './clause-id';

/** The policies that the code leads on to: the Complaints Policy, and the one on persistent or vexatious complaints and harassment. */
export const PolicyPlace = z.enum(['complaints', 'persistent-complaints']);
export type PolicyPlace = z.infer<typeof PolicyPlace>;

/** Where the code names each of them. A school's own text keeps the clauses' ids, and so the places. */
export const namedIn: Readonly<Record<PolicyPlace, readonly ClauseId[]>> = {
  complaints: ['E6', 'A1'] as ClauseId[],
  'persistent-complaints': ['S3'] as ClauseId[],
};

/** What was entered of a policy. Version and date may be missing; adopted by the governors on that day. */
export const PolicyNoted = z.strictObject({
  title: z.string(),
  version: z.string(),
  adoptedOn: LocalDate.nullable(),
});
export type PolicyNoted = z.infer<typeof PolicyNoted>;

/** The place of a policy, with what was entered last; null while nothing is. */
export const LinkedPolicy = z.strictObject({ place: PolicyPlace, noted: PolicyNoted.nullable() });
export type LinkedPolicy = z.infer<typeof LinkedPolicy>;

/** Everything blank empties the place. */
export const PolicyToNote = z.strictObject({
  draftId: DraftId.nullable(),
  place: PolicyPlace,
  title: Line,
  version: Line,
  adoptedOn: LocalDate.nullable(),
});
export type PolicyToNote = z.infer<typeof PolicyToNote>;
