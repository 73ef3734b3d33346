import { create } from 'zustand';

interface Announcer {
  readonly text: string;
  /** Rises with each announcement, so that the same words are read again. */
  readonly turn: number;
  /** Has a screen reader say it when it has a moment. */
  readonly announce: (text: string) => void;
}

export const useAnnouncer = create<Announcer>()((set) => ({
  text: '',
  turn: 0,
  announce: (text) => set(({ turn }) => ({ text, turn: turn + 1 })),
}));
