import { app, type BrowserWindow } from 'electron';
import { applySettings } from './casebook-window';
import type { PageFacts } from './content';
import { IdleWatch } from './idle';
import { Keeper } from './keeper';
import type { Kept } from './kept';
import { PcStore } from './pc-settings';
import { ReaderWindow } from './reader-window';
import { answerWindow } from './window-handlers';

/**
 * Everything that the window needs beyond its first page, which is shown: what this PC keeps, the lock, the calls of its pages, the engine.
 * `known` is what every page is told as it is served; `kept` is what the first one was drawn with.
 */
export function begin(window: BrowserWindow, known: PageFacts, kept: Kept): void {
  const store = new PcStore(kept);
  applySettings(window, store.settings());
  window.webContents.on('did-finish-load', () => applySettings(window, store.settings()));
  const idle = new IdleWatch(() => void keeper.lock());
  idle.watch(window.webContents);
  const reader: ReaderWindow = new ReaderWindow(window, () => keeper.isOpen);
  const keeper = new Keeper(window, store, idle, known, reader);
  answerWindow(window, keeper, store);
  window.on('close', (event) => {
    store.keepWindow({ ...window.getNormalBounds(), maximised: window.isMaximized() });
    event.preventDefault();
    void keeper.quit();
  });
  app.on('before-quit', (event) => {
    event.preventDefault();
    void keeper.quit();
  });
  // The settings' library ends the process at once on these; what is open has to be closed first.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => void keeper.quit());
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void keeper.lock();
  });
  keeper.startEngine();
}
