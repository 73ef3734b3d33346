import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures/app';
import { casebook } from '../fixtures/command-line';
import { ownFolder } from '../fixtures/folders';
import { onTuesday as environment, layFamilies, openFamilies } from '../fixtures/invented-families';
import { spoil } from '../fixtures/spoil';
import { chooseAndUnlock, chooseFolder } from '../pages/disaster';
import { expectNoFindings } from '../pages/findings';
import { pressByKey } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { newFolderBeside } from '../pages/set-up';

test('T29: wrong passphrases are told after unlocking, calmly, until they are hidden or it is locked again', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const line = page.getByRole('region', { name: 'Notices' }).getByText(/attempts? with a wrong passphrase/);
  await expect(line).toHaveCount(0);
  await lock(page);
  for (const passphrase of ['not this one', 'nor this one']) {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    // It is tried behind the casebook's own page, and the lock page comes back with it.
    const back = page.waitForEvent('framenavigated', (frame) => frame.url() === 'app://lock/');
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await back;
    await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue(passphrase);
    await expect(page.getByText(/^This passphrase does not fit/).last()).toBeVisible();
  }
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(line).toHaveText(
    /^2 attempts with a wrong passphrase since you last unlocked \(the last one .*\d{1,2}:\d\d\). If that was you/,
  );
  await goTo(page, 'Register');
  await expect(line).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Hide the line about the passphrase' }));
  await expect(line).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  await goTo(page, 'Today');
  await expect(line).toHaveCount(0);
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(line).toHaveCount(0);
});

test('a restored casebook says from when its copy is, and one whose key file and seal were put right says so', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  layFamilies(launched);
  const copies = newFolderBeside(launched, 'copies');
  casebook(['backup', launched.casebook, copies], PRACTICE_PASSPHRASE, environment);
  const [copy = ''] = readdirSync(copies);
  const restored = path.join(launched.folder, 'restored');
  casebook(['restore', path.join(copies, copy), restored]);
  ownFolder(launched.folder);
  await chooseFolder(launched, restored);
  await unlock(page, PRACTICE_PASSPHRASE);
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText(
    /These records were restored from a copy made Tue 24 Nov 2026, 14:0\d. What was recorded after that is not in here./,
  );
  await goTo(page, 'Register');
  await lock(page);
  const spoilt = newFolderBeside(launched, 'spoilt');
  layFamilies({ ...launched, casebook: spoilt });
  spoil(spoilt).overwrite('casebook.header.b', 0.5);
  spoil(spoilt).overwrite('conduct.seal', 0);
  ownFolder(spoilt);
  await chooseAndUnlock(launched, spoilt);
  await expect(title(page, 'Today')).toBeVisible();
  await expect(notices).toContainText('One of the two copies of the key file was damaged. It has been put right');
  await expect(notices).toContainText('A part of the seal file was damaged');
  await expectNoFindings(page, 'notices after unlocking');
});
