import type { ReviewShown } from '../../../domain/review/review';
import { isBlank } from '../../../domain/text';
import { deciderRead } from '../../decision/grounds-read';
import { invitedOptions, reviewLine, words } from './loosen-messages';

/** A review in full, a line each: what came of it and why, what was looked at, what they say, the child's side, what was asked, who reviewed it. */
export function reviewRead(review: ReviewShown): string {
  const { conductSince, invited, theirComment, childPosition, asked, by } = review;
  const lines: readonly (readonly [string, string])[] = [
    [words.conductSince, conductSince],
    [words.invited, invitedOptions.find(({ value }) => value === invited)?.label ?? ''],
    [words.comment, theirComment],
    [words.child, childPosition],
    ...asked.map(({ question, answer }) => [question, answer] as const),
    [words.reviewedBy, deciderRead(by)],
  ];
  const said = lines.filter(([, answer]) => !isBlank(answer)).map(([asks, answer]) => `${asks} ${answer}`);
  return [reviewLine(review), ...said].join('\n');
}
