import { create } from 'zustand';
import type { SessionShown } from '../../domain/casebook/casebook';

interface Session {
  /** Null until the engine has answered for the first time. */
  readonly shown: SessionShown | null;
  readonly show: (shown: SessionShown) => void;
}

export const useSession = create<Session>()((set) => ({
  shown: null,
  show: (shown) => set({ shown }),
}));
