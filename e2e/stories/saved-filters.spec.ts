import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, typeInto } from '../pages/keyboard';
import { goTo, lock, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { registerTable } from '../pages/register';

test('filters are saved under a name with the keyboard alone, stand above the list after a lock, and are removed in one step', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'Incidents');
  await typeInto(page, page.getByRole('searchbox', { name: 'Find in the words' }), 'telephone');
  await pressByKey(page, page.getByRole('button', { name: 'Save these filters' }));
  await expect(page.getByRole('textbox', { name: 'Name of these filters' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByText('Type a name, such as “At the gate”.')).toBeVisible();
  await keyboard.type('By telephone');
  await keyboard.press('Enter');
  const saved = page.getByRole('list', { name: 'Saved filters' });
  const chip = saved.getByRole('button', { name: 'By telephone', exact: true });
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expectNoFindings(page, 'saved filters');

  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await goTo(page, 'Incidents');
  await expect(page.getByRole('searchbox', { name: 'Find in the words' })).toHaveValue('');
  await pressByKey(page, chip);
  await expect(page.getByRole('searchbox', { name: 'Find in the words' })).toHaveValue('telephone');
  await pressByKey(page, saved.getByRole('button', { name: 'Remove By telephone' }));
  await expect(saved).toHaveCount(0);
});

test('the register is narrowed by words and type, and such filters are saved, chosen and removed by keyboard', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'Register');
  const table = registerTable(page);
  const find = page.getByRole('searchbox', { name: 'Find in the register' });
  await expect(table.getByRole('link').nth(1)).toBeVisible();
  await keyboard.press('Control+F');
  await expect(find).toBeFocused();
  await keyboard.type('daisy');
  await expect(table.getByRole('link')).toHaveCount(1);
  await expect(table).toContainText('Miss Laura Brocksby');
  await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Contact plan' });
  await expect(page.getByText('Nothing here fits')).toBeVisible();
  await expectNoFindings(page, 'register, nothing fits');
  await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Ban' });
  await pressByKey(page, page.getByRole('button', { name: 'Save these filters' }));
  await expect(page.getByRole('textbox', { name: 'Name of these filters' })).toBeFocused();
  await keyboard.type('Daisy’s family');
  await keyboard.press('Enter');
  const saved = page.getByRole('list', { name: 'Saved filters' });
  const chip = saved.getByRole('button', { name: 'Daisy’s family', exact: true });
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expectNoFindings(page, 'register, a saved filter');

  // It stays while somebody looks elsewhere, and is gone with the lock.
  await table.getByRole('link').first().press('Enter');
  await pressByKey(page, page.getByRole('complementary').getByRole('link', { name: 'Print this entry' }));
  await expect(page.getByRole('region', { name: 'One restriction on paper' })).toBeVisible();
  await goTo(page, 'Register');
  await expect(find).toHaveValue('daisy');
  await expect(table.getByRole('link')).toHaveCount(1);
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await goTo(page, 'Register');
  await expect(find).toHaveValue('');
  await pressByKey(page, chip);
  await expect(find).toHaveValue('daisy');
  await expect(table.getByRole('link')).toHaveCount(1);
  await pressByKey(page, saved.getByRole('button', { name: 'Remove Daisy’s family' }));
  await expect(saved).toHaveCount(0);
});
