import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { pressByKey, tabTo } from '../pages/keyboard';
import { goTo, navigationTo, title } from '../pages/navigation';
import { recordForm, recordIt } from '../pages/record';

test('each clause has an address: by the contents, by its number, by a record that cites it, and back', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await pressByKey(page, navigationTo(page, 'Code'));
  await expect(title(page, 'Code')).toBeFocused();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('link').nth(15)).toBeVisible();
  await pressByKey(page, contents.getByRole('link', { name: 'E3 Threats' }));
  await expect(page.getByRole('heading', { name: 'E3 Threats' })).toBeFocused();
  await expect(contents.getByRole('link', { name: 'E3 Threats' })).toHaveAttribute('aria-current', 'location');
  await pressByKey(page, page.getByRole('link', { name: 'Address of clause E6' }));
  await expect(page.getByRole('heading', { name: 'E6 Repetition' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: 'E3 Threats' })).toBeFocused();
});

test('the records that cite a clause are listed with it and open with Enter', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await page.keyboard.press('Control+N');
  await recordForm(page).clauses.fill('e7');
  await recordForm(page).whatHappened.fill('Asked others to ring in, all morning.');
  const reference = await recordIt(page);
  await goTo(page, 'Code');
  const citing = page.getByRole('button', { name: 'Records that cite this clause E7' });
  await tabTo(page, citing);
  await page.keyboard.press('Enter');
  await expect(citing).toHaveAttribute('aria-expanded', 'true');
  const list = page.getByRole('list', { name: 'Records that cite this, clause E7' });
  await pressByKey(page, list.getByRole('link', { name: new RegExp(reference) }));
  await expect(title(page, reference)).toBeVisible();
  await page.getByRole('link', { name: 'E7 Incitement' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'E7 Incitement' })).toBeFocused();
  await expect(list.getByRole('link', { name: new RegExp(reference) })).toBeVisible();
  const all = page.getByRole('link', { name: /that cites? E7, in Incidents$/ });
  const total = Number(/\d+/.exec((await all.textContent())?.replace(/E7/g, '') ?? '')?.[0] ?? '1');
  await all.press('Enter');
  await expect(page.getByRole('combobox', { name: /clause/i })).toHaveValue('E7');
  await expect(page.getByRole('row')).toHaveCount(total + 1);
  await expect(page.getByRole('row', { name: new RegExp(reference) })).toBeVisible();
});

test('a word is found with Ctrl+F, counted, and walked from place to place', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'Code');
  const field = page.getByRole('searchbox', { name: 'Find in the code' });
  await expect(field).toBeVisible();
  await keyboard.press('Control+F');
  await expect(field).toBeFocused();
  await keyboard.type('ofsted');
  const search = page.getByRole('search');
  await expect(search.getByRole('status')).toHaveText(/^1 of [2-9]$/);
  await keyboard.press('Enter');
  await expect(search.getByRole('status')).toHaveText(/^2 of/);
  await keyboard.press('Shift+Enter');
  await expect(search.getByRole('status')).toHaveText(/^1 of/);
  await expect(page.locator('mark').first()).toBeInViewport();
  await field.fill('zzyzx');
  await expect(search.getByRole('status')).toHaveText('Not in the code');
});
