import { z } from 'zod';
import { Step } from '../decision/ladder';
import { DecisionId, Reference, RestrictionId } from '../ids';
import { PersonLabel } from '../person/person';
import { RestrictionType } from '../restriction/restriction';

/**
 * What rests on a record that is struck out, or is about somebody else: a decision or a restriction. `named`: it names the record among its grounds. One
 * from paper names none, and may rest on it by its days.
 */
export const RestsOnIt = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('decision'),
    decisionId: DecisionId,
    reference: Reference,
    step: Step,
    person: PersonLabel,
  }),
  z.strictObject({
    kind: z.literal('restriction'),
    restrictionId: RestrictionId,
    reference: Reference,
    type: RestrictionType,
    state: z.enum(['proposed', 'stands', 'over']),
    /** It began in the app, and has a page of its own. */
    process: z.boolean(),
    named: z.boolean(),
    person: PersonLabel,
  }),
]);
export type RestsOnIt = z.infer<typeof RestsOnIt>;
