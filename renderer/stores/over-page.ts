import { create } from 'zustand';

interface OverPage {
  readonly open: 'look-up' | 'help' | null;
  /** What stands in the look-up's field when it opens. */
  readonly typed: string;
  readonly show: (open: 'look-up' | 'help') => void;
  readonly close: () => void;
}

/** What lies over the page: the look-up, the list of keys, or nothing. */
export const useOverPage = create<OverPage>()((set) => ({
  open: null,
  typed: '',
  show: (open) => set({ open, typed: '' }),
  close: () => set({ open: null, typed: '' }),
}));

/** Opens the look-up with words already in its field: a description is found there, and nowhere else. */
export function lookUpWith(typed: string): void {
  useOverPage.setState({ open: 'look-up', typed });
}
