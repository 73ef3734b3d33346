import { randomInt } from 'node:crypto';

/** Words of a generated passphrase: 12.9 bits each, so 64.6 bits. Four are too few: the measure refuses about one in 3,000 of those. */
export const GENERATED_WORDS = 5;
/** Six throws of a die five times: the size of the list, all in small letters without hyphens. */
export const WORD_LIST_LENGTH = 7_776;
/** A hyphen is seen on paper and leaves no doubt whether there is something to type between the words. */
const BETWEEN_WORDS = '-';

let wordList: Promise<readonly string[]> | null = null;

/** Words drawn evenly, by the system's randomness, from the diceware list that comes with the program. */
export async function generatePassphrase(): Promise<string> {
  const list = await loadWords();
  return Array.from({ length: GENERATED_WORDS }, () => list[randomInt(list.length)]).join(BETWEEN_WORDS);
}

/** The word list, loaded when it is first needed. Throws if it is not the list that the numbers above are about. */
export function loadWords(): Promise<readonly string[]> {
  wordList ??= readWords();
  return wordList;
}

async function readWords(): Promise<readonly string[]> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const words = dictionary['diceware-common'];
  if (new Set(words).size !== WORD_LIST_LENGTH || words.length !== WORD_LIST_LENGTH)
    throw new Error('not the diceware list');
  return words;
}
