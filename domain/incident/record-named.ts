import { z } from 'zod';
import { IncidentId, Reference } from '../ids';

/** A record as something that rests on it or points to it names it. `disputed`: the person says otherwise; their words stand in the record. */
export const RecordNamed = z.strictObject({
  incidentId: IncidentId,
  reference: Reference,
  opening: z.string(),
  disputed: z.boolean(),
});
export type RecordNamed = z.infer<typeof RecordNamed>;
