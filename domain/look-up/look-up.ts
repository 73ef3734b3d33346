import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { PersonLabel } from '../person/person';

/**
 * What the desk sees of one person. There is no "may come in": `nothing-recorded` says only that this casebook holds nothing.
 * Never a reason, a narrative, a reference of an incident (D45).
 */
export const DeskCard = z.strictObject({
  person: PersonLabel,
  answer: z.enum(['stop', 'conditions', 'nothing-recorded']),
  whatHolds: z.array(z.strictObject({ whatIsRestricted: z.string(), childArrangements: z.string(), until: LocalDate })),
});
export type DeskCard = z.infer<typeof DeskCard>;

export const LookUpAnswer = z.strictObject({ cards: z.array(DeskCard), asAt: Instant });
export type LookUpAnswer = z.infer<typeof LookUpAnswer>;
