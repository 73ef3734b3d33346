import { useEffect, useState } from 'react';
import type { KeptDraft } from '../../domain/draft/draft';
import type { DraftId } from '../../domain/ids';
import type { Failure } from '../../domain/result';
import { send } from '../ipc/send';

export type OpenedDraft =
  | { readonly state: 'opening' }
  | { readonly state: 'opened'; readonly draft: KeptDraft | null }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Looks once for a draft of that id. None is an answer too: the form begins. */
export function useOpenDraft(draftId: DraftId): OpenedDraft {
  const [opened, setOpened] = useState<OpenedDraft>({ state: 'opening' });
  useEffect(() => {
    let current = true;
    void send('draft:show', { draftId }).then((result) => {
      if (!current) return;
      if (result.ok) setOpened({ state: 'opened', draft: result.value });
      else if (result.failure.kind === 'not-found') setOpened({ state: 'opened', draft: null });
      else setOpened({ state: 'failed', failure: result.failure });
    });
    return () => {
      current = false;
    };
  }, [draftId]);
  return opened;
}
