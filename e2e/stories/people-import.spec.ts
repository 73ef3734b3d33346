import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey } from '../pages/keyboard';
import { goTo, title } from '../pages/navigation';
import { findPerson, peopleListed } from '../pages/people';
import { definitionOf } from '../pages/record';

const HOSTILE = '<img src=x onerror=alert(1)>';
const LIST = [
  'Forename,Surname,Reg Group,Contact 1 Name,Contact 1 Relationship,Contact 1 Mobile,Notes',
  'Wilf,Ormsby,5B,Mr Piotr Ormsby,Father,01632 960001,x',
  `Ada,Ormsby,3A,Mr Piotr Ormsby,Father,01632 960001,${HOSTILE}`,
  'Ivy,Brocksbie,4C,Miss Lora Brocksbie,Mother,01632 960002,x',
  `"${HOSTILE}",Marsh,4C,,,,x`,
  ',,6A,Mr Nobody,,,x',
].join('\r\n');
const csv = (text: string) => ({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });

test('a list of the school’s own system is imported: columns are seen, who may be here is asked, the rest comes in linked', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'People');
  await pressByKey(page, page.getByRole('button', { name: 'Import people' }));
  await expect(title(page, 'Import people')).toBeFocused();
  const file = page.getByLabel('Choose a .csv file');
  await file.setInputFiles(csv('PK\u0003\u0004'));
  await expect(page.getByRole('alert')).toContainText('This is not a .csv file');
  await expectNoFindings(page, 'Import people, a wrong file');

  await file.setInputFiles(csv(LIST));
  await expect(page.getByText('4 pupils and 2 adults')).toBeVisible();
  await expect(page.getByText('Line 6 names no pupil and is left out.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Contact 1 Mobile' })).toHaveValue('adult 1 telephone');
  await expect(page.getByRole('combobox', { name: 'Notes' })).toHaveValue('leave-out');
  await expectNoFindings(page, 'Import people, the columns');
  await expect(page.getByRole('button', { name: 'Compare with the casebook' })).toBeVisible();
  await sendByKey(page);

  const lora = page.getByRole('group', { name: /^Miss Lora Brocksbie \(Ivy Brocksbie\) in the list is/ });
  await expect(lora.getByRole('radio', { name: 'Leave out for now' })).toBeChecked();
  await expect(lora.getByRole('radio', { name: /^The same person as Miss Laura Brocksby/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 5 people' })).toBeVisible();
  await lora.getByRole('radio', { name: /^The same person as Miss Laura Brocksby/ }).check();
  await expectNoFindings(page, 'Import people, who may be here');
  await expect(page.getByRole('button', { name: 'Import 6 people' })).toBeVisible();
  await sendByKey(page);

  await expect(title(page, 'People')).toBeVisible();
  await findPerson(page).fill('piotr ormsby');
  await peopleListed(page).filter({ hasText: 'Mr Piotr Ormsby' }).first().click();
  await expect(title(page, 'Mr Piotr Ormsby')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Children' }).getByRole('listitem')).toHaveCount(2);
  await expect(definitionOf(page.getByRole('main'), 'Telephone')).toHaveText('01632 960001');
  await goTo(page, 'People');
  await findPerson(page).fill('marsh');
  await expect(peopleListed(page).first()).toContainText(HOSTILE);
  await findPerson(page).fill('laura brocksby');
  await peopleListed(page).filter({ hasText: 'Laura Brocksby' }).first().click();
  await expect(page.getByRole('list', { name: 'Children' })).toContainText('Ivy Brocksbie');
});
