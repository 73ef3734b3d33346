import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { WindowInput, WindowOutput } from '../../domain/window-contract';
import { pdfFooter } from './pdf-footer';

type Asked = WindowInput<'window:save-pdf'>;
type Outcome = WindowOutput<'window:save-pdf'>;

/**
 * Writes the page as it is printed to a PDF file that a person chooses. It is drawn before the question is asked, since the page may lock while the
 * question stands; a locked page is not written. The file appears whole or not at all.
 */
export async function savePdf(window: BrowserWindow, { name, foot }: Asked, isOpen: () => boolean): Promise<Outcome> {
  if (!isOpen()) return { outcome: 'not-chosen' };
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: pdfFooter(foot),
  });
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save as PDF',
    defaultPath: path.join(app.getPath('documents'), `${name}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (canceled || filePath === undefined || filePath === '') return { outcome: 'not-chosen' };
  return { outcome: (await written(filePath, pdf)) ? 'saved' : 'not-written' };
}

/** False where the disk is full, the folder may not be written, or the file is open elsewhere. */
async function written(file: string, bytes: Uint8Array): Promise<boolean> {
  const unfinished = `${file}.part`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    await rm(unfinished, { force: true });
    return false;
  }
}
