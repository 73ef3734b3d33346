import { create } from 'zustand';
import type { Missing } from '../../domain/result';

interface HeldDraft {
  /** Why the last draft that somebody wanted to throw away stays; null: none, or it was read. */
  readonly held: Missing | null;
  readonly hold: (held: Missing) => void;
  readonly put: () => void;
}

/** An open request holds what names the person (D61): the form is gone by then, so the frame says it. */
export const useHeldDraft = create<HeldDraft>((set) => ({
  held: null,
  hold: (held) => set({ held }),
  put: () => set({ held: null }),
}));
