import type { PassphraseMeasure } from '../../domain/casebook/casebook';
import type { FieldProblem } from '../ui/error-summary';

/** A passphrase about to be set: five generated words, or one's own, typed twice. */
export interface PassphraseChoice {
  readonly kind: 'generated' | 'own';
  readonly generated: string;
  readonly own: string;
  readonly again: string;
}

export const SHORTEST_OWN = 16;

export function passphraseOf({ kind, generated, own }: PassphraseChoice): string {
  return kind === 'generated' ? generated : own;
}

export function isBlankLine(text: string): boolean {
  return text.trim() === '';
}

/** What is missing before it can be set. How good it is, the engine measures and says. */
export function passphraseProblems(choice: PassphraseChoice): readonly FieldProblem[] {
  if (choice.kind === 'generated') {
    return choice.generated === '' ? [{ field: 'passphraseKind', message: 'The five words are not there yet.' }] : [];
  }
  if ([...choice.own].length < SHORTEST_OWN) {
    return [{ field: 'passphrase', message: `Your own passphrase needs at least ${SHORTEST_OWN} characters.` }];
  }
  if (choice.own === choice.again) return [];
  return [{ field: 'passphraseAgain', message: 'The two passphrases are not the same.' }];
}

/** What to say of a passphrase, by what makes it weak. */
export const passphraseHints: Readonly<Record<NonNullable<PassphraseMeasure['hint']>, string>> = {
  'too-short': `Too short: at least ${SHORTEST_OWN} characters. A few words that do not belong together are easy to remember.`,
  'too-long': 'Too long to type every morning.',
  common: 'It is made of words or phrases that are guessed first. Put words together that do not belong together.',
  names: 'It has the school’s or a person’s name in it, which is guessed first.',
  'easy-to-guess': 'Easy to guess. Add another word or two.',
  repeats: 'Letters or patterns repeat. Add another word or two.',
  good: 'Good.',
  strong: 'Strong.',
};

/** What to say of a measured passphrase. */
export function measureSentence({ acceptable, hint }: PassphraseMeasure): string {
  if (hint !== null) return passphraseHints[hint];
  return acceptable ? passphraseHints.good : passphraseHints['easy-to-guess'];
}
