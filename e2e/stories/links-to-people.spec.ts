import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { pressByKey } from '../pages/keyboard';
import { goTo, title } from '../pages/navigation';
import { recordsAbout } from '../pages/people';

test('from a restriction the name leads to the person, from there to a record, and from the record to the person again', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Register');
  await page
    .getByRole('table')
    .getByRole('link', { name: /Qareem/ })
    .click();
  const name = page.getByRole('complementary').getByRole('heading').getByRole('link');
  const whose = (await name.textContent()) ?? '';
  await pressByKey(page, name);
  await expect(title(page, whose)).toBeVisible();
  await recordsAbout(page)
    .getByRole('link', { name: /^Incident INC-/ })
    .first()
    .click();
  await expect(title(page, /^INC-/)).toBeVisible();
  await pressByKey(page, page.getByRole('main').getByRole('link', { name: whose }));
  await expect(title(page, whose)).toBeVisible();
});
