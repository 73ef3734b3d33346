import { create } from 'zustand';
import type { PeopleShown } from '../../../domain/person/person-page';

/** Rows of one page of the list. */
export const PAGE_LENGTH = 50;

interface ListPlace {
  readonly text: string;
  readonly show: PeopleShown;
  /** First row that is shown. */
  readonly offset: number;
  readonly seek: (text: string) => void;
  readonly showOnly: (show: PeopleShown) => void;
  readonly moveTo: (offset: number) => void;
}

/** What is sought and where the list stands; stays while somebody looks at a person and comes back. */
export const useListPlace = create<ListPlace>()((set) => ({
  text: '',
  show: 'everybody',
  offset: 0,
  seek: (text) => set({ text, offset: 0 }),
  showOnly: (show) => set({ show, offset: 0 }),
  moveTo: (offset) => set({ offset }),
}));
