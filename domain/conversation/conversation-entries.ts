import { z } from 'zod';
import { HEADS, RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { IncidentId, PersonId } from '../ids';

const Recorded = z.strictObject({
  personId: PersonId,
  on: LocalDate,
  words: z.string().min(1),
  agreed: z.string(),
  lookAgainOn: LocalDate.nullable(),
  spokenBy: z.string(),
  incidentId: IncidentId.nullable(),
});
export type ConversationRecorded = z.infer<typeof Recorded>;
const AddedTo = z.strictObject({ text: z.string().min(1) });
const LookedAt = z.strictObject({ words: z.string(), lookAgainOn: LocalDate.nullable() });
const Reason = z.strictObject({ reason: z.string().min(1) });

/** The subject of each is the conversation. */
export const conversationEntries = {
  'conversation:recorded': { version: 1, body: Recorded, signedBy: RECORDERS, upcasts: [] },
  'conversation:added-to': { version: 1, body: AddedTo, signedBy: RECORDERS, upcasts: [] },
  'conversation:looked-at': { version: 1, body: LookedAt, signedBy: RECORDERS, upcasts: [] },
  'conversation:struck-out': { version: 1, body: Reason, signedBy: HEADS, upcasts: [] },
  'conversation:put-back': { version: 1, body: Reason, signedBy: HEADS, upcasts: [] },
} as const;
