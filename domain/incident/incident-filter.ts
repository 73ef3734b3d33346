import { z } from 'zod';
import { ClauseId } from '../code/clause-id';

/** Which incidents a list shows: all that stand, or those of them to which one thing applies; or those struck out. */
export const IncidentsShown = z.enum(['standing', 'to-add', 'child', 'disputed', 'struck-out']);
export type IncidentsShown = z.infer<typeof IncidentsShown>;

export const IncidentFilter = z.strictObject({
  show: IncidentsShown,
  clause: ClauseId.nullable(),
  /** Words to be found, or a reference; empty for all. */
  words: z.string().max(300),
  order: z.enum(['newest', 'oldest']),
});
export type IncidentFilter = z.infer<typeof IncidentFilter>;

export const EVERYTHING: IncidentFilter = { show: 'standing', clause: null, words: '', order: 'newest' };

/** A piece of a text that was found; `hit` is what was looked for. */
export const HitPart = z.strictObject({ text: z.string(), hit: z.boolean() });
export type HitPart = z.infer<typeof HitPart>;

/** Words that stand one after the other; the last of them may be a beginning. */
export interface SoughtPhrase {
  readonly words: readonly string[];
  readonly mayGoOn: boolean;
}

/** What is looked for: a record by its number, words in texts, or nothing. */
export type Sought =
  | { readonly by: 'reference'; readonly reference: string }
  | { readonly by: 'words'; readonly query: string; readonly phrases: readonly SoughtPhrase[] }
  | { readonly by: 'nothing' };

const REFERENCE = /^inc[\s-]*(\d{4})[\s-]*(\d{1,6})$/i;
/** Words that are looked for at most: more only narrow what is narrow already. */
const WORD_LIMIT = 12;

/**
 * Reads what was typed into the search box. `inc 2026 12` is the record of that number. Otherwise every word has to be found, words between quotation
 * marks one after the other, and the last word may be a beginning. What is typed is never taken for the language of the index: its signs are left out.
 */
export function soughtIn(typed: string): Sought {
  const reference = REFERENCE.exec(typed.trim());
  if (reference !== null) {
    const [, year = '', number = ''] = reference;
    return { by: 'reference', reference: `INC-${year}-${number.replace(/^0+/, '').padStart(4, '0')}` };
  }
  const found = phrasesIn(typed).slice(0, WORD_LIMIT);
  if (found.length === 0) return { by: 'nothing' };
  const ended = /[\s"”]$/.test(typed);
  const phrases = found.map((words, index) => ({ words, mayGoOn: !ended && index === found.length - 1 }));
  return { by: 'words', query: phrases.map(quoted).join(' '), phrases };
}

function phrasesIn(typed: string): readonly (readonly string[])[] {
  return typed
    .split(/["“”]/)
    .flatMap((part, index) => (index % 2 === 1 ? [wordsIn(part)] : wordsIn(part).map((word) => [word])))
    .filter((words) => words.length > 0);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Within quotation marks the index takes everything as words. */
function quoted({ words, mayGoOn }: SoughtPhrase): string {
  return `"${words.join(' ')}"${mayGoOn ? '*' : ''}`;
}
