import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures/app';
import { filesOf } from '../fixtures/folders';
import { pressByKey } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { openPractice } from '../pages/practice';
import { recordAndOpen } from '../pages/record';
import { newFolderBeside, openNewCasebook } from '../pages/set-up';

const words = 'He rang at 8:40 and shouted down the line.';

test('the last casebook stands at the door again, and another one is opened by its folder', async ({ launch }) => {
  const first = await launch();
  const { passphrase } = await openNewCasebook(first);
  const reference = await recordAndOpen(first.page, { whatHappened: words });
  await first.quit();

  const again = await launch({ sameAs: first });
  await expect(title(again.page, 'Unlock the casebook')).toBeVisible();
  await expect(again.page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await again.page.keyboard.type(passphrase);
  await again.page.keyboard.press('Enter');
  await expect(title(again.page, 'Today')).toBeVisible();
  await lock(again.page);
  await again.choose(newFolderBeside(again, 'empty'), first.casebook);
  const open = again.page.getByRole('button', { name: /^Open (another )?casebook$/ });
  await open.click();
  await expect(title(again.page, 'Welcome')).toBeVisible();
  await pressByKey(again.page, open);
  await unlock(again.page, passphrase);
  await goTo(again.page, 'Incidents');
  await expect(again.page.getByRole('row', { name: new RegExp(reference) })).toBeVisible();
});

test('T29: a wrong passphrase says so kindly, keeps what was typed, and after some tries one waits, also after a new start', async ({
  launch,
}) => {
  const first = await launch();
  const { passphrase } = await openNewCasebook(first);
  const { page } = first;
  await lock(page);
  // The last of it is written into the casebook's file while the lock page is shown.
  await expect.poll(() => readdirSync(first.casebook).filter((name) => name.endsWith('-wal'))).toEqual([]);
  const before = filesOf(first.casebook);
  const field = page.getByLabel('Passphrase', { exact: true });
  const wait = page.getByText(/You can try again in \d+ seconds?/);
  // The first waits are shorter than a slow PC takes to start: the third one is seen again after the new start.
  const long = page.getByText(/You can try again in (20|1[0-9]) seconds/);
  for (let tries = 0; tries < 9 && (await long.count()) === 0; tries += 1) {
    await expect(wait).toHaveCount(0, { timeout: 60_000 });
    await field.fill(`${passphrase}x`);
    const back = page.waitForEvent('framenavigated', (frame) => frame.url() === 'app://lock/');
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await back;
    await expect(page.getByText('This passphrase does not fit.', { exact: false }).last()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled();
    await expect(field).toHaveValue(`${passphrase}x`);
  }
  await expect(wait).toBeVisible();
  await expect(field).toHaveAccessibleDescription(/does not fit. Look at it with “Show”, and mind Caps Lock/);
  expect(filesOf(first.casebook)).toEqual(before);
  await first.quit();

  const again = await launch({ sameAs: first });
  await expect(again.page.getByText(/You can try again in \d+ seconds?/)).toBeVisible();
  await expect(again.page.getByText(/You can try again in/)).toHaveCount(0, { timeout: 60_000 });
  await unlock(again.page, passphrase);
});

test('T31: a forgotten passphrase is set anew with the sheet; a wrong group is named', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const { sheet, passphrase } = await openNewCasebook(launched);
  const reference = await recordAndOpen(page, { whatHappened: words });
  await lock(page);
  await page.getByRole('button', { name: 'I have forgotten my passphrase' }).click();
  await expect(title(page, 'Back in with the recovery sheet')).toBeVisible();
  const open = page.getByRole('button', { name: 'Set the new passphrase and open' });
  const wrong = sheet.map((group, index) =>
    index === 6 ? `${group.slice(0, 4)}${group.endsWith('A') ? 'B' : 'A'}` : group,
  );

  await page.getByRole('textbox', { name: 'Group 1', exact: true }).fill(wrong.join(' '));
  await expect(page.getByRole('textbox', { name: 'Group 13' })).toHaveValue(sheet[12] ?? '');
  await page.getByLabel('My own, from 16 characters').check();
  await page.getByLabel('Your own passphrase').fill('teaspoon gravel umbrella sixty');
  await page.getByLabel('The same once more').fill('teaspoon gravel umbrella sixty');
  await open.click();
  const seventh = page.getByRole('textbox', { name: 'Group 7' });
  await expect(seventh).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('link', { name: /^Group 7 is not the same/ })).toBeVisible();
  await seventh.fill(sheet[6] ?? '');
  await open.click();
  // The page that was open before the lock comes back.
  await expect(title(page, reference)).toBeVisible();
  await goTo(page, 'Incidents');
  await expect(page.getByRole('row', { name: new RegExp(reference) })).toBeVisible();

  await lock(page);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await unlock(page, 'teaspoon gravel umbrella sixty');
});

test('T72: a copy made with Back up now is restored into a new folder and opens with the same records', async ({
  launch,
}) => {
  // As on a slow PC: what was locked is still being closed while somebody chooses the copy.
  const launched = await launch({ environment: { CASEBOOK_TEST_SLOW_ANSWERS: '250' } });
  const { page } = launched;
  const { passphrase } = await openNewCasebook(launched);
  const reference = await recordAndOpen(page, { about: 'Mr D. Harker', whatHappened: words });
  const copies = newFolderBeside(launched, 'copies');
  await goTo(page, 'Settings');
  await launched.choose(copies);
  await page.getByRole('button', { name: 'Choose a folder for copies' }).click();
  await expect(page.getByRole('button', { name: 'Choose another folder' })).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/A copy was made, opened again, checked and counted/)).toBeVisible();
  const [copy] = readdirSync(copies).filter((name) => name.endsWith('.casebook-backup'));
  if (copy === undefined) throw new Error('There is no copy.');
  await recordAndOpen(page, { whatHappened: 'Only in the old folder.' });

  await lock(page);
  const restored = newFolderBeside(launched, 'restored');
  await launched.choose(path.join(copies, copy), restored);
  await page.getByRole('button', { name: 'Restore from a copy' }).click();
  await expect(page.getByText(/The copy is restored and checked/)).toBeVisible();
  await unlock(page, passphrase);
  await goTo(page, 'Incidents');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: /Mr D. Harker/ }).click();
  await expect(title(page, reference)).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
});

test('a practice casebook says on every page that its families are invented', async ({ launch }) => {
  const launched = await launch();
  await openPractice(launched);
  const { page } = launched;
  const banner = page.getByRole('region', { name: 'Notices' }).getByText('Practice casebook: invented families.');
  for (const name of ['Today', 'Incidents', 'Register', 'People', 'Code', 'Settings'] as const) {
    await goTo(page, name);
    await expect(banner).toBeVisible();
  }
  await page.keyboard.press('Control+N');
  await expect(title(page, 'Record an incident')).toBeVisible();
  await expect(banner).toBeVisible();
});
