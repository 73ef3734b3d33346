import { test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { sendByKey } from '../pages/keyboard';
import { goTo } from '../pages/navigation';
import { findPerson } from '../pages/people';
import { picture } from './picture';

test.setTimeout(600_000);

const LIST = [
  'Forename,Surname,Reg Group,Contact 1 Name,Contact 1 Relationship,Contact 1 PR,Contact 1 Mobile,Notes',
  'Wilf,Ormsby,5B,Mr Piotr Ormsby,Father,Y,01632 960001,x',
  'Ada,Ormsby,3A,Mr Piotr Ormsby,Father,Y,01632 960001,x',
  'Ivy,Brocksbie,4C,Miss Lora Brocksbie,Mother,N,01632 960002,x',
  ',,6A,Mr Nobody,,,,x',
].join('\r\n');

test('pictures of people, of the register on paper and of saved filters', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'People');
  await findPerson(page).fill('brocksby');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Change name' }).click();
  await page.getByRole('button', { name: 'Another name' }).click();
  await page.getByRole('textbox', { name: 'Another name, 1' }).fill('Lolly Brocksby');
  await picture(launched, '30-change-name');
  await sendByKey(page);
  await page.getByText('Lolly Brocksby').waitFor();
  await page.getByRole('button', { name: 'Add a child' }).click();
  await page.getByRole('combobox', { name: /^Which child/ }).fill('Wilf Brocksby');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: /^What the adult is/ }).fill('grand');
  await picture(launched, '31-add-a-child');
  await sendByKey(page);
  await page.getByRole('link', { name: 'Wilf Brocksby' }).click();
  await page.getByRole('button', { name: 'Change name or class' }).click();
  await picture(launched, '32-change-class');
  await goTo(page, 'People');
  await findPerson(page).fill('Lora Brocksbie');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByText(/may be the same person/).waitFor();
  await picture(launched, '33-add-a-person');
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Import people' }).click();
  await picture(launched, '34-import-people');
  await page
    .getByLabel('Choose a .csv file')
    .setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await page.getByText('3 pupils and 2 adults').waitFor();
  await picture(launched, '35-import-columns');
  await page.getByRole('button', { name: 'Compare with the casebook' }).click();
  await page.getByText('Perhaps here already').waitFor();
  await page.getByText('Perhaps here already').scrollIntoViewIfNeeded();
  await picture(launched, '36-import-perhaps-here');
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Print the register' }).click();
  await page.getByText('Register of contact restrictions').waitFor();
  await picture(launched, '37-register-on-paper');
  await page.getByRole('radio', { name: 'Without names' }).check();
  await picture(launched, '38-register-without-names');
  await goTo(page, 'Incidents');
  await page.getByRole('searchbox').fill('telephone');
  await page.getByRole('button', { name: 'Save these filters' }).click();
  await page.getByLabel('Name of these filters').fill('By telephone');
  await picture(launched, '39-name-filters');
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Saved filters' }).waitFor();
  await picture(launched, '40-saved-filters');
});
