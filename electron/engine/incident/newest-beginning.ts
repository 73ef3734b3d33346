import { foldedWord } from '../../../domain/incident/hit';
import type { SoughtPhrase } from '../../../domain/incident/incident-filter';
import type { Readable, SqlValue } from '../compartment/access';

/** Longest beginning of a word that so many words may have that the index reads all of them. */
const SHORT = 3;
/** Texts that are looked at in one go, and in all. */
const AT_ONCE = 400;
const IN_ALL = 3_200;

/** A text in which something was found, and whose it is. */
export interface FoundIn {
  readonly incident: number;
  readonly text: number;
}

interface Words extends FoundIn {
  readonly words: string;
  readonly exact_words: string;
}

/** The one short beginning of a word that is sought, without accents and capitals; null if something else is. */
export function shortBeginning(phrases: readonly SoughtPhrase[]): string | null {
  const [only, ...others] = phrases;
  const [word, ...more] = only?.words ?? [];
  if (only?.mayGoOn !== true || word === undefined || others.length > 0 || more.length > 0) return null;
  const beginning = foldedWord(word);
  return beginning.length <= SHORT ? beginning : null;
}

/**
 * The newest `wanted` texts in which a word begins so, found by reading them, the newest first: for a beginning that is so common that the index,
 * which reads every word that begins so, would be slower. Null as soon as so many can't be found among the newest few thousand: such
 * a beginning is rare, and quick in the index. `where` is about the incident `i`.
 */
export function newestBeginning(
  db: Readable,
  beginning: string,
  wanted: number,
  where: string,
  values: readonly SqlValue[],
): readonly FoundIn[] | null {
  const begins = new RegExp(`(?<![\\p{L}\\p{N}])${beginning}`, 'u');
  const found: FoundIn[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  for (let seen = AT_ONCE; seen <= IN_ALL; seen += AT_ONCE) {
    const rows = db.all<Words>(
      `SELECT t.incident, t.number AS text, t.text AS words, t.exact_words FROM incident_text t CROSS JOIN incident i ON i.number = t.incident
       WHERE t.number < ? AND ${where} ORDER BY t.number DESC LIMIT ${AT_ONCE}`,
      [before, ...values],
    );
    for (const { incident, text, words, exact_words } of rows) {
      if (begins.test(foldedWord(words)) || begins.test(foldedWord(exact_words))) found.push({ incident, text });
      if (found.length === wanted) return found;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < AT_ONCE || found.length * IN_ALL < wanted * seen) return null;
    before = last.text;
  }
  return null;
}
