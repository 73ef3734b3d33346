import { expect, test } from '../fixtures/app';
import { onTuesday as environment, layFamilies, openFamilies } from '../fixtures/invented-families';
import { spoil } from '../fixtures/spoil';
import { chooseFolder, expectDisaster } from '../pages/disaster';
import { expectNoFindings } from '../pages/findings';
import { sendByKey } from '../pages/keyboard';
import { openLookUp } from '../pages/look-up';
import { goTo, lock, title } from '../pages/navigation';
import { findPerson } from '../pages/people';
import { openRecordForm, recordIt } from '../pages/record';
import { openRegisterForm, restrictionPane } from '../pages/register';
import { fillSchool, fillYou, groupsAskedFor, makeNewSheet, OWN_PASSPHRASE, sheetGroups } from '../pages/set-up';

// It goes over every page.
test.setTimeout(360_000);

test('axe finds nothing on the steps of a new casebook, its errors, its sheet and its empty pages, in light and dark', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await expect(title(page, 'Welcome')).toBeVisible();
  await expectNoFindings(page, 'first start');
  await launched.choose(launched.casebook);
  await page.getByRole('button', { name: 'Create casebook' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expectNoFindings(page, 'school, with errors');
  await fillSchool(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await expectNoFindings(page, 'names, with errors');
  await fillYou(page);
  await expectNoFindings(page, 'five words');
  await page.getByLabel('My own, from 16 characters').check();
  await page.getByLabel('Your own passphrase').fill('passwordpassword');
  await expect(page.getByRole('status').filter({ hasText: /guess|repeat/i })).toBeVisible();
  await page.getByRole('button', { name: 'Create casebook' }).click();
  await expectNoFindings(page, 'own passphrase, with errors');
  await page.getByLabel('Your own passphrase').fill(OWN_PASSPHRASE);
  await page.getByLabel('The same once more').fill(OWN_PASSPHRASE);
  await page.getByRole('button', { name: 'Create casebook' }).click();
  const sheet = await sheetGroups(page);
  for (const { field } of await groupsAskedFor(page, sheet)) await field.fill('AAAAA');
  await page.getByRole('button', { name: 'Check and open the casebook' }).click();
  await expectNoFindings(page, 'sheet, with errors');
  await page.getByRole('button', { name: 'Do this later today' }).click();
  for (const name of ['Today', 'Incidents', 'Register', 'People'] as const) {
    await goTo(page, name);
    await expectNoFindings(page, `${name}, empty`);
  }
  await page.getByRole('button', { name: 'Type two groups back' }).click();
  await makeNewSheet(page, 'not this one at all');
  await expect(page.getByText(/^This passphrase does not fit/).first()).toBeVisible();
  await expectNoFindings(page, 'new sheet, passphrase wrong');
  await makeNewSheet(page, OWN_PASSPHRASE);
  await expect(page.getByRole('region', { name: 'Recovery sheet' })).toBeVisible();
  await page.getByRole('button', { name: 'Check the sheet' }).click();
  await expect(page.getByText(/is not the same as on the sheet/).first()).toBeVisible();
  await expectNoFindings(page, 'recovery sheet, with errors');
});

test('axe finds nothing on the lock page, a wrong passphrase, the way back in and a disaster, in light and dark', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await lock(page);
  await expectNoFindings(page, 'unlock');
  await page.getByLabel('Passphrase', { exact: true }).fill('not this one');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expectNoFindings(page, 'wrong passphrase');
  await page.getByRole('button', { name: 'I have forgotten my passphrase' }).click();
  await page.getByRole('button', { name: 'Set the new passphrase and open' }).click();
  await expect(page.getByText('Group 1 needs five letters or digits.')).toBeVisible();
  await expectNoFindings(page, 'back in with the sheet, with errors');
  await page.getByRole('button', { name: 'Back' }).click();
  layFamilies(launched);
  spoil(launched.casebook).remove('casebook.header.a', 'casebook.header.b');
  await chooseFolder(launched);
  await expectDisaster(page, 'The key file is not in the folder');
  await expectNoFindings(page, 'disaster');
});

test('axe finds nothing where incidents are recorded, read, added to and corrected, in light and dark', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await expectNoFindings(page, 'Today');
  await goTo(page, 'Incidents');
  await expectNoFindings(page, 'Incidents');
  const form = await openRecordForm(page);
  await form.about.fill('qar');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectNoFindings(page, 'record, list of people open');
  await form.about.fill('Mr D. Harkerby');
  await page.keyboard.press('Tab');
  await form.where.fill('ga');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNoFindings(page, 'record, new person, list of places open');
  await form.clauses.fill('zzz');
  await page.getByLabel('Something said or seen is a worry about a child').check();
  await sendByKey(page);
  await expect(page.getByRole('region', { name: /^One thing is needed/ })).toBeFocused();
  await expectNoFindings(page, 'record, with an error and whom to tell');
  await form.whatHappened.fill('He shouted.');
  await recordIt(page);
  await expectNoFindings(page, 'recorded');
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(title(page, /^INC-2026-\d{4}$/)).toBeFocused();
  await expectNoFindings(page, 'incident, still to add');
  await page.getByRole('button', { name: 'Add to this record' }).click();
  await sendByKey(page);
  await expect(page.getByText('Write what you want to add.')).toBeVisible();
  await expectNoFindings(page, 'addition, with an error');
  await page.getByRole('textbox', { name: 'What you want to add' }).fill('He rang again.');
  await sendByKey(page);
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByRole('combobox', { name: 'What is wrong' }).selectOption({ label: 'Clauses' });
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before this can go on' })).toBeFocused();
  await expectNoFindings(page, 'correction, with errors');
  await page.getByRole('combobox', { name: 'What is wrong' }).selectOption({ label: 'Where or how' });
  await page.getByRole('textbox', { name: 'Where or how' }).fill('Main gate');
  await page.getByRole('textbox', { name: 'Reason for the correction' }).fill('heard wrongly');
  await sendByKey(page);
  await expect(page.getByText(/Was:/)).toBeVisible();
  await expectNoFindings(page, 'incident, corrected and added to');
});

