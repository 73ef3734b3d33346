import { create } from 'zustand';
import type { PcSettings } from '../../domain/window-contract';

interface Screen {
  /** Null until the main process has said what this PC keeps. */
  readonly settings: PcSettings | null;
  /** Asks the main process. */
  readonly ask: () => Promise<void>;
  /** Has them kept on this PC; what counts then is what the main process answers. */
  readonly change: (settings: PcSettings) => Promise<void>;
}

/** How the pages look on this PC. */
export const usePcSettings = create<Screen>()((set) => ({
  settings: null,
  ask: async () => set({ settings: await window.shell['window:settings']({}) }),
  change: async (settings) => set({ settings: await window.shell['window:change-settings'](settings) }),
}));
