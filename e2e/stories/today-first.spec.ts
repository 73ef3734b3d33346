import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { pressByKey, tabTo } from '../pages/keyboard';
import { goTo, navigationTo, title } from '../pages/navigation';
import { openNewCasebook } from '../pages/set-up';

test('on the first day every page says what will be here and offers the first step', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openNewCasebook(launched);
  await expect(page.getByText('Nothing needs you yet')).toBeVisible();
  await expect(page.getByText('Not backed up yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Make a copy in Settings' })).toBeVisible();
  await goTo(page, 'Incidents');
  await expect(page.getByText('No incident is recorded yet')).toBeVisible();
  await goTo(page, 'Register');
  await expect(page.getByText('Nobody is on the register')).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('harker');
  await expect(page.getByText('Nobody of this name is in this casebook.')).toBeVisible();
});

test('Today lists what is half written, what is still to add and who is restricted, each one press away, and when the last copy was proven', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await page.keyboard.press('Control+N');
  await page.getByRole('textbox', { name: 'What happened' }).fill('He rang and');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await pressByKey(page, navigationTo(page, 'Today'));
  await expect(title(page, 'Today')).toBeFocused();
  const needs = page.getByRole('list', { name: 'Needs you' });
  await expect(needs.getByRole('link', { name: /^Draft Incident, not finished Kept today, 14:0\d/ })).toBeVisible();
  await expect(
    needs.getByRole('link', { name: /^To add Mrs Ayesha Qareem .*INC-2026-0016. Still to add: when it happened./ }),
  ).toBeVisible();
  const inForce = page.getByRole('list', { name: 'In force' });
  await expect(inForce.getByRole('link')).toHaveCount(3);
  await tabTo(page, inForce.getByRole('link').first());
  await page.keyboard.press('ArrowDown');
  await expect(
    inForce.getByRole('link', { name: /^Stop Miss Laura Brocksby \(Daisy Brocksby, 5C; Henry Brocksby, 6A\)/ }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'Miss Laura Brocksby' })).toBeFocused();

  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Back up now' }).press('Enter');
  await expect(page.getByText(/A copy was made, opened again, checked and counted/)).toBeVisible();
  await goTo(page, 'Today');
  await expect(page.getByText(/Backed up and checked today, 14:0\d · (no change|\d changes?) since/)).toBeVisible();
});
