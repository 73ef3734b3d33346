import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { holdForm, onHold } from '../pages/hold';
import { pressByKey, sendByKey } from '../pages/keyboard';
import { goTo, navigationTo, title } from '../pages/navigation';
import { findPerson, peopleListed, recordsAbout } from '../pages/people';
import { openNewCasebook } from '../pages/set-up';

test('everybody is found on People with the keyboard alone, by a misspelling too, and the page of a person leads to family and records and back', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await pressByKey(page, page.getByRole('button', { name: 'Hold at the door' }));
  await expect(holdForm(page).about).toBeFocused();
  await keyboard.type('Mr D. Harkerby');
  await keyboard.press('Tab');
  await page.getByLabel(/^Their child/).fill('Ellie Harkerby');
  await page.getByLabel('Class', { exact: true }).fill('5B');
  await sendByKey(page);
  await expect(onHold(page)).toBeVisible();

  await pressByKey(page, navigationTo(page, 'People'));
  await expect(title(page, 'People')).toBeFocused();
  await expect(page.getByRole('table', { name: 'People' })).toHaveAttribute('aria-rowcount', '63');
  await keyboard.press('Control+F');
  await expect(findPerson(page)).toBeFocused();
  await keyboard.type('harkrby');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('2 people found');
  await expect(peopleListed(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Adults/ }).click();
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 person found');
  await expect(page.getByRole('row', { name: /Mr D. Harkerby/ })).toContainText('Hold');
  await pressByKey(page, peopleListed(page).first());

  await expect(title(page, 'Mr D. Harkerby')).toBeFocused();
  await expect(recordsAbout(page)).toHaveCount(1);
  await expect(recordsAbout(page).first()).toContainText('Until the end of Wed 25 Nov 2026');
  await pressByKey(page, page.getByRole('link', { name: 'Ellie Harkerby, 5B' }));
  await expect(title(page, 'Ellie Harkerby')).toBeFocused();
  await expect(page.getByText('No record is about this person.')).toBeVisible();
  await pressByKey(page, page.getByRole('link', { name: 'Mr D. Harkerby (Ellie Harkerby, 5B)' }));
  await pressByKey(page, recordsAbout(page).getByRole('link').first());
  await onHold(page)
    .getByRole('button', { name: /^Lift the hold/ })
    .click();
  await expect(onHold(page)).toHaveCount(0);

  await keyboard.press('Alt+ArrowLeft');
  await expect(recordsAbout(page).first()).toContainText('Lifted Tue 24 Nov 2026');
  await page.getByRole('main').getByRole('link', { name: 'People' }).click();
  // The search is still there.
  await expect(findPerson(page)).toHaveValue('harkrby');
  await findPerson(page).fill('zzyzx');
  await expect(page.getByText('Nobody of this name is here')).toBeVisible();
});

test('incidents and restrictions of a person stand on the page, the newest first, and open with one press', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Register');
  const restricted = page.getByRole('table').getByRole('link', { name: /Qareem/ });
  const name = ((await restricted.locator('span > span').first().textContent()) ?? '').trim();
  await goTo(page, 'People');
  await findPerson(page).fill(name);
  await expect(page.getByRole('search').getByRole('status')).toContainText('found');
  await peopleListed(page).first().click();
  const restriction = recordsAbout(page)
    .getByRole('link', { name: /^(Ban|Contact plan) RES-/ })
    .first();
  await restriction.click();
  await expect(title(page, 'Register')).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText(/RES-2026-\d{4}/);
  await page.keyboard.press('Alt+ArrowLeft');
  const incident = recordsAbout(page)
    .getByRole('link', { name: /^Incident INC-/ })
    .first();
  const reference = /INC-\d{4}-\d{4}/.exec((await incident.textContent()) ?? '')?.[0] ?? 'none';
  await incident.click();
  await expect(title(page, reference)).toBeVisible();
});

test('the page People of a new casebook says how somebody comes in', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openNewCasebook(launched);
  await goTo(page, 'People');
  await expect(page.getByText('Nobody is here yet')).toBeVisible();
});
