import type { ElectronApplication } from '@playwright/test';

/**
 * Stands in for the system's own dialog, which can't be pressed here: what is handed to it is what stands on the page at that moment. `printedPages` says
 * how many pages that was.
 */
export async function printToPdf(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    Object.assign(window.webContents, {
      print: async (_options: unknown, done: (printed: boolean) => void) => {
        const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true });
        Object.assign(globalThis, { printedPages: pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length });
        done(true);
      },
    });
  });
}

/** Pages of what was printed last; undefined while nothing was. */
export function printedPages(app: ElectronApplication): Promise<number | undefined> {
  return app.evaluate(() => (globalThis as unknown as { printedPages?: number }).printedPages);
}

/** Sides of A4 that the page takes on paper. */
export async function sidesOfPaper({ app }: { readonly app: ElectronApplication }): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const pdf = await window?.webContents.printToPDF({ preferCSSPageSize: true });
    return pdf?.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  });
}
