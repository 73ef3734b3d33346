import { distance } from 'fastest-levenshtein';
import type { LocalDate } from '../../../domain/dates/local-date';
import { keysToFind, oneSlipApart } from '../../../domain/person/name-keys';
import type { Nicknames } from '../../../domain/person/name-ranking';
import type { Readable, SqlValue } from '../compartment/access';

/*
 * With SQLCipher's memory security on, each temporary table inside SQLite costs about 0.2 ms, many times the search itself. So lists come in by
 * `json_each … CROSS JOIN`, and there is no IN, DISTINCT, GROUP BY or ORDER BY that would need one. A bound LIMIT is worse: the statement
 * is then planned anew at each call. So limits stand in the SQL.
 */
/** Most people whom one step of the search brings. */
const STEP_LIMIT = 24;
/** Where both words may be misspelt, many people have two words like them: the closest is not among the first. */
const WIDE_STEP_LIMIT = 64;
/** Most words of the index that one typed word is taken for. */
const WORDS_TAKEN = 16;
const WORDS_LOOKED_AT = 128;
/** Typed words that are looked for; more than these only help in ranking. */
const TYPED_LIMIT = 3;
/** Sorts after every text. */
const LAST = '\u{10ffff}';

const IN_FORCE = `(EXISTS (
  SELECT 1 FROM person JOIN restriction r ON r.person_id = person.person_id
  WHERE person.number = n.person AND r.starts_on <= ? AND r.ends_on >= ? AND (r.ended_on IS NULL OR r.ended_on > ?))
  OR EXISTS (
  SELECT 1 FROM person JOIN hold h ON h.person_id = person.person_id
  WHERE person.number = n.person AND h.ends_on >= ? AND h.lifted_at IS NULL)
  OR EXISTS (
  SELECT 1 FROM person JOIN outside_order o ON o.person_id = person.person_id
  WHERE person.number = n.person AND (o.until IS NULL OR o.until >= ?) AND (o.ended_on IS NULL OR o.ended_on > ?)))`;

type Pairs = 'name_pair' | 'restricted_name_pair';

/**
 * One search for what was typed: collects numbers of people whose names may answer it; the caller ranks them. Goes from the closest kind of
 * match to the loosest and stops as soon as `enough` people are found. In every step those on the register on `day` are looked for by
 * themselves, so that they are among the found however many people have such a name.
 */
export class NameSearch {
  /** By their own names. */
  readonly found = new Set<number>();
  /** On the register or on hold that day, by their own names or their children's. */
  readonly onRegister = new Set<number>();
  readonly #db: Readable;
  readonly #day: LocalDate;
  readonly #nicknames: Nicknames;
  readonly #words: readonly string[];
  readonly #enough: number;
  readonly #like = new Map<string, readonly string[]>();

  constructor(db: Readable, typed: readonly string[], day: LocalDate, nicknames: Nicknames, enough: number) {
    this.#db = db;
    this.#day = day;
    this.#nicknames = nicknames;
    this.#words = typed.slice(0, TYPED_LIMIT);
    this.#enough = enough;
  }

