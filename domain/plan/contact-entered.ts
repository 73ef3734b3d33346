import { z } from 'zod';
import type { DraftId, RestrictionId } from '../ids';
import { happenedOf, WhenEntered } from '../incident/incident-entered';
import { ContactAnswer, ContactChannel, type ContactToLog, OpenReason } from './plan';

/** What `Log a call` holds; plain JSON of one shape, so that it fits in a draft. */
export const ContactEntered = z.strictObject({
  when: WhenEntered,
  channel: ContactChannel,
  over: z.enum(['not-said', 'within', 'over']),
  alwaysOpen: z.enum(['none', ...OpenReason.options]),
  answer: ContactAnswer,
  steps: z.string(),
  position: z.string(),
  repeated: z.string(),
  what: z.string(),
});
export type ContactEntered = z.infer<typeof ContactEntered>;

/** A call that has just come. */
export const NO_CONTACT_ENTERED: ContactEntered = {
  when: { text: 'now', typedAt: null },
  channel: 'phone',
  over: 'not-said',
  alwaysOpen: 'none',
  answer: 'answered',
  steps: '',
  position: '',
  repeated: '',
  what: '',
};

/** What is sent; possible at any moment. */
export function contactToLog(entered: ContactEntered, restrictionId: RestrictionId, draftId: DraftId): ContactToLog {
  const { when, channel, over, alwaysOpen, answer, steps, position, repeated, what } = entered;
  return {
    draftId,
    restrictionId,
    happened: happenedOf(when),
    channel,
    over: over === 'not-said' ? null : over === 'over',
    alwaysOpen: alwaysOpen === 'none' ? null : alwaysOpen,
    answer,
    noReply: answer === 'no-reply' ? { steps, position, repeated } : { steps: '', position: '', repeated: '' },
    what,
  };
}
