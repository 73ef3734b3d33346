import type { ElectronApplication } from '@playwright/test';
import { gateChannels } from '../../domain/channels';
import { expect, test } from '../fixtures/app';
import { openMade } from '../fixtures/open-made';
import { haveEnded, holders } from '../fixtures/processes';
import { LockPage } from '../pages/lock-page';

const WORDS = 'Came to the gate at 8.40.\nShouted at Mrs Grant, who was on duty.\nLeft when asked a second time.';

/** How many colours the window shows. A page with any word on it shows dozens. */
function colours(app: ElectronApplication): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    const bitmap = picture?.toBitmap() ?? new Uint8Array();
    const pixels = new Uint32Array(bitmap.buffer, bitmap.byteOffset, bitmap.byteLength / 4);
    return pixels.length === 0 ? 0 : new Set(pixels).size;
  });
}

/** Holds the lock page back until the returned function is called, so that there is time to look at what is shown before it. */
async function holdNextPage(app: ElectronApplication): Promise<() => Promise<void>> {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('there is no window');
    const load = contents.loadURL.bind(contents);
    const held = new Promise<void>((resolve) => Object.assign(globalThis, { letGo: resolve }));
    contents.loadURL = async (address) => {
      contents.loadURL = load;
      await held;
      return load(address);
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
}

test('T47: Ctrl+L leaves a blank window at once, ends the page and the engine, and only the gate answers afterwards', async ({
  launch,
}) => {
  const launched = await launch();
  const { app, page } = launched;
  const { lock, form } = await openMade(launched);
  await form.begin();
  await form.whatHappened.fill(WORDS);
  const before = await holders(app);
  expect(await colours(app)).toBeGreaterThan(20);

  const letGo = await holdNextPage(app);
  await page.keyboard.press('Control+L');
  expect(await colours(app)).toBe(1);
  expect(await page.evaluate(() => document.documentElement.className)).toBe('blanked');
  await letGo();

  await lock.isShown();
  await haveEnded(before);
  const answers = await page.evaluate(async () => {
    const { gate, casebook, shell } = window as unknown as Record<string, Record<string, (input: unknown) => unknown>>;
    return {
      casebook: typeof casebook,
      gate: Object.keys(gate ?? {}).sort(),
      place: JSON.stringify(await shell?.['window:place']?.({})),
      text: document.body.textContent,
    };
  });
  expect(answers).toMatchObject({ casebook: 'undefined', gate: [...gateChannels].sort() });
  expect(answers.place).toMatch(/^\{"route":"record\/[0-9a-f]{32}"\}$/);
  expect(answers.text).not.toContain('gate');
  const after = await holders(app);
  expect([after.page, after.engine]).not.toContain(before.page);
  expect([after.page, after.engine]).not.toContain(before.engine);
});

test('the page is blank before the next frame: in the very task that hears the key', async ({ launch }) => {
  const launched = await launch();
  const { form } = await openMade(launched);
  for (const keys of [{ key: 'l' }, { key: 'H', shiftKey: true }]) {
    await form.begin();
    await form.whatHappened.fill(WORDS);
    const letGo = await holdNextPage(launched.app);
    const seen = await launched.page.evaluate((pressed) => {
      // Asking for its place lays the page out, as the next frame would.
      const state = () => [document.documentElement.className, document.body.getClientRects().length];
      const first = state();
      window.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, ctrlKey: true, cancelable: true }));
      return [first, state()];
    }, keys);
    expect(seen).toEqual([
      ['', 1],
      ['blanked', 0],
    ]);
    await letGo();
    await new LockPage(launched.page).unlock();
  }
});

test('what was typed is back after unlocking: same page, same cursor, said aloud; and several drafts stand side by side', async ({
  launch,
}) => {
  const launched = await launch();
  const { lock, form } = await openMade(launched);
  const { page } = launched;
  await form.begin();
  await form.where.fill('Car park');
  await form.whatHappened.fill('Another one, begun first.');
  await form.begin();
  await form.where.fill('Main gate');
  await form.whatHappened.fill(WORDS);
  await form.putCursor(17);

  await page.keyboard.press('Control+L');
  await lock.unlock();

  await expect(form.heading).toBeVisible();
  await expect(form.whatHappened).toHaveValue(WORDS);
  await expect(form.where).toHaveValue('Main gate');
  await expect(form.whatHappened).toBeFocused();
  await expect.poll(() => form.cursor()).toEqual([17, 17]);
  await expect(page.getByRole('status').filter({ hasText: 'Back in What happened, 3 lines' })).toHaveCount(1);

  await form.goOnFromToday(/car park: not finished/);
  await expect(form.whatHappened).toHaveValue('Another one, begun first.');
  await form.goOnFromToday(/main gate: not finished/);
  await expect(form.whatHappened).toHaveValue(WORDS);
  const reference = await form.record();
  expect(reference).toMatch(/^INC-\d{4}-\d{4}$/);
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: /car park: not finished/ })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /main gate: not finished/ })).toHaveCount(0);
});
