import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { hasFocus, pressByKey, tabTo } from '../pages/keyboard';
import { goTo, title } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { makeNewSheet, openNewCasebook } from '../pages/set-up';

test('T31: a new sheet is made only for somebody who knows the passphrase, said beside its field and done by keyboard', async ({
  launch,
}) => {
  const launched = await launch();
  const { page } = launched;
  const { passphrase, sheet } = await openNewCasebook(launched);
  await goTo(page, 'Settings');
  await pressByKey(page, page.getByRole('main').getByRole('button', { name: 'Type two groups back' }));
  const field = page.getByLabel('Your passphrase', { exact: true });
  const shown = page.getByRole('region', { name: 'Recovery sheet' });
  await tabTo(page, field);
  await page.keyboard.press('Enter');
  await expect(field).toHaveAccessibleDescription(/Please type your passphrase/);
  await page.keyboard.type('not this one at all');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAccessibleDescription(/does not fit/);
  await expect(page.getByRole('status').filter({ hasText: 'This passphrase does not fit.' })).toHaveCount(1);
  await expect(field).toBeFocused();
  await expect(shown).toHaveCount(0);

  // What stood in the field is selected: typing takes its place.
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(shown).toBeVisible();
  expect(await hasFocus(page.getByRole('button', { name: 'Print the sheet' }))).toBe(true);
  await expect(field).toHaveValue('');
  await expect(shown).not.toContainText(sheet[0] ?? 'no sheet');
});

test('a practice casebook asks for its passphrase too before it makes a sheet', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Type two groups back' }).click();
  await expect(title(page, 'Recovery sheet')).toBeVisible();
  await makeNewSheet(page, 'some other phrase here');
  await expect(page.getByText(/^This passphrase does not fit/).first()).toBeVisible();
  await makeNewSheet(page, PRACTICE_PASSPHRASE);
  await expect(page.getByRole('region', { name: 'Recovery sheet' })).toBeVisible();
});
