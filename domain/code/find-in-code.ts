import type { ClauseId } from './clause-id';
import type { Clause } from './code';

/** A place in the code where the words stand; `start` and `end` are UTF-16 positions in the heading or text as it is shown. */
export interface Place {
  readonly clauseId: ClauseId;
  readonly part: 'heading' | 'text';
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where the words stand, in the order of the text, without overlaps. Capitals, accents, kinds of quotation marks and dashes, and how
 * much white space there is don't matter. Nothing is found for nothing.
 */
export function findInCode(clauses: readonly Clause[], words: string): readonly Place[] {
  const wanted = fold(words).text.trim();
  if (wanted === '') return [];
  return clauses.flatMap(({ clauseId, heading, text }) => [
    ...placesIn(heading, wanted).map((place) => ({ clauseId, part: 'heading' as const, ...place })),
    ...placesIn(text, wanted).map((place) => ({ clauseId, part: 'text' as const, ...place })),
  ]);
}

/** A stretch of a heading or text; `nth` is the number of the place that it is, null between places. */
export interface Piece {
  readonly text: string;
  readonly nth: number | null;
}

/** Cuts a clause's heading or text at the places found in it. The pieces, joined, are the text. */
export function piecesOf(
  shown: string,
  clauseId: ClauseId,
  part: Place['part'],
  places: readonly Place[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const cut = (to: number, nth: number | null): void => {
    if (to > at) pieces.push({ text: shown.slice(at, to), nth });
    at = to;
  };
  for (const [nth, place] of places.entries()) {
    if (place.clauseId !== clauseId || place.part !== part) continue;
    cut(place.start, null);
    cut(place.end, nth);
  }
  cut(shown.length, null);
  return pieces;
}

function placesIn(shown: string, wanted: string): readonly Pick<Place, 'start' | 'end'>[] {
  const { text, starts, ends } = fold(shown);
  const places: Pick<Place, 'start' | 'end'>[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    const start = starts[at] ?? 0;
    const end = ends[at + wanted.length - 1] ?? shown.length;
    // One character may stand for several (`…` for three dots): it is found once.
    if (start >= (places.at(-1)?.end ?? 0)) places.push({ start, end });
  }
  return places;
}

interface Folded {
  readonly text: string;
  /** For each unit of the folded text, where the character that it comes from begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A mark that stands on the letter before it belongs to that letter. */
const CHARACTERS = /\s+|[^\s]\p{M}*/gu;

function fold(shown: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of shown.matchAll(CHARACTERS)) {
    const plain = plainCharacter(match[0]);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    text += plain;
  }
  return { text, starts, ends };
}

function plainCharacter(character: string): string {
  if (/^\s/.test(character)) return ' ';
  return character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’‚‛ʼ′`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, '-');
}
