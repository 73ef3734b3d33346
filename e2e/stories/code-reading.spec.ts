import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { pressByKey } from '../pages/keyboard';
import { goTo, lock, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';

test('F3 and Shift+F3 walk through what was found from anywhere on the page, and lead to the field while nothing is sought', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Code');
  const field = page.getByRole('searchbox', { name: 'Find in the code' });
  await expect(field).toBeVisible();
  await page.keyboard.press('F3');
  await expect(field).toBeFocused();
  await page.keyboard.type('ofsted');
  const place = page.getByRole('search').getByRole('status');
  await expect(place).toHaveText('1 of 2');
  await expect(page.locator('mark')).toHaveCount(2);
  await pressByKey(page, page.getByRole('button', { name: 'Copy clause V as a citation' }));
  await page.keyboard.press('F3');
  await expect(place).toHaveText('2 of 2');
  const looked = page.locator('mark[data-current]');
  await expect(looked).toHaveCount(1);
  await expect(looked).toBeInViewport();
  await expect(looked).toHaveCSS('text-decoration-line', 'underline');
  await expect(looked).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('F3');
  await expect(place).toHaveText('1 of 2');
  await page.keyboard.press('Shift+F3');
  await expect(place).toHaveText('2 of 2');
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.scrollIntoView());
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(looked).toBeInViewport();
});

test('lines are narrow or wide, the text smaller or larger, and this PC keeps it', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1900, 1000));
  await openFamilies(launched);
  await goTo(page, 'Code');
  const words = page.getByText('Trying to decide what is for the school’s leaders');
  const lookOf = () =>
    words.evaluate((element) => ({
      width: element.getBoundingClientRect().width,
      size: Number.parseFloat(getComputedStyle(element).fontSize),
    }));
  const before = await lookOf();
  const reading = page.getByRole('group', { name: 'Reading' });
  await expect(reading.getByRole('button', { name: 'Narrow' })).toHaveAttribute('aria-pressed', 'true');
  await pressByKey(page, reading.getByRole('button', { name: 'Wide' }));
  expect((await lookOf()).width).toBeGreaterThan(before.width + 100);
  await pressByKey(page, reading.getByRole('button', { name: 'Larger text of the code' }));
  await expect(page.getByRole('status').filter({ hasText: 'Text of the code: 115 %.' })).toHaveCount(1);
  expect((await lookOf()).size).toBeCloseTo(before.size * 1.15, 1);
  const wide = await lookOf();
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(words).toBeVisible();
  await expect.poll(lookOf).toEqual(wide);
  for (let press = 0; press < 4; press += 1) await reading.getByRole('button', { name: /^Smaller/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'This is the smallest text.' })).toHaveCount(1);
  await expect(reading.getByText('80 %')).toBeVisible();
});
