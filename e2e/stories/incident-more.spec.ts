import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { definitionOf, openRecordForm, recordIt } from '../pages/record';

test('More opens what the short form leaves out, by keyboard alone: exact words, somebody else whom it is about, who was affected; a lock loses nothing', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await keyboard.type('Mr D. Harkerby');
  await keyboard.press('Tab');
  await typeInto(page, form.whatHappened, 'He and his brother shouted at Mrs Pell.');
  await pressByKey(page, page.getByRole('button', { name: 'More', exact: true }));
  const exact = page.getByLabel('Exact words');
  await expect(exact).toBeFocused();
  await keyboard.type('“You wait, Pellworth.”');
  await pressByKey(page, page.getByRole('button', { name: /^People/ }));
  await pressByKey(page, page.getByRole('button', { name: 'Another person' }));
  await expect(page.getByRole('combobox', { name: 'Also about' })).toBeFocused();
  await keyboard.type('Mr L. Harkerby');
  await pressByKey(page, page.getByRole('button', { name: 'Somebody affected' }));
  await expect(page.getByRole('combobox', { name: 'Affected' })).toBeFocused();
  await keyboard.type('Mrs Pell');
  await typeInto(page, page.getByLabel(/^What they do/), 'teaching assistant');
  await pressByKey(page, page.getByRole('button', { name: 'I was affected' }));
  await expect(page.getByRole('combobox', { name: 'Affected, 2' })).toHaveValue('Ms A. Okafor');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await expectNoFindings(page, 'the form with people and exact words open');
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(exact).toHaveValue('“You wait, Pellworth.”');
  await expect(page.getByRole('combobox', { name: 'Also about' })).toHaveValue('Mr L. Harkerby');

  await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(title(page, /^INC-/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Exact words' })).toContainText('“You wait, Pellworth.”');
  await expect(definitionOf(page, 'Also about')).toHaveText('Mr L. Harkerby');
  await expect(definitionOf(page, 'Affected')).toContainText('Mrs Pell, teaching assistant');
  await expect(definitionOf(page, 'Affected')).toContainText('Ms A. Okafor');
  await expectNoFindings(page, 'a record with more in it');
});

test('a ticked clause and an injury call for their own questions, and what is still to add is added later with its reason', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await typeInto(page, form.clauses, 'e4');
  await keyboard.press('Enter');
  const meeting = page.getByRole('button', { name: /^The meeting that was asked for/ });
  await expect(meeting).toHaveAccessibleName(/asked because E4 is ticked/);
  await expect(page.getByRole('button', { name: /^The post/ })).toHaveCount(0);
  await pressByKey(page, meeting);
  await typeInto(page, page.getByLabel('For when'), 'at once');
  await pressByKey(page, page.getByRole('button', { name: 'More', exact: true }));
  await pressByKey(page, page.getByRole('button', { name: /^Injury/ }));
  await typeInto(page, page.getByLabel('Who was hurt, and how'), 'Mr Obi, a bruised arm');
  await typeInto(page, form.whatHappened, 'She pushed the door against him.');
  await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(page.getByRole('region', { name: 'The meeting that was asked for' })).toContainText('at once');
  await page.getByRole('button', { name: 'Add whether somebody was away from work' }).click();
  await tabTo(page, page.getByLabel('Away from work because of it'));
  await page.getByLabel('Away from work because of it').selectOption({ label: 'More than seven days' });
  await expect(page.getByText('The Health and Safety Executive has to be told.', { exact: true })).toBeVisible();
  await expectNoFindings(page, 'a correction of the details');
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Injury' })).toContainText('More than seven days');
  await expect(page.getByRole('button', { name: 'Add whether somebody was away from work' })).toHaveCount(0);
});

test('recorded against the wrong person: the record says whom it was about before, who changed it and why', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await form.about.fill('Mrs S. Ahmedby');
  await form.about.press('Tab');
  await form.whatHappened.fill('Swore at the office.');
  await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByLabel('What is wrong').selectOption({ label: 'Person this is about' });
  const about = page.getByRole('combobox', { name: 'Person this is about' });
  await about.fill('Mrs Z. Ahmedby');
  await about.press('Tab');
  await page.getByLabel('Reason for the correction').fill('It was the other Mrs Ahmedby.');
  await sendByKey(page);
  await expect(definitionOf(page, 'Person this is about')).toContainText('Mrs Z. Ahmedby');
  await expect(definitionOf(page, 'Person this is about')).toContainText(
    /Corrected by Ms A. Okafor, .* Was: Mrs S. Ahmedby. Reason: It was the other Mrs Ahmedby./,
  );
  const reference = (await title(page).textContent()) ?? '';
  await goTo(page, 'People');
  await page.getByRole('searchbox').fill('Mrs S. Ahmedby');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(
    page.getByRole('link', {
      name: new RegExp(`Incident ${reference}, first recorded about this person, and corrected`),
    }),
  ).toBeVisible();
});
