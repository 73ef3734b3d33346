import prompts from '../../../assets/prompts.json';
import { ARRANGEMENTS, type Shape } from '../../../domain/restriction/shape';
import { arrangementWords } from '../../../domain/restriction/shape-words';
import { isBlank } from '../../../domain/text';

export const noticeWords = {
  title: 'Short notice',
  paperTitle: 'You may not come onto the school site',
  back: 'Back to the ban',
  print: 'Print',
  opening: 'Opening the notice',
  to: (name: string) => `To ${name}`,
  banned: (from: string, limits: string) =>
    `From ${from} you may not come onto the school’s premises. ${limits.replace(/\n+/g, ' ')}`,
  because: (did: string, why: string) => `Why: ${sentence(did)} It could not wait: ${sentence(why)}`,
  child: (arranged: string) => `Your child today: ${sentence(arranged)}`,
  childOpen: 'Your child today: please ring us, so that we can arrange who collects them.',
  arranged: 'What is arranged so far',
  /** Said as the law has it (D35): being there is a civil matter. */
  premises: `${prompts.premises.words} (${prompts.premises.source}.)`,
  answer: (days: number) =>
    `We have not decided this for good. We want to hear your side first: in writing, by telephone, or at a meeting to which you may bring somebody. You have ${days} school days from the day on which our letter reaches you.`,
  ends: (endsOn: string, decideBy: string) =>
    `We mean to decide by ${decideBy}. Unless we confirm it, it ends by itself on ${endsOn}.`,
  alwaysOpen:
    'You can always ring us if your child is ill or absent, about who collects them, or if you are worried about a child. If you need this in large print, in another language or explained, please ring.',
  ring: (telephone: string) => (telephone === '' ? 'Please ring the school office.' : `Please ring ${telephone}.`),
  whoSigns: 'Who signs it?',
  signHere: 'Signed for the school: ______________________________',
} as const;

/**
 * What is arranged for the child so far, a line each (D34). Who collects today stands on its own; what is still to arrange before it is confirmed is
 * left out of the notice.
 */
export function arrangedSoFar({ arrangements }: Shape, today: string): readonly string[] {
  return ARRANGEMENTS.filter((name) => arrangements[name].state === 'arranged' && !isBlank(arrangements[name].words))
    .map((name) => ({ name, words: arrangements[name].words }))
    .filter(({ name, words }) => name !== 'collection' || isBlank(today) || !words.includes(today))
    .map(({ name, words }) => `${arrangementWords[name]}: ${sentence(words)}`);
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
