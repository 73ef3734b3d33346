import { useEffect, useState } from 'react';
import type { KeptDraft } from '../../domain/draft/draft';
import type { DraftId } from '../../domain/ids';
import { send } from '../ipc/send';

/** The drafts of these forms that were left half written, the one that was typed in last first. Null: not known yet. */
export function useKeptDrafts<Form extends string>(
  draftIds: Readonly<Record<Form, DraftId>>,
): readonly (readonly [Form, KeptDraft])[] | null {
  const [kept, setKept] = useState<readonly (readonly [Form, KeptDraft])[] | null>(null);
  const asked = JSON.stringify(draftIds);
  useEffect(() => {
    let current = true;
    const ask = async ([form, draftId]: [Form, DraftId]) => {
      const result = await send('draft:show', { draftId });
      return result.ok ? [[form, result.value] as const] : [];
    };
    const ids = Object.entries(JSON.parse(asked)) as [Form, DraftId][];
    void Promise.all(ids.map(ask)).then((answers) => {
      if (current) setKept(answers.flat().sort(([, one], [, other]) => (one.keptAt < other.keptAt ? 1 : -1)));
    });
    return () => {
      current = false;
    };
  }, [asked]);
  return kept;
}
