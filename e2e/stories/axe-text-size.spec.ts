import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { sendByKey } from '../pages/keyboard';
import { isFree, setTextSize, whatDoesNotFit } from '../pages/layout';
import { openLookUp } from '../pages/look-up';
import { goTo, lock, navigationTo, title } from '../pages/navigation';
import { openRecordForm, recordIt } from '../pages/record';
import { openRegisterForm } from '../pages/register';

// It goes over every page.
test.setTimeout(360_000);

test('at 200 % text in a window of 1280 × 800 no word is cut off, no control lies outside or under another, and every page is reached', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page, app } = launched;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  const fits = async (where: string) => {
    expect.soft({ [where]: await whatDoesNotFit(page) }).toEqual({ [where]: [] });
  };
  await expect(title(page, 'Welcome')).toBeVisible();
  await setTextSize(page, 200);
  await fits('first start');
  await openFamilies(launched);
  for (const name of ['Today', 'Incidents', 'Register', 'People', 'Code', 'Settings'] as const) {
    await goTo(page, name);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/^(Reading|Opening)/)).toHaveCount(0);
    await fits(name);
  }
  await goTo(page, 'Register');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeFocused();
  await fits('one restriction');
  await openRegisterForm(page);
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before this can be added' })).toBeFocused();
  await fits('add to register, with errors');
  const form = await openRecordForm(page);
  await fits('record');
  await form.about.fill('Mrs Featherstonehaugh-Cholmondeley of Larkfield');
  await form.whatHappened.fill('He shouted.');
  await page.getByRole('button', { name: 'Record', exact: true }).scrollIntoViewIfNeeded();
  expect(await isFree(page.getByRole('button', { name: 'Record', exact: true }))).toBe(true);
  await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await fits('correcting an incident');
  const { field, cards } = await openLookUp(page);
  await field.fill('qareem');
  await expect(cards.first()).toBeVisible();
  await fits('look-up');
  await page.keyboard.press('Escape');
  for (const control of [navigationTo(page, 'Settings'), page.getByRole('button', { name: 'Lock' })]) {
    await control.scrollIntoViewIfNeeded();
    await expect(control).toBeInViewport({ ratio: 1 });
  }
  await lock(page);
  await fits('unlock');
});
