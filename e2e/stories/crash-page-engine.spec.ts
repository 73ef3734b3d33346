import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { verify } from '../fixtures/command-line';
import { openMade } from '../fixtures/open-made';
import { haveEnded, holders, runs } from '../fixtures/processes';
import { LockPage } from '../pages/lock-page';
import { RecordPage } from '../pages/record-page';

const WORDS = 'Said on the phone that he would come round and sort it out.';

test('the engine killed: the lock page is shown, the page has ended, and what was kept is back', async ({ launch }) => {
  const launched = await launch();
  const { lock, form } = await openMade(launched);
  await form.begin();
  await form.whatHappened.fill(WORDS);
  expect(await form.keptByNow()).toBe(WORDS);
  const before = await holders(launched.app);

  process.kill(before.engine, 'SIGKILL');

  await lock.isShown();
  await haveEnded(before);
  await lock.unlock();
  await expect(form.whatHappened).toHaveValue(WORDS);
  const reference = await form.record();
  expect(reference).toMatch(/^INC-/);
  await launched.quit();
  expect(verify(launched.casebook)).toBe('');
});

/** What the lock page shows, asked through main: the test's own connection ends with the page's process. Empty until it is there. */
function lockPageText(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const there = contents?.getURL() === 'app://lock/' && !contents.isCrashed() && !contents.isLoading();
    return there ? contents.executeJavaScript('document.body.innerText') : '';
  });
}

test('the page killed: the engine ends too, the lock page is shown, and after a restart what was kept is offered', async ({
  launch,
}) => {
  const launched = await launch();
  const { form } = await openMade(launched);
  await form.begin();
  await form.where.fill('Phone');
  await form.whatHappened.fill(WORDS);
  await form.keptByNow();
  const before = await holders(launched.app);

  process.kill(before.page, 'SIGKILL');

  await expect.poll(() => lockPageText(launched.app)).toContain('Unlock the casebook');
  await expect.poll(() => runs(before.engine)).toBe(false);
  await launched.quit();
  expect(verify(launched.casebook)).toBe('');

  const again = await launch({ sameAs: launched });
  await new LockPage(again.page).unlock();
  const formAgain = new RecordPage(again.page);
  await formAgain.goOnFromToday(/phone: not finished/);
  await expect(formAgain.whatHappened).toHaveValue(WORDS);
});
