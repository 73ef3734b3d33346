import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, typeInto } from '../pages/keyboard';
import { goTo, lock, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';

test('each policy that the code names has a place for title, version and date, filled by keyboard, kept over a lock', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'Code');
  await pressByKey(
    page,
    page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Linked policies' }),
  );
  await expect(page.getByRole('heading', { name: 'Linked policies' })).toBeFocused();
  const place = page.getByRole('region', { name: 'Complaints Policy', exact: true });
  await expect(place).toContainText('Named in E6 and A1');
  await expect(place).toContainText('Not entered yet.');
  await expect(page.getByRole('region', { name: 'Persistent or vexatious complaints and harassment' })).toContainText(
    'Named in S3',
  );
  await pressByKey(page, place.getByRole('button', { name: 'Enter it for Complaints Policy' }));
  await expect(place.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('4.1');
  await keyboard.press('Tab');
  await keyboard.type('7 Sept 20');
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before this can be saved' })).toBeFocused();
  await expectNoFindings(page, 'linked policy, with an error');
  await page.emulateMedia({ colorScheme: null });
  await expect(place.getByText(/^Draft kept/)).toBeVisible();
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(place.getByRole('textbox', { name: 'Version' })).toHaveValue('4.1');
  const adopted = place.getByRole('textbox', { name: 'Date adopted' });
  await expect(adopted).toBeFocused();
  await typeInto(page, adopted, '7/9/2026');
  await expect(place.getByText('Mon 7 Sep 2026')).toBeVisible();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await keyboard.type('How to complain');
  await keyboard.press('Enter');
  const change = place.getByRole('button', { name: 'Change it for Complaints Policy' });
  await expect(change).toBeFocused();
  await expect(place.getByRole('definition')).toHaveText(['How to complain', '4.1', 'Mon 7 Sep 2026']);
  await expectNoFindings(page, 'linked policies');
  await page.emulateMedia({ colorScheme: null, media: 'print' });
  await expect(place.getByText('How to complain')).toBeVisible();
  await expect(change).toBeHidden();
  await expect(page.getByText('Persistent or vexatious complaints and harassment', { exact: true })).toBeHidden();
  // Settings says which it goes by, and leads there.
  await page.emulateMedia({ colorScheme: null, media: 'screen' });
  await goTo(page, 'Settings');
  const shown = page.getByRole('region', { name: 'Linked policies' });
  await expect(shown.getByRole('definition')).toHaveText([
    'How to complain, version 4.1, adopted Mon 7 Sep 2026',
    'Not entered yet.',
  ]);
  await shown.getByRole('link', { name: 'Enter or change them at the end of the code' }).press('Enter');
  await expect(change).toBeVisible();
});
