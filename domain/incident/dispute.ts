import type { LocalDate } from '../dates/local-date';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { isBlank } from '../text';
import type { DisputeToNote } from './after';

/** Notes that the person disputes it. Refused without their words. A dispute is never refused for what it says. */
export function noteDispute(
  { incidentId, words, passage, howTold }: Omit<DisputeToNote, 'draftId'>,
  happenedOn: LocalDate | null,
  moment: Moment,
): Decision<Record<string, never>> {
  if (isBlank(words)) return notDecided({ field: 'words', code: 'empty', label: 'needed' });
  const body = { words, passage: passage.trim(), howTold };
  return decided({}, { kind: 'incident:disputed', subject: incidentId, day: happenedOn ?? moment.today, body });
}

/** Splits a text where the passages stand in it, in their order; a passage that isn't in it is left out, and what overlaps belongs to the first. */
export function markPassages(
  text: string,
  passages: readonly string[],
): readonly { text: string; disputed: boolean }[] {
  const spans = passages
    .filter((passage) => passage !== '')
    .map((passage) => ({ from: text.indexOf(passage), length: passage.length }))
    .filter(({ from }) => from >= 0)
    .sort((one, other) => one.from - other.from || other.length - one.length);
  const parts: { text: string; disputed: boolean }[] = [];
  let at = 0;
  for (const { from, length } of spans) {
    if (from < at) continue;
    if (from > at) parts.push({ text: text.slice(at, from), disputed: false });
    parts.push({ text: text.slice(from, from + length), disputed: true });
    at = from + length;
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), disputed: false });
  return parts;
}
