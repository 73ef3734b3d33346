import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { ContactToLog } from './plan';

/**
 * Logs a contact against a plan (D42). Refused only without a day, for a day to come, and without a line of what it was; one over the limit, by another
 * way, or of a plan that has ended is logged like any other. *No reply will be sent* needs its three answers, and is never possible for what is
 * always open (D43).
 */
export function logContact(
  input: Omit<ContactToLog, 'draftId'>,
  _facts: unknown,
  moment: Moment,
): Decision<Record<string, never>> {
  const { restrictionId, happened, channel, over, alwaysOpen, answer, noReply, what } = input;
  const { day, time, asTyped } = happened;
  const missing: Missing[] = [];
  if (day === null) missing.push({ field: 'when', code: 'no-day', label: 'needed' });
  if (day !== null && day > moment.today) missing.push({ field: 'when', code: 'in-the-future', label: 'needed' });
  if (isBlank(what)) missing.push({ field: 'what', code: 'empty', label: 'needed' });
  missing.push(...noReplyMissing(input));
  const [first, ...more] = missing;
  if (first !== undefined || day === null) return notDecided(first ?? noDay, ...more);
  return decided(
    {},
    {
      kind: 'plan:contact-logged',
      subject: restrictionId,
      day,
      body: {
        on: day,
        time,
        asTyped,
        channel,
        over: alwaysOpen === null ? over : null,
        alwaysOpen,
        answer,
        noReply,
        what,
      },
    },
  );
}

const noDay: Missing = { field: 'when', code: 'no-day', label: 'needed' };

function noReplyMissing({ answer, alwaysOpen, noReply }: Omit<ContactToLog, 'draftId'>): readonly Missing[] {
  if (answer !== 'no-reply') return [];
  if (alwaysOpen !== null)
    return [{ field: 'answer', code: 'no-reply-always-open', label: 'statutory guidance', requirement: 'D43' }];
  const asked = [
    ['noReplySteps', 'no-reply-steps', noReply.steps],
    ['noReplyPosition', 'no-reply-position', noReply.position],
    ['noReplyRepeated', 'no-reply-repeated', noReply.repeated],
  ] as const;
  return asked
    .filter(([, , words]) => isBlank(words))
    .map(([field, code]): Missing => ({ field, code, label: 'good practice', requirement: 'D43' }));
}
