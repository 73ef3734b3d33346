import { useCallback, useEffect, useState } from 'react';
import type { CasebookAtTheDoor } from '../../domain/casebook/casebook';
import type { Failure } from '../../domain/result';
import { askGate } from './ask-gate';

export type Door =
  | { readonly known: false }
  | { readonly known: true; readonly at: CasebookAtTheDoor }
  | { readonly known: true; readonly failure: Failure };

/** What is known of the casebook in hand without a key. `look` asks again, after a folder was chosen or something was mended. */
export function useDoor(): { readonly door: Door; readonly look: () => Promise<void> } {
  const [door, setDoor] = useState<Door>({ known: false });
  const look = useCallback(async () => {
    const result = await askGate('casebook:at-the-door', {});
    setDoor(result.ok ? { known: true, at: result.value } : { known: true, failure: result.failure });
  }, []);
  useEffect(() => {
    void look();
  }, [look]);
  return { door, look };
}
