import type { CasebookChannel, GateChannel } from '../domain/channels';
import type { Bridge } from '../domain/contract';
import type { WindowBridge } from '../domain/window-contract';

/** What the preload tells a page about its own life. */
interface Lifecycle {
  /** Called once the page has been blanked, before it ends: keep what was typed, then resolve. */
  onLockSoon(handler: () => Promise<void>): void;
  /** Called once the engine answers. Calls made earlier wait by themselves. */
  onReadyToAsk(handler: () => void): void;
  /** A command of the menu: `record-incident`, `look-up`, `today`, `help` … */
  onGo(handler: (to: string) => void): void;
}

/** Files from outside, read in a process of its own. */
interface Reader {
  /** What the reader answers, unchecked: ask through `renderer/import/read-file.ts`. Null where it did not answer. */
  readCsv(bytes: ArrayBuffer): Promise<unknown>;
}

declare global {
  interface Window {
    /** Only on app://casebook. */
    readonly casebook: Bridge<CasebookChannel>;
    /** Only on app://casebook. */
    readonly reader: Reader;
    /** Only on app://lock. */
    readonly gate: Bridge<GateChannel>;
    readonly shell: WindowBridge;
    readonly lifecycle: Lifecycle;
  }
}
