import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { hasRead } from '../pages/every-page';
import { holdOneOfTwo, onHold } from '../pages/hold';
import { pressByKey, tabTo } from '../pages/keyboard';
import { goTo, navigationTo, title, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { openNewCasebook } from '../pages/set-up';

test('on the first day every page says what will be here and offers the first step', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openNewCasebook(launched);
  await expect(page.getByText('Nothing needs you yet')).toBeVisible();
  const tour = page.getByRole('region', { name: 'Three things to know on the first day' });
  await expect(tour.getByRole('term')).toHaveText([/Ctrl\+N$/, /Ctrl\+K$/, /Ctrl\+L$/]);
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
  const halfWritten = page.getByRole('list', { name: 'Half written' });
  await expect(
    halfWritten.getByRole('link', { name: /^Draft Incident, not finished Kept today, 14:0\d/ }),
  ).toBeVisible();
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

test('where visitors can see the screen, Today shows references in place of names, on this PC and from then on', async ({
  launch,
}) => {
  const first = await launch({ environment });
  const { page } = first;
  await openFamilies(first);
  await holdOneOfTwo(page, 'Mr Yusuf Brocksby');
  await goTo(page, 'Incidents');
  await goTo(page, 'Today');
  const today = page.getByRole('main');
  await expect(onHold(page).getByText(/^Mr Yusuf Brocksby/)).toBeVisible();
  await expect(today.getByText(/Brocksby|Qareem/)).not.toHaveCount(0);
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: /^References/ }).press('Space');
  await goTo(page, 'Today');
  const inForce = page.getByRole('list', { name: 'In force' });
  await expect(inForce.getByRole('link', { name: /^Stop RES-20\d\d-\d{4} / }).first()).toBeVisible();
  await expect(today.getByText(/Brocksby|Qareem/)).toHaveCount(0);
  await expect(onHold(page).getByRole('button', { name: /^Lift/ })).toBeVisible();
  // The page that is opened says who it is.
  await inForce.getByRole('link').first().press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 }).first()).toBeFocused();
  await first.quit();

  const again = await launch({ environment, sameAs: first });
  await unlock(again.page, PRACTICE_PASSPHRASE);
  await expect(again.page.getByRole('list', { name: 'In force' }).getByRole('link', { name: /RES-20/ })).toHaveCount(3);
  await expect(again.page.getByRole('main').getByText(/Brocksby|Qareem/)).toHaveCount(0);
});

test('F1 speaks of the page in hand, and lists the keys', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  for (const [name, line] of [
    ['Today', /^Needs you: reviews/],
    ['Register', /^A restriction ends by itself/],
    ['Code', /Ctrl\+F finds words/],
  ] as const) {
    await goTo(page, name);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    // A page that reads what it shows gets its whole title a moment later.
    await hasRead(page);
    const before = await focused();
    await page.keyboard.press('F1');
    const help = page.getByRole('dialog', { name: 'Help' });
    await expect(
      help
        .getByRole('region', { name: `This page: ${name}` })
        .getByRole('listitem')
        .filter({ hasText: line }),
    ).toBeVisible();
    await expect(help.getByRole('region', { name: 'Keys' }).getByText('Lock. What you typed is kept')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await expect.poll(focused).toBe(before);
  }
});
