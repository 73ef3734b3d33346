import { BrowserWindow, ipcMain, MessageChannelMain, type WebFrameMain } from 'electron';
import { guarded, showPage, stayOnOurPages } from './casebook-window';
import { hostOf, readerPreloadFile } from './places';

/** How long one file may take. */
const LIMIT_MS = 15_000;

/**
 * The window in which a file from outside is parsed: never shown, made for one file, ended after it. Main hands each side one end of a channel and
 * sees nothing that goes through it.
 */
export class ReaderWindow {
  private current: BrowserWindow | undefined;

  constructor(
    private readonly window: BrowserWindow,
    private readonly isOpen: () => boolean,
  ) {
    ipcMain.handle('reader-please', async ({ senderFrame }) => {
      if (!this.mayAsk(senderFrame) || this.current !== undefined) throw new Error('refused');
      await this.read();
    });
    ipcMain.on('reader-done', ({ senderFrame }) => {
      if (this.mayAsk(senderFrame)) this.end();
    });
    // Whoever asked is gone.
    window.webContents.on('did-navigate', () => this.end());
    window.webContents.on('render-process-gone', () => this.end());
  }

  /** Ends the reader if there is one; what it was asked is then answered as failed. */
  end(): void {
    this.current?.destroy();
  }

  private mayAsk(frame: WebFrameMain | null): boolean {
    if (frame === null || frame !== this.window.webContents.mainFrame || !this.isOpen()) return false;
    return hostOf(frame.url) === 'casebook' || import.meta.env.DEV;
  }

  /** Resolves when its window is gone: done, out of time, crashed, or locked away. */
  private read(): Promise<void> {
    const hidden = new BrowserWindow({
      show: false,
      skipTaskbar: true,
      webPreferences: guarded(this.window.webContents.session, readerPreloadFile),
    });
    this.current = hidden;
    stayOnOurPages(hidden);
    const timer = setTimeout(() => hidden.destroy(), LIMIT_MS);
    hidden.webContents.on('render-process-gone', () => hidden.destroy());
    void this.connect(hidden);
    return new Promise((resolve) => {
      hidden.once('closed', () => {
        clearTimeout(timer);
        this.current = undefined;
        resolve();
      });
    });
  }

  private async connect(hidden: BrowserWindow): Promise<void> {
    try {
      await showPage(hidden, 'reader');
    } catch (error) {
      // It was ended while it loaded; otherwise the page is not there to be loaded.
      if (!hidden.isDestroyed()) hidden.destroy();
      if (!(error instanceof Error)) throw error;
      return;
    }
    if (hidden.isDestroyed()) return;
    const { port1, port2 } = new MessageChannelMain();
    hidden.webContents.postMessage('reader-port', null, [port1]);
    this.window.webContents.postMessage('reader-port', null, [port2]);
  }
}
