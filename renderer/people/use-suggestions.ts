import { useEffect, useState } from 'react';
import type { PersonSuggestion } from '../../domain/person/person';
import { sameNameAsTyped } from '../../domain/person/person-entered';
import { isBlank } from '../../domain/text';
import { send } from '../ipc/send';

/** What the casebook knows to a typed name; `text` says to which. */
export interface Suggestions {
  readonly text: string;
  readonly rows: readonly PersonSuggestion[];
  /** How many have exactly the typed name. */
  readonly sameName: number;
  readonly failed: boolean;
}

export async function askForSuggestions(text: string): Promise<Suggestions> {
  if (isBlank(text)) return noSuggestions(text);
  const result = await send('person:suggest', { text });
  if (!result.ok) return { ...noSuggestions(text), failed: true };
  return { text, rows: result.value, sameName: sameNameAsTyped(text, result.value).length, failed: false };
}

function noSuggestions(text: string): Suggestions {
  return { text, rows: [], sameName: 0, failed: false };
}

/** The newest answer; a late one to an earlier text is dropped, and the one in hand stays until the next is there. */
export function useSuggestions(text: string): Suggestions {
  const [suggestions, setSuggestions] = useState<Suggestions>(() => noSuggestions(''));
  useEffect(() => {
    let current = true;
    void askForSuggestions(text).then((answer) => {
      if (current) setSuggestions(answer);
    });
    return () => {
      current = false;
    };
  }, [text]);
  return suggestions;
}
