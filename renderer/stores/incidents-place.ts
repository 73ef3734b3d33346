import { create } from 'zustand';
import { EVERYTHING, type IncidentFilter } from '../../domain/incident/incident-filter';

/** Rows of one page of the list. */
export const PAGE_LENGTH = 50;

interface ListPlace {
  /** First row that is shown; stays while somebody looks into an incident and comes back, as the filter does. */
  readonly offset: number;
  readonly filter: IncidentFilter;
  readonly moveTo: (offset: number) => void;
  readonly narrow: (part: Partial<IncidentFilter>) => void;
}

export const useListPlace = create<ListPlace>()((set) => ({
  offset: 0,
  filter: EVERYTHING,
  moveTo: (offset) => set({ offset }),
  narrow: (part) => set((before) => ({ offset: 0, filter: { ...before.filter, ...part } })),
}));
