import { create } from 'zustand';

/** Rows of one page of the list. */
export const PAGE_LENGTH = 50;

interface ListPlace {
  /** First row that is shown; stays while somebody looks into an incident and comes back. */
  readonly offset: number;
  readonly moveTo: (offset: number) => void;
}

export const useListPlace = create<ListPlace>()((set) => ({
  offset: 0,
  moveTo: (offset) => set({ offset }),
}));
