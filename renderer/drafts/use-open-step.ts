import { useState } from 'react';
import type { DraftId } from '../../domain/ids';
import { useKeptDrafts } from './use-kept-drafts';

/**
 * Which of a page's small forms is open: none at first, or the one that was left half written (of several, the one that was typed in last) until somebody
 * opens or closes one.
 */
export function useOpenStep<Step extends string>(
  draftIds: Readonly<Record<Step, DraftId>>,
): readonly [open: Step | null, setOpen: (step: Step | null) => void] {
  const [asked, setOpen] = useState<Step | null | undefined>();
  const left = useKeptDrafts(draftIds)?.[0]?.[0] ?? null;
  return [asked === undefined ? left : asked, setOpen];
}
