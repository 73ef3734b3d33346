import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Launched } from '../fixtures/app';

const folder = path.join(__dirname, '..', '..', 'pictures');
const SIZES = [
  { name: '1280x800', width: 1280, height: 800, zoom: 1 },
  { name: '1920x1080', width: 1920, height: 1080, zoom: 1 },
  // What somebody sees who enlarges everything to 400 %.
  { name: '400-percent', width: 1280, height: 1024, zoom: 4 },
] as const;

/** Takes the page as it stands in both themes and all sizes. */
export async function picture(launched: Launched, name: string): Promise<void> {
  const { app, page } = launched;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of SIZES) {
      await app.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(width, height);
        window?.webContents.setZoomFactor(zoom);
      }, size);
      await settled(page);
      // A page that loads when it is asked for has a heading once it is there.
      await page.getByRole('heading').first().waitFor();
      await settled(page);
      mkdirSync(path.join(folder, size.name), { recursive: true });
      writeFileSync(path.join(folder, size.name, `${name}-${colorScheme}.png`), await seen(launched));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1));
}

/** What the window shows, as a PNG; the driver's own pictures do not know of a page that is enlarged. */
async function seen({ app }: Launched): Promise<Buffer> {
  const data = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(data, 'base64');
}

/** Two frames, so that what was asked for is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(250);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
