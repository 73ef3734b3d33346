import { z } from 'zod';
import { Instant } from '../dates/local-date';
import { DraftId } from '../ids';

/** Which form a draft belongs to. */
export const DraftForm = z.enum([
  'incident',
  'addition',
  'correction',
  'restriction',
  'shape',
  'order',
  'raised',
  'raised-step',
  'settled',
  'conversation',
  'conversation-step',
  'request',
  'request-step',
  'task',
  'ending',
  'hold',
  'ban-now',
  'ban-proposal',
  'ban-step',
  'loosen',
  'staff-told',
  'review',
  'grounds',
  'next-step',
  'contact',
  'taking-back',
  'policy',
  'in-charge',
  'school',
  'calendar',
  'dispute',
  'strike',
  'person',
  'identity',
  'family',
  'unlink',
  'merge',
  'part',
  'new-person',
]);
export type DraftForm = z.infer<typeof DraftForm>;

/**
 * A half-written form: its values as typed, and where the person was. `route` is the page's own address, `focus` the field's name.
 * Kept at most once a second, encrypted, for one user; gone in the transaction that records it.
 */
export const Draft = z.strictObject({
  draftId: DraftId,
  form: DraftForm,
  route: z.string().max(300),
  title: z.string().max(300),
  values: z.record(z.string().max(80), z.json()),
  focus: z
    .strictObject({ field: z.string().max(80), start: z.number().int().min(0), end: z.number().int().min(0) })
    .nullable(),
});
export type Draft = z.infer<typeof Draft>;

export const KeptDraft = Draft.extend({ keptAt: Instant });
export type KeptDraft = z.infer<typeof KeptDraft>;

/** Largest draft, in bytes of JSON. */
export const DRAFT_LIMIT = 1_000_000;