  /** Names with at least two of the typed words (with the one, if only one was typed), or with no word besides one of them. */
  close(): void {
    const [first] = this.#words;
    if (first === undefined) return;
    if (this.#words.length === 1) {
      this.#inSteps([() => this.#beginning(first), () => this.#anyOf(this.#likeWords(first))]);
      return;
    }
    this.#inSteps([
      () => {
        this.#eachTwo((one, other) => this.#withBeginning([one], other));
        for (const word of this.#words) this.#withAnyOf([word], ['']);
      },
      () => this.#eachTwo((one, other) => this.#withBeginning(this.#beginningWords(one), other)),
      () => this.#eachTwo((one, other) => this.#withBeginning(this.#likeWords(one), other)),
      () => {
        this.#eachTwo((one, other) => {
          // The index has each two words both ways round.
          if (one < other) this.#withAnyOf(this.#likeWords(one), this.#likeWords(other));
        });
        for (const word of this.#words) this.#withAnyOf(this.#likeWords(word), ['']);
      },
    ]);
  }

  /** Names with one of several typed words. */
  loose(): void {
    if (this.#words.length === 1) return;
    this.#inSteps([
      () => {
        for (const word of this.#words) this.#beginning(word);
      },
      () => {
        for (const word of this.#words) this.#anyOf(this.#likeWords(word));
      },
    ]);
  }

  #inSteps(steps: readonly (() => void)[]): void {
    for (const step of steps) {
      step();
      if (this.found.size >= this.#enough) return;
    }
  }

  #eachTwo(step: (one: string, other: string) => void): void {
    for (const one of this.#words) {
      for (const other of this.#words) if (other !== one) step(one, other);
    }
  }

  /** Names with a word that begins so; the word itself comes first. */
  #beginning(word: string): void {
    this.#take((pairs) => `FROM ${pairs} n WHERE n.word >= ? AND n.word < ?`, [word, word + LAST]);
  }

  #anyOf(words: readonly string[]): void {
    this.#take((pairs) => `FROM json_each(?) w CROSS JOIN ${pairs} n ON n.word = w.value`, [JSON.stringify(words)]);
  }

  #withBeginning(words: readonly string[], other: string): void {
    this.#take(
      (pairs) => `FROM json_each(?) w CROSS JOIN ${pairs} n ON n.word = w.value WHERE n.other >= ? AND n.other < ?`,
      [JSON.stringify(words), other, other + LAST],
    );
  }

  #withAnyOf(words: readonly string[], others: readonly string[]): void {
    this.#take(
      (pairs) =>
        `FROM json_each(?) w CROSS JOIN json_each(?) o CROSS JOIN ${pairs} n ON n.word = w.value AND n.other = o.value`,
      [JSON.stringify(words), JSON.stringify(others)],
      WIDE_STEP_LIMIT,
    );
  }

  #take(source: (pairs: Pairs) => string, values: readonly SqlValue[], limit = STEP_LIMIT): void {
    const from = source('restricted_name_pair');
    const restricted = this.#db.all<{ person: number }>(
      `SELECT n.person ${from} ${from.includes('WHERE') ? 'AND' : 'WHERE'} ${IN_FORCE} LIMIT ${STEP_LIMIT}`,
      [...values, ...Array.from({ length: 6 }, () => this.#day)],
    );
    const anybody = this.#db.all<{ person: number }>(`SELECT n.person ${source('name_pair')} LIMIT ${limit}`, values);
    for (const { person } of restricted) this.onRegister.add(person);
    for (const { person } of anybody) this.found.add(person);
  }

  /** Words that begin with what was typed, nicknames, and the initial. */
  #beginningWords(typed: string): readonly string[] {
    const rows = this.#db.all<{ word: string }>(
      `SELECT word FROM name_word WHERE word >= ? AND word < ? LIMIT ${WORDS_LOOKED_AT}`,
      [typed, typed + LAST],
    );
    return [...rows.map(({ word }) => word), ...(this.#nicknames.get(typed) ?? []), typed.slice(0, 1)];
  }

  /** The typed word, nicknames, the initial, and the closest of the words that sound like it or are a slip away. */
  #likeWords(typed: string): readonly string[] {
    const known = this.#like.get(typed);
    if (known !== undefined) return known;
    const words = [typed, ...(this.#nicknames.get(typed) ?? []), typed.slice(0, 1), ...this.#alike(typed)];
    const closest = [...new Set(words)].slice(0, WORDS_TAKEN);
    this.#like.set(typed, closest);
    return closest;
  }

  /** Sounds alike or one slip away first, then what only begins so. */
  #alike(typed: string): readonly string[] {
    const { sounds, slips } = keysToFind(typed);
    const soundAlike = new Set(this.#wordsOf(sounds));
    const slipped = this.#wordsOf(slips);
    const beginAlike = sounds.filter(({ length }) => length > 1).flatMap((sound) => this.#wordsBeginning(sound));
    const slipsAway = slipped.filter((word) => oneSlipApart(typed, word));
    const both = slipsAway.filter((word) => soundAlike.has(word));
    return [both, slipsAway, [...soundAlike], slipped, beginAlike].flatMap((words) => closestFirst(typed, words));
  }

  #wordsOf(keys: readonly string[]): readonly string[] {
    if (keys.length === 0) return [];
    return this.#db
      .all<{ word: string }>(
        `SELECT k.word FROM json_each(?) j CROSS JOIN name_word_key k ON k.key = j.value LIMIT ${WORDS_LOOKED_AT}`,
        [JSON.stringify(keys)],
      )
      .map(({ word }) => word);
  }

  #wordsBeginning(sound: string): readonly string[] {
    return this.#db
      .all<{ word: string }>(`SELECT word FROM name_word_key WHERE key >= ? AND key < ? LIMIT ${WORDS_TAKEN}`, [
        sound,
        sound + LAST,
      ])
      .map(({ word }) => word);
  }
}

/** The more words a casebook has, the more are alike, and only the first of them are looked for. */
function closestFirst(typed: string, words: readonly string[]): readonly string[] {
  const apart = new Map(words.map((word) => [word, distance(typed, word)]));
  return [...words].sort((one, other) => (apart.get(one) ?? 0) - (apart.get(other) ?? 0));
}
