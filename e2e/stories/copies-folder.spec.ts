import { existsSync, readdirSync, rmSync } from 'node:fs';
import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { goTo, lock, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { recordAndOpen } from '../pages/record';
import { newFolderBeside } from '../pages/set-up';

test('a folder for copies that is gone is called that, on Today and in Settings, and no folder is made in its place', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const stick = newFolderBeside(launched, 'stick');
  const notThere = page.getByText('The folder for the copies is not there');
  await goTo(page, 'Settings');
  await launched.choose(stick);
  await page.getByRole('button', { name: 'Choose a folder for copies' }).click();
  await expect(page.getByRole('button', { name: 'Choose another folder' })).toBeVisible();
  await expect(notThere).toHaveCount(0);

  rmSync(stick, { recursive: true });
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(notThere).toBeVisible();
  await expect(page.getByText(/^Plug the stick in, or choose another folder. Your records are safe/)).toBeVisible();
  await recordAndOpen(page, { whatHappened: 'Rang and shouted.' });
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await goTo(page, 'Today');
  await expect(notThere).toBeVisible();
  await expectNoFindings(page, 'Today, folder for copies gone');
  await page.getByRole('main').getByRole('link', { name: 'Go to Settings' }).click();
  await expect(notThere).toBeVisible();
  expect(existsSync(stick)).toBe(false);
  expect(existsSync(`${launched.casebook} copies`)).toBe(false);

  const other = newFolderBeside(launched, 'other stick');
  await launched.choose(other);
  await page.getByRole('button', { name: 'Choose another folder' }).click();
  await expect(notThere).toHaveCount(0);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/A copy was made, opened again, checked and counted/)).toBeVisible();
  expect(readdirSync(other)).toHaveLength(1);
});
