import { z } from 'zod';
import { LocalDate } from '../dates/local-date';
import { ConcernId, DraftId, IncidentId, PersonId, Reference, RequestId, RestrictionId, TaskId } from '../ids';
import { PersonLabel } from '../person/person';
import { Line } from '../text';

/** A task of one's own: what, by when, and if one likes about whom or about which record. */
export const TaskToAdd = z.strictObject({
  draftId: DraftId.nullable(),
  what: Line,
  by: LocalDate,
  personId: PersonId.nullable(),
  /** The number of a record, as typed. */
  record: Line,
});
export type TaskToAdd = z.infer<typeof TaskToAdd>;

/** The record that a task is about, where it still is. */
export const TaskRecord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('incident'), reference: Reference, id: IncidentId }),
  z.strictObject({ kind: z.literal('restriction'), reference: Reference, id: RestrictionId }),
  z.strictObject({ kind: z.literal('concern'), reference: Reference, id: ConcernId }),
  z.strictObject({ kind: z.literal('request'), reference: Reference, id: RequestId }),
]);
export type TaskRecord = z.infer<typeof TaskRecord>;

export const TaskRow = z.strictObject({
  taskId: TaskId,
  what: z.string(),
  by: LocalDate,
  /** School days until then; negative when late. */
  inSchoolDays: z.number().int(),
  person: PersonLabel.nullable(),
  /** Empty where it is about none. */
  reference: z.string(),
  /** Null where it is about none, or its entry was erased. */
  record: TaskRecord.nullable(),
  addedBy: z.string(),
  /** When it was done and by whom; null while it is open. */
  done: z.strictObject({ on: LocalDate, by: z.string() }).nullable(),
});
export type TaskRow = z.infer<typeof TaskRow>;
