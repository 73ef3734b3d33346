import type { ElectronApplication, Page } from '@playwright/test';

interface Asks {
  readonly reader: { readCsv(bytes: unknown): Promise<unknown> };
}

/** Has the open page ask the reader for a file of these bytes; what came back, unchecked. */
export function askReader(page: Page, bytes: readonly number[]): Promise<unknown> {
  return page.evaluate(
    (all) => (window as unknown as Asks).reader.readCsv(new Uint8Array(all).buffer),
    bytes as number[],
  );
}

/** As `askReader`, for a file of that one part again and again. */
export function askReaderForMuch(page: Page, part: string, times: number): Promise<unknown> {
  return page.evaluate(
    ([again, count]) =>
      (window as unknown as Asks).reader.readCsv(new TextEncoder().encode(again.repeat(count)).buffer),
    [part, times] as const,
  );
}

/** What was seen of a reader's window as it was made. */
export interface SeenReader {
  readonly address: string;
  readonly process: number;
  readonly visible: boolean;
  readonly preferences: Readonly<Record<string, unknown>>;
  readonly sameSession: boolean;
}

/** From now on takes note of each window that is made, as its page stands, and has it run `script`; `crash` ends its process, `stop` has it never go on. */
export function watchReaders(app: ElectronApplication, script: string): Promise<void> {
  return app.evaluate(({ app: running, BrowserWindow }, inside) => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { seenReaders: seen });
    const [ours] = BrowserWindow.getAllWindows();
    running.on('browser-window-created', (_event, made) => {
      const { webContents } = made;
      webContents.once('dom-ready', () => {
        const kept = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = kept.getLastWebPreferences();
        seen.push({
          address: webContents.getURL(),
          process: webContents.getOSProcessId(),
          visible: made.isVisible(),
          preferences: { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag },
          sameSession: webContents.session === ours?.webContents.session,
        });
        if (inside === 'crash') webContents.forcefullyCrashRenderer();
        else if (inside === 'stop') process.kill(webContents.getOSProcessId(), 'SIGSTOP');
        else if (inside !== '') void webContents.executeJavaScript(inside).catch(() => undefined);
      });
    });
  }, script);
}

/** The windows that were made since then. */
export function seenReaders(app: ElectronApplication): Promise<readonly SeenReader[]> {
  return app.evaluate(() => (globalThis as unknown as { seenReaders: SeenReader[] }).seenReaders);
}

/** How many windows there are. */
export function windows(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}
