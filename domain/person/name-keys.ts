import { doubleMetaphone } from 'double-metaphone';

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr doctor prof professor rev revd reverend fr sir dame lord lady cllr master mister madam'.split(
    ' ',
  ),
);

/** Beginnings that people write apart or together (`Mc Donald`, `O Brien`), and the shortest word that they are joined with. */
const JOINED: Readonly<Record<string, number>> = { mc: 1, o: 3 };

/** Letters that Unicode doesn't take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Most words of a name that are looked at. */
export const WORD_LIMIT = 8;
const WORD_LENGTH_LIMIT = 40;

/** Shortest word in which one wrong letter is looked for: in shorter ones everything is like everything. */
export const SHORTEST_SLIP = 4;
/** Beginnings of a longer word in which one wrong letter is looked for while it is still being typed. */
const LONGEST_BEGINNING = 6;

/**
 * The words of a name as they are compared: small letters without accents; apostrophes left out, hyphens and dots between words; titles at
 * the front ignored as long as a word remains. Each word once, in their order, eight at most.
 */
export function nameWords(name: string): readonly string[] {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘ʼʻ`´]/g, '')
    .replace(/[ßæœøłđðþıħ]/g, (letter) => LETTERS[letter] ?? letter);
  const parts = plain.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  while (parts.length > 1 && TITLES.has(parts[0] ?? '')) parts.shift();
  const words: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    const next = parts[index + 1];
    const joins = next !== undefined && next.length >= (JOINED[part] ?? Number.POSITIVE_INFINITY);
    words.push((joins ? part + next : part).slice(0, WORD_LENGTH_LIMIT));
    if (joins) index += 1;
  }
  return [...new Set(words)].slice(0, WORD_LIMIT);
}

/** A whole name as it is compared: two names with the same key look alike. */
export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}

/** A name as lists are sorted by it: the last word first. */
export function sortedName(name: string): string {
  return [...nameWords(name)].reverse().join(' ');
}

/**
 * How a word sounds: codes of double metaphone, in capitals; none for other scripts, or for numbers. Double metaphone reads every word as an
 * English one: what looks Polish is also read as it is spoken (`Kowalczyk`, *kovalchik*).
 */
export function soundsOf(word: string): readonly string[] {
  if (!/^[a-z]+$/.test(word)) return [];
  const codes = [word, ...(POLISH.test(word) ? [asSpoken(word)] : [])].flatMap((one) => [...doubleMetaphone(one)]);
  return [...new Set(codes)].filter((code) => code !== '');
}

/** Groups of letters that hardly stand in any other language's names. */
const POLISH = /cz|sz|rz|[ou]ws|ows?k|ewsk|wicz|^w[a-z]*(ski|ska|cki|cka|czyk)$|^(wo|wi)j/;

function asSpoken(word: string): string {
  return word
    .replace(/szcz/g, 'shch')
    .replace(/cz/g, 'ch')
    .replace(/sz|rz/g, 'sh')
    .replace(/w/g, 'v')
    .replace(/j/g, 'y');
}

/**
 * The keys under which a word of a name is put into the index, once, when it is first written: its sounds (capitals), and itself and its
 * beginnings of four to six letters, each also with any one letter left out. Two texts one slip apart share such a key.
 */
export function keysToKeep(word: string): readonly string[] {
  const keys = new Set(soundsOf(word));
  if (takesSlips(word)) {
    const longest = Math.min(word.length, LONGEST_BEGINNING);
    for (let length = SHORTEST_SLIP; length <= longest; length += 1) addSlips(keys, word.slice(0, length));
    addSlips(keys, word);
  }
  return [...keys];
}

/** The keys under which a typed word is looked for: those of `slips` as they stand, those of `sounds` also as beginnings. */
export function keysToFind(typed: string): { readonly sounds: readonly string[]; readonly slips: readonly string[] } {
  const slips = new Set<string>();
  if (takesSlips(typed)) addSlips(slips, typed);
  return { sounds: soundsOf(typed), slips: [...slips] };
}

function takesSlips(word: string): boolean {
  return word.length >= SHORTEST_SLIP && !/[\d\ud800-\udfff]/.test(word);
}

function addSlips(keys: Set<string>, text: string): void {
  keys.add(text);
  for (let index = 0; index < text.length; index += 1) keys.add(text.slice(0, index) + text.slice(index + 1));
}

/** Is one text made from the other by one slip at most: a letter more, less, another, or two neighbours changed round? */
export function oneSlipApart(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  const changedRound = short[start] === long[start + 1] && short[start + 1] === long[start];
  return changedRound && short.slice(start + 2) === long.slice(start + 2);
}

/** A class as it is compared: `Year 4 B`, `year 4b` and `YEAR 4B` are one. Empty where it isn't known. */
export function classKey(className: string | null): string {
  return (className ?? '').toLowerCase().replace(/[\s.,-]+/g, '');
}
