import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { detailsForm, findPerson, peopleListed } from '../pages/people';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { definitionOf } from '../pages/record';

test('details of a person are changed with the keyboard alone, survive a lock half written, and an address that is withheld is on no print', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'People');
  await findPerson(page).fill('laura brocksby');
  await expect(page.getByRole('search').getByRole('status')).toContainText('found');
  await peopleListed(page).first().click();
  await expect(title(page, 'Miss Laura Brocksby')).toBeFocused();
  await expect(page.getByText('Nothing is noted yet.')).toBeVisible();
  const form = detailsForm(page);
  await pressByKey(page, form.open);
  await expect(form.address).toBeFocused();
  await expectNoFindings(page, 'details of a person, the form');
  await form.address.focus();
  await keyboard.type('4 Invented Row, Larkfield');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();

  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(form.address).toHaveValue('4 Invented Row, Larkfield');
  await tabTo(page, form.withheld);
  await keyboard.press('Space');
  await typeInto(page, form.telephone, '01632 960123');
  await typeInto(page, form.needs, 'Large print, and a call first.');
  await sendByKey(page);

  await expect(form.open).toBeFocused();
  const main = page.getByRole('main');
  await expect(definitionOf(main, 'Address')).toHaveText(/^Address withheld/);
  await expect(definitionOf(main, 'Telephone')).toHaveText('01632 960123');
  await expect(definitionOf(main, 'What helps when we speak or write')).toHaveText('Large print, and a call first.');
  const address = page.getByText('4 Invented Row, Larkfield');
  await expect(address).toBeVisible();
  await expectNoFindings(page, 'details of a person, shown');
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: null });

  await goTo(page, 'Today');
  await expect(page.getByRole('link', { name: /Details of a person/ })).toHaveCount(0);
});