test('axe finds nothing on register, look-up, code, settings and the list of keys, in light and dark', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Register');
  await page.getByRole('table').getByRole('link').first().click();
  await restrictionPane(page).getByRole('button', { name: 'End it' }).click();
  await page.keyboard.press('Enter');
  await expectNoFindings(page, 'restriction, ending it, with an error');
  await page.getByRole('button', { name: /^Ended/ }).click();
  await expectNoFindings(page, 'register, nothing ended');
  await openRegisterForm(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('radio', { name: 'On some days or at some hours' }).check();
  await page.getByLabel('On which days').selectOption({ label: 'Some weekdays' });
  await page.getByRole('button', { name: 'Add an exception' }).click();
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before this can be added' })).toBeFocused();
  await expectNoFindings(page, 'add to register, with errors and the longer part');
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Orders and instructions' }).click();
  await expectNoFindings(page, 'orders, none');
  await page.getByRole('button', { name: 'Add an order' }).click();
  await expect(page.getByRole('combobox', { name: 'Person this is about' })).toBeFocused();
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before this can be added' })).toBeFocused();
  await expectNoFindings(page, 'add an order, with errors');
  const { field, cards, dialog } = await openLookUp(page);
  await expectNoFindings(page, 'look-up');
  await field.fill('jadilal');
  await expect(cards.first()).toBeVisible();
  await expectNoFindings(page, 'look-up, cards');
  await field.fill('zzyzx');
  await expect(dialog.getByText('Nobody of this name is in this casebook.')).toBeVisible();
  await expectNoFindings(page, 'look-up, nobody');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await expectNoFindings(page, 'keys');
  await page.keyboard.press('Escape');
  await goTo(page, 'People');
  await expectNoFindings(page, 'people');
  await findPerson(page).fill('brocksby');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 2, name: /^What happened/ })).toBeVisible();
  await expectNoFindings(page, 'a person');
  await goTo(page, 'Code');
  await page.getByRole('button', { name: 'Records that cite this clause E1' }).click();
  await page.getByRole('searchbox').fill('school');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^1 of/);
  await expectNoFindings(page, 'code, found, with records');
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/A copy was made, opened again/)).toBeVisible();
  await page.getByRole('button', { name: 'Check this casebook' }).click();
  await expect(page.getByText(/whole|sound|nothing/i).last()).toBeVisible();
  await expectNoFindings(page, 'settings, backed up and checked');
});
