import { z } from 'zod';
import { HEADS, RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { IncidentId, PersonId, Reference, RestrictionId } from '../ids';
import { Asked } from './asked';
import { Grounds, withoutParent } from './grounds';
import { Step } from './ladder';
import { Ladder } from './ladder-settings';

/** Who decided: by name and what they are. `acting`: in charge today, for the head. */
export const DecidedBy = z.strictObject({ name: z.string(), role: z.string(), acting: z.boolean() });
export type DecidedBy = z.infer<typeof DecidedBy>;

/** What was decided about one adult, by whom, on which records, with what reasons; `restrictionId` where a restriction came of it. */
const Made = z.strictObject({
  reference: Reference,
  personId: PersonId,
  step: Step,
  restrictionId: RestrictionId.nullable(),
  incidents: z.array(IncidentId),
  grounds: Grounds,
  reasons: z.string(),
  asked: z.array(Asked),
  by: DecidedBy,
});
export type DecisionMade = z.infer<typeof Made>;

/** Taken back by a head: a warning, or whatever counts no longer. */
const TakenBack = z.strictObject({ on: LocalDate, reason: z.string() });

/** The subject of each is the decision; of `decision:ladder-set` the casebook. A temporary ban may be decided by whoever is in charge: the rule asks, not the role alone. */
export const decisionEntries = {
  'decision:made': { version: 2, body: Made, signedBy: RECORDERS, upcasts: [withoutParent] },
  'decision:ladder-set': { version: 1, body: Ladder, signedBy: HEADS, upcasts: [] },
  'decision:taken-back': { version: 1, body: TakenBack, signedBy: HEADS, upcasts: [] },
} as const;
