import type { OtherName } from '../../../domain/person/identity';
import { keysToKeep, nameWords } from '../../../domain/person/name-keys';
import type { Writable } from '../compartment/access';
import { sameNumbers } from './person-pages';

/** The columns of `person` that words come from. */
export interface NameColumns {
  readonly name: string;
  readonly class_name: string | null;
  readonly other_names: string | null;
}

/** Most words of one person in the index: each two of them stand there both ways round. */
const WORDS_INDEXED = 16;

/** The words of a person that the index knows: those of the name, a pupil's class, and those of other names. */
export function indexedWords(row: NameColumns): readonly string[] {
  const words = [...formOf(row.name, row.class_name), ...otherNamesOf(row).flatMap((name) => nameWords(name))];
  return [...new Set(words)].slice(0, WORDS_INDEXED);
}

/** The ways in which a person may be called, each as its words: by the name, by each other name, and by any mixture of them. */
export function nameForms(row: NameColumns): readonly (readonly string[])[] {
  const others = otherNamesOf(row);
  const own = formOf(row.name, row.class_name);
  if (others.length === 0) return [own];
  return [own, ...others.map((name) => formOf(name, row.class_name)), indexedWords(row)];
}

function formOf(name: string, className: string | null): readonly string[] {
  const inClass = className === null ? [] : nameWords(className);
  return [...new Set([...nameWords(name), ...inClass])];
}

function otherNamesOf({ other_names }: NameColumns): readonly string[] {
  if (other_names === null) return [];
  return (JSON.parse(other_names) as readonly OtherName[]).map(({ name }) => name);
}

/** Every two words, both ways round; one word alone stands with the empty text. */
export function pairsOf(words: readonly string[]): readonly (readonly [word: string, other: string])[] {
  const [only] = words;
  if (only !== undefined && words.length === 1) return [[only, '']];
  return words.flatMap((word) => words.filter((other) => other !== word).map((other) => [word, other] as const));
}

/** Puts a person's words into the index; a word that nobody had yet gets its keys. */
export function putName(db: Writable, person: number, words: readonly string[]): void {
  for (const word of words) {
    if (db.get('SELECT 1 AS known FROM name_word WHERE word = ?', [word]) !== undefined) continue;
    db.run('INSERT INTO name_word (word) VALUES (?)', [word]);
    for (const key of keysToKeep(word)) db.run('INSERT INTO name_word_key (key, word) VALUES (?, ?)', [key, word]);
  }
  for (const [word, other] of pairsOf(words)) {
    db.run('INSERT INTO name_pair (word, other, person) VALUES (?, ?, ?)', [word, other, person]);
  }
}

/** Takes a person's words out again, and words that nobody else has. */
export function removeName(db: Writable, person: number, words: readonly string[]): void {
  for (const [word, other] of pairsOf(words)) {
    db.run('DELETE FROM name_pair WHERE word = ? AND other = ? AND person = ?', [word, other, person]);
  }
  for (const word of words) {
    if (db.get('SELECT 1 AS used FROM name_pair WHERE word = ? LIMIT 1', [word]) !== undefined) continue;
    db.run('DELETE FROM name_word WHERE word = ?', [word]);
    for (const key of keysToKeep(word)) db.run('DELETE FROM name_word_key WHERE key = ? AND word = ?', [key, word]);
  }
}

/** Makes the pairs of everybody on a person's page who was ever restricted anew: by the names of all of them and, under the same numbers, their children's. */
export function remakeRestrictedName(db: Writable, person: number): void {
  const { everybody } = sameNumbers(db, [person]);
  for (const member of everybody) db.run('DELETE FROM restricted_name_pair WHERE person = ?', [member]);
  const restricted = everybody.filter(
    (member) => db.get('SELECT 1 AS restricted FROM restricted_person WHERE person = ?', [member]) !== undefined,
  );
  if (restricted.length === 0) return;
  const adults = JSON.stringify(everybody);
  const children = db.all<{ child: number }>(
    'SELECT child FROM json_each(?) j CROSS JOIN person_child ON adult = j.value',
    [adults],
  );
  const family = sameNumbers(db, [...everybody, ...children.map(({ child }) => child)]).everybody;
  const people = db.all<NameColumns>(
    'SELECT name, class_name, other_names FROM json_each(?) j CROSS JOIN person ON number = j.value',
    [JSON.stringify(family)],
  );
  for (const [word, other] of people.flatMap((row) => pairsOf(indexedWords(row)))) {
    for (const member of restricted) {
      db.run('INSERT OR IGNORE INTO restricted_name_pair (word, other, person) VALUES (?, ?, ?)', [
        word,
        other,
        member,
      ]);
    }
  }
}

/** The same after the name or the page of somebody changed: of themselves, and of the adults by whose children they are found. */
export function remakeAround(db: Writable, person: number): void {
  remakeRestrictedName(db, person);
  const { everybody } = sameNumbers(db, [person]);
  const adults = db.all<{ adult: number }>(
    'SELECT adult FROM json_each(?) j CROSS JOIN person_child ON child = j.value',
    [JSON.stringify(everybody)],
  );
  for (const { adult } of adults) remakeRestrictedName(db, adult);
}
