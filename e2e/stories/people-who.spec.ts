import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { findPerson, peopleListed } from '../pages/people';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { definitionOf } from '../pages/record';

test('a person is added with the keyboard alone, after those who may be the same were shown, and is found by a former name', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'People');
  await findPerson(page).fill('Lora Brocksbie');
  await pressByKey(page, page.getByRole('button', { name: 'Add a person' }));
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('Lora Brocksbie');
  await expect(page.getByText('Somebody here may be the same person')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Who this may be' }).getByRole('link')).toHaveText(
    /^Miss Laura Brocksby/,
  );
  await expectNoFindings(page, 'Add a person');
  await pressByKey(page, page.getByRole('button', { name: 'Another name' }));
  await expect(page.getByRole('textbox', { name: 'Another name, 1' })).toBeFocused();
  await keyboard.type('Lora Zakrzewska');
  await tabTo(page, page.getByRole('combobox', { name: 'What it is, 1' }));
  await keyboard.press('F');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(page.getByRole('textbox', { name: 'Another name, 1' })).toHaveValue('Lora Zakrzewska');
  await expect(page.getByRole('button', { name: /^Add as another person/ })).toBeVisible();
  await sendByKey(page);
  await expect(title(page, 'Lora Brocksbie')).toBeVisible();
  await expect(definitionOf(page.getByRole('main'), 'Other names')).toHaveText('Lora Zakrzewska (before)');

  await goTo(page, 'People');
  await findPerson(page).fill('zakrzewka');
  await expect(peopleListed(page).first()).toContainText('also known as Lora Zakrzewska');
  await keyboard.press('Control+k');
  await keyboard.type('zakrzewska');
  await expect(page.getByRole('dialog').getByText('also known as Lora Zakrzewska')).toBeVisible();
});

test('who belongs to whom is said on the person’s page, changed there, and a wrong link taken away with a reason', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'People');
  await findPerson(page).fill('laura brocksby');
  await peopleListed(page).first().click();
  await expect(title(page, 'Miss Laura Brocksby')).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Add a child' }));
  const who = page.getByRole('combobox', { name: /^Which child/ });
  await expect(who).toBeFocused();
  await keyboard.type('Wilf Brocksby');
  await typeInto(page, page.getByRole('textbox', { name: /^Class, if the child is new/ }), '3A');
  await typeInto(page, page.getByRole('textbox', { name: /^What the adult is to the child/ }), 'aunt');
  await sendByKey(page);
  const children = page.getByRole('list', { name: 'Children' });
  await expect(children.getByRole('listitem').filter({ hasText: 'Wilf Brocksby' })).toContainText('aunt');

  await pressByKey(page, page.getByRole('button', { name: 'Change what Wilf Brocksby is' }));
  await page.getByRole('radio', { name: 'Yes' }).check();
  await expectNoFindings(page, 'the form of a family');
  await sendByKey(page);
  await expect(children.getByRole('listitem').filter({ hasText: 'Wilf' })).toContainText(
    'aunt, has parental responsibility',
  );

  await children.getByRole('link', { name: 'Wilf Brocksby, 3A' }).click();
  await expect(title(page, 'Wilf Brocksby')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Adults' })).toContainText('aunt, has parental responsibility');
  await pressByKey(page, page.getByRole('button', { name: 'Miss Laura Brocksby is not linked' }));
  await expect(page.getByRole('textbox', { name: /^Why this is wrong/ })).toBeFocused();
  await sendByKey(page);
  await expect(page.getByText('Say in a line why this is wrong.')).toBeVisible();
  await keyboard.type('Another Miss Brocksby');
  await sendByKey(page);
  await expect(page.getByRole('list', { name: 'Adults' })).toHaveCount(0);

  await pressByKey(page, page.getByRole('button', { name: 'Change name or class' }));
  await typeInto(page, page.getByRole('textbox', { name: /^Last day here/ }), '20/11/2026');
  await expect(page.getByText('Fri 20 Nov 2026')).toBeVisible();
  await sendByKey(page);
  await expect(definitionOf(page.getByRole('main'), 'Class')).toHaveText('left, was 3A');
});
