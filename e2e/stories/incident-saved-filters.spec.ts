import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, typeInto } from '../pages/keyboard';
import { goTo, lock, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';

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
