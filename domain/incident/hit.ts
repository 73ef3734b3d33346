import type { HitPart, SoughtPhrase } from './incident-filter';

/** Letters that are shown of a text in which something was found, about. */
const SHOWN = 170;
/** Letters that stand before the first hit, at most. */
const BEFORE = 50;

interface Token {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/**
 * A piece of a text round the first place where one of the phrases stands, with every hit in it marked; the beginning of the text if none stands there.
 * Words are compared as the index compares them: without accents and capitals.
 */
export function hitParts(text: string, phrases: readonly SoughtPhrase[]): readonly HitPart[] {
  const tokens = tokensOf(text);
  const hits = hitsIn(tokens, phrases);
  const first = hits[0]?.from ?? 0;
  const from = tokens.find((token) => token.from >= first - BEFORE)?.from ?? 0;
  const begin = first <= BEFORE ? 0 : from;
  const end = endOf(tokens, begin + SHOWN, text.length);
  const parts: HitPart[] = begin > 0 ? [{ text: '…', hit: false }] : [];
  let at = begin;
  for (const hit of hits) {
    if (hit.from < at || hit.to > end) continue;
    if (hit.from > at) parts.push({ text: text.slice(at, hit.from), hit: false });
    parts.push({ text: text.slice(hit.from, hit.to), hit: true });
    at = hit.to;
  }
  if (at < end) parts.push({ text: text.slice(at, end), hit: false });
  if (end < text.length) parts.push({ text: '…', hit: false });
  return parts;
}

/** The end of the last word that fits. */
function endOf(tokens: readonly Token[], wanted: number, length: number): number {
  if (wanted >= length) return length;
  const last = tokens.filter(({ to }) => to <= wanted).at(-1);
  return last?.to ?? wanted;
}

/** Where the phrases stand, in the order of the text; where two overlap, the longer one first. */
function hitsIn(tokens: readonly Token[], phrases: readonly SoughtPhrase[]): readonly Omit<Token, 'word'>[] {
  return phrases
    .flatMap((phrase) =>
      tokens.flatMap((token, at) => {
        const last = standsAt(tokens, at, phrase);
        return last === null ? [] : [{ from: token.from, to: last.to }];
      }),
    )
    .sort((one, other) => one.from - other.from || other.to - one.to);
}

function standsAt(tokens: readonly Token[], at: number, { words, mayGoOn }: SoughtPhrase): Token | null {
  for (const [nth, word] of words.entries()) {
    const there = tokens[at + nth]?.word;
    const begins = mayGoOn && nth === words.length - 1;
    if (there === undefined || !(begins ? there.startsWith(foldedWord(word)) : there === foldedWord(word))) return null;
  }
  return tokens[at + words.length - 1] ?? null;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    word: foldedWord(match[0]),
  }));
}

/** A word, or a whole text, as it is compared: without accents and capitals. */
export function foldedWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
