import { readdirSync } from 'node:fs';
import { expect, test } from '../fixtures/app';
import { pressByKey, tabTo, typeInto } from '../pages/keyboard';
import { title } from '../pages/navigation';
import { recordForm, recordIt } from '../pages/record';
import { createCasebook, fillSchool, fillYou, groupsAskedFor, openNewCasebook, sheetGroups } from '../pages/set-up';

test('from the first start to the first record with the keyboard alone, with generated words and the sheet typed back', async ({
  launch,
}) => {
  const launched = await launch();
  const { page } = launched;
  const { keyboard } = page;
  expect(await page.title()).toBe('Conduct Casebook');
  await launched.choose(launched.casebook);
  await pressByKey(page, page.getByRole('button', { name: 'Create casebook' }));

  await expect(title(page, 'Your school')).toBeFocused();
  await typeInto(page, page.getByLabel('Name of the school'), 'Larkfield Junior School');
  await tabTo(page, page.getByLabel('Type of school'));
  await keyboard.press('ArrowDown');
  await pressByKey(page, page.getByRole('button', { name: 'Next' }));
  await typeInto(page, page.getByLabel('Your name'), 'Ms A. Okafor');
  await tabTo(page, page.getByRole('radio', { name: 'I am' }));
  await keyboard.press('ArrowDown');
  await typeInto(page, page.getByLabel('Safeguarding lead’s name'), 'Mr T. Obi');
  await keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Five words chosen by chance' })).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: /^[a-z]+(-[a-z]+){4}$/ })).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Create casebook' }), 'Space');

  const sheet = await sheetGroups(page);
  expect(sheet).toHaveLength(13);
  for (const { field, group } of await groupsAskedFor(page, sheet)) await typeInto(page, field, group.toLowerCase());
  await keyboard.press('Enter');
  await expect(title(page, 'Today')).toBeVisible();
  await expect(page.getByText('Recovery sheet not checked yet')).toHaveCount(0);

  await keyboard.press('Control+N');
  await expect(recordForm(page).about).toBeFocused();
  await keyboard.type('Mrs S. Ahmed');
  await typeInto(page, recordForm(page).whatHappened, 'She shouted at Mrs Pell in the office.');
  expect(await recordIt(page)).toMatch(/^INC-\d{4}-0001$/);
});

test('a weak passphrase of one’s own is refused kindly, and nothing typed is lost', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  await launched.choose(launched.casebook);
  await page.getByRole('button', { name: 'Create casebook' }).click();
  await fillSchool(page);
  await fillYou(page);
  await page.getByLabel('My own, from 16 characters').check();
  const own = page.getByLabel('Your own passphrase');
  const again = page.getByLabel('The same once more');
  const create = page.getByRole('button', { name: 'Create casebook' });

  await own.fill('short');
  await again.fill('short');
  await create.click();
  await expect(own).toHaveAccessibleDescription(/needs at least 16 characters/);
  await expect(page.getByRole('region', { name: 'Before this can go on' })).toBeFocused();
  await own.fill('passwordpassword');
  await again.fill('passwordpassword');
  await create.click();
  await expect(own).toHaveAccessibleDescription(/guess|repeat/i);
  await own.fill('Larkfield Junior School');
  await again.fill('Larkfield Junior School');
  await create.click();
  await expect(own).toHaveAccessibleDescription(/school’s or a person’s name/);
  await own.fill('kettle marmalade verandah ninety');
  await create.click();
  await expect(again).toHaveAccessibleDescription(/not the same/);
  expect(readdirSync(launched.casebook)).toEqual([]);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('Safeguarding lead’s name')).toHaveValue('Mr T. Obi');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(own).toHaveValue('kettle marmalade verandah ninety');
  await again.fill('kettle marmalade verandah ninety');
  await create.click();
  await expect(title(page, 'Your recovery sheet')).toBeVisible();
});

test('every step says what is missing, at the field and in a summary that leads there', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  await launched.choose(launched.casebook);
  await page.getByRole('button', { name: 'Create casebook' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  const summary = page.getByRole('region', { name: 'Before this can go on' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    'Please type the school’s name.',
    'Please choose the type of school.',
  ]);
  await summary.getByRole('link', { name: 'Please type the school’s name.' }).press('Enter');
  await expect(page.getByLabel('Name of the school')).toBeFocused();
});

test('T31: a sheet typed back wrong is told by its group, and opens once it is right', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const { sheet } = await createCasebook(launched);
  const [first, second] = await groupsAskedFor(page, sheet);
  if (first === undefined || second === undefined) throw new Error('Two groups are asked for.');
  const check = page.getByRole('button', { name: 'Check and open the casebook' });

  await first.field.fill('AAAAA');
  await second.field.fill(second.group);
  await check.click();
  await expect(first.field).toBeFocused();
  await expect(first.field).toHaveAccessibleDescription(
    `Group ${first.number} is not the same as on the sheet. Please look at it once more.`,
  );
  await expect(second.field).toHaveAccessibleDescription('');
  await first.field.fill(first.group);
  await check.click();
  await expect(title(page, 'Today')).toBeVisible();
});

test('a sheet left for later is asked for on every page until it was typed back', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const { sheet } = await openNewCasebook(launched);
  const banner = page.getByText('Recovery sheet not checked yet');
  for (const name of ['Incidents', 'Register', 'People', 'Code', 'Settings'] as const) {
    await page.getByRole('link', { name }).first().click();
    await expect(title(page, name)).toBeVisible();
    await expect(banner).toBeVisible();
  }
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Type two groups back' }).click();
  const asked = await groupsAskedFor(page, sheet);
  for (const { field } of asked) await field.fill('AAAAA');
  await page.getByRole('button', { name: 'Check the sheet' }).click();
  for (const { number, field } of asked)
    await expect(field).toHaveAccessibleDescription(new RegExp(`^Group ${number} is not the same`));
  for (const { field, group } of asked) await field.fill(group);
  await page.getByRole('button', { name: 'Check the sheet' }).click();
  await expect(page.getByText('The sheet was typed back and is right.')).toBeVisible();
  await expect(banner).toHaveCount(0);
});
