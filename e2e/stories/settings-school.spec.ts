import { cpSync } from 'node:fs';
import { expect, test } from '../fixtures/app';
import { ownFolder } from '../fixtures/folders';
import { onTuesday as environment, inventedFamilies, openFamilies } from '../fixtures/invented-families';
import { chooseFolder } from '../pages/disaster';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { openRecordForm } from '../pages/record';
import { newFolderBeside, openNewCasebook } from '../pages/set-up';

test('a head writes down the school’s details by keyboard alone; the lead’s number stands beside a worry, F1 shows whom to ring, and a lock loses nothing', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'Settings');
  await pressByKey(page, page.getByRole('button', { name: 'Change school details' }));
  await expect(title(page, 'School details')).toBeVisible();
  await expect(page.getByLabel('Name of the school')).toBeFocused();
  await typeInto(page, page.getByLabel('Name of the school'), 'Larkfield Academy');
  await tabTo(page, page.getByLabel('Type of school'));
  await keyboard.type('Academy');
  await expect(page.getByText('In a school of this type the trust or proprietor names them.')).toBeVisible();
  await typeInto(page, page.getByLabel(/^Address/), '1 Lark Lane\nLarkfield');
  await typeInto(page, page.getByLabel('Safeguarding lead', { exact: true }), 'Mrs T. Grant');
  await typeInto(page, page.getByLabel('Telephone, safeguarding lead'), 'ext. 21');
  await typeInto(page, page.getByLabel(/^Sites, where there is more than one/), 'Park Road\nMill Lane');
  await pressByKey(page, page.getByRole('button', { name: 'Somebody else who may sign' }));
  await expect(page.getByLabel(/^May sign, 1/)).toBeFocused();
  await keyboard.type('Mrs P. Lund');
  await page.getByLabel('As what, 1').selectOption('For the local authority');
  await typeInto(page, page.getByLabel('Whose number, 1'), 'Police, not urgent');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(page.getByLabel('Whose number, 1')).toBeFocused();
  await expect(page.getByLabel(/^Address/)).toHaveValue('1 Lark Lane\nLarkfield');

  await sendByKey(page);
  const summary = page.getByRole('region', { name: 'Before this can be saved' });
  await expect(summary).toBeFocused();
  await expect(page.getByLabel('Whose number, 1')).toHaveAccessibleDescription(/Type the number, or empty this row./);
  await expectNoFindings(page, 'school details, with an error');
  await typeInto(page, page.getByLabel('Number, 1', { exact: true }), '101');
  await pressByKey(page, page.getByRole('button', { name: 'Another number' }));
  await expect(page.getByLabel('Whose number, 2')).toBeFocused();
  await keyboard.type('Children’s services');
  await keyboard.press('Tab');
  await keyboard.type('01632 960001');
  await tabTo(page, page.getByLabel('I have checked these numbers today'));
  await keyboard.press('Space');
  await sendByKey(page);

  await expect(title(page, 'Settings')).toBeVisible();
  const school = page.getByRole('region', { name: 'School', exact: true });
  await expect(school).toContainText('Larkfield Academy');
  await expect(school).toContainText('Mrs T. Grant, ext. 21');
  await expect(school).toContainText('Police, not urgent: 101');
  await expect(school).toContainText('Park Road, Mill Lane');
  await expect(school).toContainText('Mrs P. Lund, for the local authority');
  await expect(school).toContainText('Last checked Tue 24 Nov 2026.');
  await expect(page.getByText('Larkfield Academy').first()).toBeVisible();
  await keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Help' })).toContainText('Children’s services: 01632 960001');
  await keyboard.press('Escape');
  await openRecordForm(page);
  await page.getByLabel('Something said or seen is a worry about a child').check();
  await expect(page.getByText(/^Tell Mrs T. Grant, the safeguarding lead, now, .* \(ext. 21\)\.$/)).toBeVisible();
});

test('with a second casebook on this PC its school and its own colour stand beside what records; with one nothing does', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openNewCasebook(launched);
  await openRecordForm(page);
  const beside = page.getByText(/^in /);
  await expect(page.getByRole('button', { name: 'Record', exact: true })).toBeVisible();
  await expect(beside).toHaveCount(0);
  await lock(page);
  const second = newFolderBeside(launched, 'second');
  cpSync(inventedFamilies(), second, { recursive: true });
  ownFolder(second);
  await chooseFolder(launched, second);
  await unlock(page, PRACTICE_PASSPHRASE);
  await openRecordForm(page);
  await expect(beside).toHaveText('in Larkfield Practice School');
  await expectNoFindings(page, 'the form, beside it whose casebook it is');
  await goTo(page, 'Settings');
  await page.getByLabel('Colour of this casebook').selectOption({ label: 'Pink' });
  await page
    .getByRole('button', { name: 'Hold at the door' })
    .or(page.getByRole('link', { name: 'Today' }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Hold at the door' }).click();
  await expect(beside).toHaveText('in Larkfield Practice School');
  const colours = await beside.evaluate((element) => {
    const mark = element.parentElement?.firstElementChild ?? element;
    const pink = document.createElement('i');
    pink.style.backgroundColor = 'var(--mark-pink)';
    document.body.append(pink);
    return [getComputedStyle(mark).backgroundColor, getComputedStyle(pink).backgroundColor];
  });
  expect(colours[0]).toBe(colours[1]);
});
