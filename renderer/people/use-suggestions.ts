import { useEffect, useState } from 'react';
import type { PersonLabel, PersonSuggestion } from '../../domain/person/person';
import { sameNameAsTyped } from '../../domain/person/person-entered';
import { isBlank } from '../../domain/text';
import { send } from '../ipc/send';

/** What the casebook knows to a typed name; `text` says to which. */
export interface Suggestions {
  readonly text: string;
  readonly rows: readonly PersonSuggestion[];
  /** How many have exactly the typed name. */
  readonly sameName: number;
  /** Others who may be the one whose name was typed, spelt differently. */
  readonly likely: readonly PersonLabel[];
  readonly failed: boolean;
}

export async function askForSuggestions(text: string): Promise<Suggestions> {
  if (isBlank(text)) return noSuggestions(text);
  const result = await send('person:suggest', { text });
  if (!result.ok) return { ...noSuggestions(text), failed: true };
  const rows = result.value;
  const same = sameNameAsTyped(text, rows);
  const likely = rows.filter((row) => row.likely === true && !same.includes(row)).map(({ person }) => person);
  return { text, rows, sameName: same.length, likely, failed: false };
}

function noSuggestions(text: string): Suggestions {
  return { text, rows: [], sameName: 0, likely: [], failed: false };
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
