import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Launched, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { haveEnded, holders, runs } from '../fixtures/processes';
import { hasFocus } from '../pages/keyboard';
import { lock, title } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';

const PASSPHRASE = 'Passphrase';

/** Makes the engine wait at a step until it is let go. */
function hold({ folder }: Launched, step: 'at-the-door' | 'passphrase-tried') {
  const file = path.join(folder, 'hold');
  writeFileSync(file, '');
  return { environment: { CASEBOOK_TEST_HOLD_AT: `${step}:${file}` }, letGo: () => rmSync(file) };
}

test('a passphrase with a slip in it: it is still there, marked, and one letter mends it', async ({ launch }) => {
  const launched = await launch({ environment });
  const { app, page } = launched;
  await openFamilies(launched);
  await lock(page);
  const field = page.getByLabel(PASSPHRASE, { exact: true });
  await expect(field).toHaveValue(PRACTICE_PASSPHRASE);
  await field.fill(PRACTICE_PASSPHRASE.slice(0, -1));
  const typedOn = await holders(app);
  await page.keyboard.press('Enter');

  await expect(page.getByText(/^This passphrase does not fit/).first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue(PRACTICE_PASSPHRASE.slice(0, -1));
  await expect.poll(() => hasFocus(field)).toBe(true);
  // The page that it was typed on gave way while it was tried.
  await expect.poll(() => runs(typedOn.page)).toBe(false);
  expect(runs(typedOn.engine)).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.type(PRACTICE_PASSPHRASE.slice(-1));
  await page.keyboard.press('Enter');
  await expect(title(page, 'Today')).toBeVisible();
});

test('the first thing typed after a start goes into the passphrase, before anybody has said whose casebook it is', async ({
  launch,
}) => {
  const first = await launch({ environment });
  await openFamilies(first);
  await first.quit();

  const held = hold(first, 'at-the-door');
  const { page } = await launch({ environment: { ...environment, ...held.environment }, sameAs: first });
  const field = page.getByLabel(PASSPHRASE, { exact: true });
  await expect(field).toBeFocused();
  await expect(page.getByText('Sign-in name: …')).toBeVisible();
  await page.keyboard.type('inv');
  await expect(field).toHaveValue('inv');
  held.letGo();
  await expect(page.getByText('Sign-in name: Headteacher')).toBeVisible();
  await expect(field).toHaveValue('inv');
  await page.keyboard.type('e');
  await expect(field).toHaveValue('inve');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(PRACTICE_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(title(page, 'Today')).toBeVisible();
});

test('Ctrl+L while a passphrase is tried: it stays locked', async ({ launch }) => {
  const first = await launch({ environment });
  await openFamilies(first);
  await first.quit();
  const held = hold(first, 'passphrase-tried');
  const { app, page } = await launch({ environment: { ...environment, ...held.environment }, sameAs: first });
  await expect(page.getByLabel(PASSPHRASE, { exact: true })).toHaveValue(PRACTICE_PASSPHRASE);
  await page.keyboard.press('Enter');
  // The casebook's own page takes its place at once.
  await page.waitForURL('app://casebook/');
  await expect(page.getByText('Opening the casebook')).toBeVisible();
  const before = await holders(app);
  await page.keyboard.press('Control+L');
  await page.waitForURL('app://lock/');
  // It fits, but too late: whoever locked meant it.
  held.letGo();
  await haveEnded(before);
  await expect(title(page, 'Unlock the casebook')).toBeVisible();
  expect(await page.evaluate(() => 'casebook' in window)).toBe(false);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(title(page, 'Today')).toBeVisible();
});
