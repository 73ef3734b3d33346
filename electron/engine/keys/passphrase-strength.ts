import type { MatchExtended, ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { PassphraseMeasure } from '../../../domain/casebook/casebook';

/** Characters (code points after NFC) of a passphrase that somebody makes up. */
export const SHORTEST_PASSPHRASE = 16;
export const LONGEST_PASSPHRASE = 256;

/** The estimate takes seconds for hundreds of characters that repeat; what comes after these can only make it harder to guess. */
const MEASURED_CHARACTERS = 100;

/** Words that belong to this program and to schools, and so stand in every guesser's list. */
const PRODUCT_WORDS = [
  'conduct',
  'casebook',
  'conductcasebook',
  'school',
  'primary',
  'academy',
  'headteacher',
  'safeguarding',
  'office',
  'passphrase',
  'password',
  'parent',
  'carer',
];

/**
 * Powers of ten of the guesses that it takes on average, where the next score begins. At ten thousand guesses a second against a stolen
 * file (an optimistic attacker at 256 MiB), 10^14 are three centuries; below that a passphrase is not accepted.
 */
const SCORES: readonly number[] = [6, 10, 14, 17];
const ACCEPTABLE_SCORE = 3;

let estimator: Promise<ZxcvbnFactory> | null = null;

/**
 * How well a passphrase that somebody made up stands against a guesser who has the file. `names` are the school's and the user's: words of
 * theirs count as known to the guesser. The dictionaries are loaded when this is first called.
 */
export async function measurePassphrase(passphrase: string, names: readonly string[]): Promise<PassphraseMeasure> {
  const exact = passphrase.normalize('NFC');
  const length = [...exact].length;
  if (length > LONGEST_PASSPHRASE) return { acceptable: false, score: 0, hint: 'too-long' };
  estimator ??= loadEstimator();
  const { guessesLog10, sequence } = (await estimator).check(exact, contextWords(names));
  const score = SCORES.filter((least) => guessesLog10 >= least).length;
  if (length < SHORTEST_PASSPHRASE) return { acceptable: false, score: Math.min(score, 2), hint: 'too-short' };
  if (score >= ACCEPTABLE_SCORE) return { acceptable: true, score, hint: score === SCORES.length ? 'strong' : 'good' };
  return { acceptable: false, score, hint: hintOf(sequence) };
}

/** The names as they are, and each of their words. */
function contextWords(names: readonly string[]): string[] {
  const words = names.flatMap((name) => [name, name.replace(/\s+/g, ''), ...name.split(/[^\p{L}\p{N}]+/u)]);
  return [...PRODUCT_WORDS, ...words].map((word) => word.toLowerCase()).filter((word) => word.length > 2);
}

/** What makes it easiest to guess: the part that covers most of it. */
function hintOf(sequence: readonly MatchExtended[]): PassphraseMeasure['hint'] {
  const known = sequence.filter(({ pattern }) => pattern !== 'bruteforce' && pattern !== 'separator');
  const [largest] = [...known].sort((one, other) => other.token.length - one.token.length);
  if (largest === undefined) return 'easy-to-guess';
  if (largest.pattern === 'repeat' || largest.pattern === 'sequence' || largest.pattern === 'spatial') return 'repeats';
  if (largest.pattern !== 'dictionary') return 'easy-to-guess';
  const dictionary: unknown = largest.dictionaryName;
  if (dictionary === 'userInputs' || dictionary === 'firstnames-en' || dictionary === 'lastnames-en') return 'names';
  return 'common';
}

async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...english.dictionary },
    maxLength: MEASURED_CHARACTERS,
  });
}
