import type { LocalDate } from '../../../domain/dates/local-date';
import { keysToFind } from '../../../domain/person/name-keys';
import { closeness, type Nicknames } from '../../../domain/person/name-ranking';
import type { Readable, SqlValue } from '../compartment/access';

/** Most people whom one step of the search brings. */
const STEP_LIMIT = 48;
/** Most words of the index that a typed word is taken for. */
const WORDS_TAKEN = 32;
const WORDS_LOOKED_AT = 256;
/** Typed words that are looked for; more than these only help in ranking. */
const TYPED_LIMIT = 4;
/** Sorts after every text. */
const LAST = '\u{10ffff}';

const IN_FORCE = `AND EXISTS (
  SELECT 1 FROM person JOIN restriction r ON r.person_id = person.person_id
  WHERE person.number = n.person AND r.starts_on <= ? AND r.ends_on >= ? AND (r.ended_on IS NULL OR r.ended_on > ?))`;

/**
 * Numbers of people whose names (or, for those on the register, whose children's names) may answer what was typed; the caller ranks them.
 * Goes from the closest kind of match to the loosest and stops as soon as `enough` people are found. In every step those on the register on
 * `day` are looked for by themselves, so that they are among the found however many people have such a name.
 */
export function searchNames(
  db: Readable,
  typed: readonly string[],
  day: LocalDate,
  nicknames: Nicknames,
  enough: number,
): ReadonlySet<number> {
  const words = typed.slice(0, TYPED_LIMIT);
  const search = new Search(db, day, nicknames);
  const steps = words.length === 1 ? oneWordSteps(words[0] ?? '') : manyWordSteps(words);
  for (const step of steps) {
    step(search);
    if (search.found.size >= enough) break;
  }
  return search.found;
}

type Step = (search: Search) => void;

function oneWordSteps(word: string): readonly Step[] {
  return [(search) => search.beginning(word), (search) => search.anyOf(search.likeWords(word))];
}

function manyWordSteps(words: readonly string[]): readonly Step[] {
  const pairs = words.flatMap((one) => words.filter((other) => other !== one).map((other) => [one, other] as const));
  const each = (step: (search: Search, one: string, other: string) => void): Step => {
    return (search) => {
      for (const [one, other] of pairs) step(search, one, other);
    };
  };
  const alone = (search: Search, wordsOf: (word: string) => readonly string[]): void => {
    for (const word of words) search.withAnyOf(wordsOf(word), ['']);
  };
  return [
    (search) => {
      for (const [one, other] of pairs) search.withBeginning([one], other);
      alone(search, (word) => [word]);
    },
    each((search, one, other) => search.withBeginning(search.beginningWords(one), other)),
    each((search, one, other) => search.withBeginning(search.likeWords(one), other)),
    (search) => {
      for (const [one, other] of pairs) search.withAnyOf(search.likeWords(one), search.likeWords(other));
      alone(search, (word) => search.likeWords(word));
    },
    (search) => {
      for (const word of words) search.beginning(word);
    },
    (search) => {
      for (const word of words) search.anyOf(search.likeWords(word));
    },
  ];
}

/** One search: the people found so far, and the words that each typed word was taken for. */
class Search {
  readonly found = new Set<number>();
  readonly #like = new Map<string, readonly string[]>();
  readonly #beginning = new Map<string, readonly string[]>();

  constructor(
    readonly db: Readable,
    readonly day: LocalDate,
    readonly nicknames: Nicknames,
  ) {}

  /** Names with a word that begins so; the word itself comes first. */
  beginning(word: string): void {
    this.#take('n.word >= ? AND n.word < ?', [word, word + LAST]);
  }

  anyOf(words: readonly string[]): void {
    if (words.length > 0) this.#take('n.word IN (SELECT value FROM json_each(?))', [JSON.stringify(words)]);
  }

  withBeginning(words: readonly string[], other: string): void {
    if (words.length === 0) return;
    this.#take('n.word IN (SELECT value FROM json_each(?)) AND n.other >= ? AND n.other < ?', [
      JSON.stringify(words),
      other,
      other + LAST,
    ]);
  }

  withAnyOf(words: readonly string[], others: readonly string[]): void {
    if (words.length === 0 || others.length === 0) return;
    this.#take('n.word IN (SELECT value FROM json_each(?)) AND n.other IN (SELECT value FROM json_each(?))', [
      JSON.stringify(words),
      JSON.stringify(others),
    ]);
  }

  /** Words that begin with what was typed, nicknames, and the initial. */
  beginningWords(typed: string): readonly string[] {
    const known = this.#beginning.get(typed);
    if (known !== undefined) return known;
    const rows = this.db.all<{ word: string }>('SELECT word FROM name_word WHERE word >= ? AND word < ? LIMIT ?', [
      typed,
      typed + LAST,
      WORDS_LOOKED_AT,
    ]);
    const words = [...rows.map(({ word }) => word), ...(this.nicknames.get(typed) ?? []), typed.slice(0, 1)];
    this.#beginning.set(typed, words);
    return words;
  }

  /** Words that sound like what was typed or are a slip away, and nicknames; the closest ones, with the typed word itself. */
  likeWords(typed: string): readonly string[] {
    const known = this.#like.get(typed);
    if (known !== undefined) return known;
    const { sounds, slips } = keysToFind(typed);
    const keys = JSON.stringify([...sounds, ...slips]);
    const rows = this.db.all<{ word: string }>(
      'SELECT DISTINCT word FROM name_word_key WHERE key IN (SELECT value FROM json_each(?)) LIMIT ?',
      [keys, WORDS_LOOKED_AT],
    );
    for (const sound of sounds.filter(({ length }) => length > 1)) {
      const range = [sound, sound + LAST, WORDS_LOOKED_AT];
      rows.push(
        ...this.db.all<{ word: string }>('SELECT word FROM name_word_key WHERE key >= ? AND key < ? LIMIT ?', range),
      );
    }
    const others = [...(this.nicknames.get(typed) ?? []), typed.slice(0, 1)];
    const words = [...new Set([typed, ...others, ...rows.map(({ word }) => word)])];
    const closest = words
      .map((word) => ({ word, close: closeness(typed, word, this.nicknames) }))
      .filter(({ close }) => close > 0)
      .sort((first, second) => second.close - first.close)
      .slice(0, WORDS_TAKEN)
      .map(({ word }) => word);
    this.#like.set(typed, closest);
    return closest;
  }

  #take(condition: string, values: readonly SqlValue[]): void {
    const onRegister = `SELECT DISTINCT n.person FROM restricted_name_pair n WHERE ${condition} ${IN_FORCE} LIMIT ${STEP_LIMIT}`;
    const anybody = `SELECT DISTINCT n.person FROM name_pair n WHERE ${condition} LIMIT ${STEP_LIMIT}`;
    const { day } = this;
    const rows = [
      ...this.db.all<{ person: number }>(onRegister, [...values, day, day, day]),
      ...this.db.all<{ person: number }>(anybody, values),
    ];
    for (const { person } of rows) this.found.add(person);
  }
}
