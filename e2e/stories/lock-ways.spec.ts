import { readdirSync } from 'node:fs';
import { expect, type Launched, test } from '../fixtures/app';
import { openMade } from '../fixtures/open-made';
import { haveEnded, holders } from '../fixtures/processes';
import { LockPage } from '../pages/lock-page';
import { RecordPage } from '../pages/record-page';

/** As if nobody had touched the PC for so long, as the system tells it. */
async function systemIdleFor({ app }: Launched, seconds: number): Promise<void> {
  await app.evaluate(({ powerMonitor }, idle) => {
    powerMonitor.getSystemIdleTime = () => idle;
  }, seconds);
}

async function systemSays({ app }: Launched, event: string): Promise<void> {
  await app.evaluate(({ powerMonitor }, name) => (powerMonitor as NodeJS.EventEmitter).emit(name), event);
}

const WAYS: Readonly<Record<string, (launched: Launched) => Promise<unknown>>> = {
  'the button Lock': ({ page }) => page.getByRole('button', { name: /^Lock/ }).click(),
  'Ctrl+Shift+H': ({ page }) => page.keyboard.press('Control+Shift+H'),
  'the PC going to sleep': (launched) => systemSays(launched, 'suspend'),
  'the PC being locked': (launched) => systemSays(launched, 'lock-screen'),
  'nobody touching the PC': (launched) => systemIdleFor(launched, 3_600),
};

test('every way to lock ends page and engine, and what was typed up to that moment is back', async ({ launch }) => {
  const launched = await launch({ environment: { CASEBOOK_TEST_IDLE_SECONDS: '1' } });
  await systemIdleFor(launched, 0);
  const { lock, form } = await openMade(launched);
  await form.begin();
  for (const [way, locking] of Object.entries(WAYS)) {
    await test.step(way, async () => {
      const words = `Locked by ${way}, in the middle of a sen`;
      await form.whatHappened.fill(words);
      await form.putCursor(7);
      const before = await holders(launched.app);
      await locking(launched);
      await lock.isShown();
      await haveEnded(before);
      await systemIdleFor(launched, 0);
      await lock.unlock();
      await expect(form.whatHappened).toHaveValue(words);
      await expect(form.whatHappened).toBeFocused();
      await expect.poll(() => form.cursor()).toEqual([7, 7]);
    });
  }
});

test('somebody who works on is not locked out, however long the system saw no input', async ({ launch }) => {
  const launched = await launch({ environment: { CASEBOOK_TEST_IDLE_SECONDS: '1' } });
  await systemIdleFor(launched, 0);
  const { form } = await openMade(launched);
  await form.begin();
  await form.whatHappened.fill('Written with an assistive tool.');
  // Input reached our own window a moment ago; the system's clock alone must not lock.
  await launched.app.evaluate(async ({ BrowserWindow, powerMonitor }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    powerMonitor.getSystemIdleTime = () => 3_600;
    for (let beat = 0; beat < 30; beat += 1) {
      contents?.emit('before-input-event', {}, {});
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    powerMonitor.getSystemIdleTime = () => 0;
  });
  await expect(form.whatHappened).toHaveValue('Written with an assistive tool.');
});

test('the system ending the program closes what is open: nothing half-typed is lost, and no lock is left behind', async ({
  launch,
}) => {
  const first = await launch();
  const { form } = await openMade(first);
  for (const [signal, words] of Object.entries({ SIGTERM: 'Told to end in the mid', SIGHUP: 'Its screen went awa' })) {
    await test.step(signal, async () => {
      const launched = signal === 'SIGTERM' ? first : await launch({ sameAs: first });
      if (launched !== first) await new LockPage(launched.page).unlock();
      const writing = launched === first ? form : new RecordPage(launched.page);
      await writing.begin();
      await writing.whatHappened.fill(words);
      const before = await holders(launched.app);
      process.kill(launched.app.process().pid ?? 0, signal);
      await haveEnded(before);
      expect(readdirSync(first.casebook).filter((name) => /(?:lock|-wal|-shm)$/.test(name))).toEqual([]);
    });
  }
  const last = await launch({ sameAs: first });
  await new LockPage(last.page).unlock();
  const drafts = last.page.getByRole('main').getByRole('link', { name: /not finished/ });
  await expect(drafts).toHaveCount(2);
  const kept: string[] = [];
  for (const which of [0, 1]) {
    await last.page
      .getByRole('navigation')
      .getByRole('link', { name: /^Today/ })
      .click();
    await drafts.nth(which).click();
    const field = new RecordPage(last.page).whatHappened;
    await expect(field).not.toHaveValue('');
    kept.push(await field.inputValue());
  }
  expect(kept.sort()).toEqual(['Its screen went awa', 'Told to end in the mid']);
});
