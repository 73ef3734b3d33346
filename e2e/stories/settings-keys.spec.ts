import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { tabTo, typeInto } from '../pages/keyboard';
import { goTo, lock, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';

test('light or dark, the size of the text and when it locks are chosen by keyboard, by their labels, hold at once and after a lock', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page, app } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'Settings');
  const theme = page.getByRole('group', { name: 'Light or dark' });
  // What the program tells every window; the page itself is shown in light by whoever drives it.
  const themeSource = () => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  await tabTo(page, theme.getByRole('radio', { checked: true }));
  await keyboard.press('ArrowDown');
  await expect(theme.getByRole('radio', { name: 'Light' })).toBeChecked();
  await expect.poll(themeSource).toBe('light');
  await keyboard.press('ArrowDown');
  await expect(theme.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect.poll(themeSource).toBe('dark');

  // Everything is drawn larger: half as much of it fits in the window.
  const fits = () => page.evaluate(() => window.innerWidth);
  const before = await fits();
  const size = page.getByRole('combobox', { name: 'Text size' });
  await tabTo(page, size);
  await keyboard.press('End');
  await expect(size).toHaveValue('200');
  await expect.poll(fits).toBeLessThan(before * 0.6);
  await expectNoFindings(page, 'Settings, dark, at 200 %');

  const minutes = page.getByRole('combobox', { name: /^Lock when nobody has typed/ });
  await minutes.focus();
  await keyboard.press('Home');
  await expect(minutes).toHaveValue('1');
  await expect(minutes).toHaveAccessibleDescription(/^Safest at a desk that people pass/);
  await lock(page);
  await expect.poll(themeSource).toBe('dark');
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(minutes).toHaveValue('1');
  await expect(size).toHaveValue('200');
  await expect(theme.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('in Settings Ctrl+Enter saves the form in which the cursor stands, and no other', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Settings');
  const ladder = page.getByRole('region', { name: 'The ladder' });
  const answers = page.getByRole('textbox', { name: /^Acknowledge/ });
  const saved = page.getByText(/^Saved/);
  await typeInto(page, page.getByRole('textbox', { name: /^Whom to call/ }), 'Ms Okafor on 21');
  await page.keyboard.press('Control+Enter');
  await expect(saved).toHaveText(['Saved. The look-up shows them from now on.']);
  await typeInto(page, ladder.getByRole('textbox', { name: 'Second step' }), 'First letter');
  await page.keyboard.press('Control+Enter');
  await expect(ladder.getByText(/^Saved/)).toBeVisible();
  await expect(saved).toHaveCount(2);
  await typeInto(page, answers, '4');
  await page.keyboard.press('Control+Enter');
  await expect(saved).toHaveCount(3);
});
