import type { ScopePart } from '../../domain/restriction/scope';

export const scopeWords = {
  contacts: 'How many contacts at most',
  contactsHelp: 'The app counts by this. Empty: no number any more.',
  per: 'In a',
  words: 'What is restricted, in words',
  wordsHelp:
    'The door reads this beside what stands above. Write it so that both say the same; taken out, what stands above says it alone.',
  onlyYou: 'Only you can compare this',
  said: 'I have compared it: they may do no less than before, and its words hold',
  stricter: 'What would be stricter',
  decide: 'Take it through the process',
} as const;

export const perOptions: readonly { readonly value: 'week' | 'month' | 'term'; readonly label: string }[] = [
  { value: 'week', label: 'week' },
  { value: 'month', label: 'month' },
  { value: 'term', label: 'term' },
];

const parts: Readonly<Record<ScopePart, string>> = {
  places: 'where it holds',
  times: 'when it holds',
  ways: 'how they may get in touch',
  with: 'with whom',
  howOften: 'how often',
  exceptions: 'what stays possible',
  whichChildren: 'which children',
  limit: 'how many contacts',
  words: 'what is restricted, in words',
};

/** `With whom, how often: these are words, and no program can tell which of two is looser.` */
export function saidInWords(said: readonly ScopePart[]): string {
  const names = said.map((part) => parts[part]).join(', ');
  return `${names.charAt(0).toUpperCase()}${names.slice(1)}: these are words, and no program can tell which of two is looser.`;
}
