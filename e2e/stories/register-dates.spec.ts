import { expect, type Launched, test } from '../fixtures/app';
import { onTuesday, openFamilies } from '../fixtures/invented-families';
import { pressByKey, tabTo, typeInto } from '../pages/keyboard';
import { openLookUp } from '../pages/look-up';
import { goTo, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { carryOver, registerTable, startPlan } from '../pages/register';

async function statusOnPages({ page }: Launched): Promise<readonly [string, string]> {
  await goTo(page, 'Register');
  await expect(registerTable(page).getByRole('row').nth(1)).toBeVisible();
  const row = registerTable(page).getByRole('row', { name: /Harkerby/ });
  const said = (await row.count()) === 0 ? '' : ((await row.getByRole('cell').first().textContent()) ?? '');
  const status = /Starts later|In force|Conditions/.exec(said)?.[0] ?? 'not current';
  const { dialog, field, cards } = await openLookUp(page);
  await field.fill('harkerby');
  await expect(cards).toHaveCount(1);
  const answer = /Stop|Conditions|Nothing recorded here/.exec((await cards.first().textContent()) ?? '')?.[0] ?? '';
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  return [status, answer];
}

test('D33, D49: status and card follow the dates: not before its start, until the end of its last day, and gone the day after', async ({
  launch,
}) => {
  const first = await launch({ environment: onTuesday });
  await openFamilies(first);
  await startPlan(first.page, 'Mr D. Harkerby', {
    startsOn: '2026-11-26',
    reviewOn: '2026-12-08',
    endsOn: '2026-12-22',
  });
  expect(await statusOnPages(first)).toEqual(['Starts later', 'Nothing recorded here']);
  await first.quit();
  const later: Record<string, readonly [string, string]> = {
    '2026-11-26T00:05:00Z': ['Conditions', 'Conditions'],
    '2026-12-22T23:50:00Z': ['Conditions', 'Conditions'],
    '2026-12-23T00:05:00Z': ['not current', 'Nothing recorded here'],
  };
  for (const [now, expected] of Object.entries(later)) {
    const again = await launch({ sameAs: first, environment: { CASEBOOK_TEST_NOW: now } });
    await unlock(again.page, PRACTICE_PASSPHRASE);
    expect([now, ...(await statusOnPages(again))]).toEqual([now, ...expected]);
    await again.quit();
  }
});

test('D46: a review that is missed stays in sight, says how late it is, and lifts nothing', async ({ launch }) => {
  const first = await launch({ environment: onTuesday });
  await openFamilies(first);
  await carryOver(first.page, { about: 'Mr D. Harkerby', ends: '29 Jan', review: '1 Dec' });
  await first.quit();
  const again = await launch({ sameAs: first, environment: { CASEBOOK_TEST_NOW: '2026-12-07T09:00:00Z' } });
  await unlock(again.page, PRACTICE_PASSPHRASE);
  await goTo(again.page, 'Today');
  const due = again.page.getByRole('link', {
    name: /Harkerby.*ban.*Review was due Tue 1 Dec 2026. It stands until Fri 29 Jan 2027/,
  });
  await expect(due).toContainText('4 working days late');
  expect(await statusOnPages(again)).toEqual(['In force', 'Stop']);
});

test('the register says who was restricted on any day, typed as people write it, by keyboard', async ({ launch }) => {
  const launched = await launch({ environment: onTuesday });
  const { page } = launched;
  await openFamilies(launched);
  await carryOver(page, { about: 'Mr D. Harkerby', starts: '10 Nov', ends: '22 Dec', review: '18 Dec' });
  await goTo(page, 'Register');
  await pressByKey(page, page.getByRole('button', { name: 'In force on a day' }));
  const day = page.getByRole('textbox', { name: 'Which day?' });
  const rows = registerTable(page).getByRole('row');
  await expect(day).toHaveAccessibleDescription('The register of Tue 24 Nov 2026.');
  await expect(rows.filter({ hasText: /Brocksby/ })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'Harkerby' })).toContainText(/Ban, from paper.*Ends in 20 working days/);
  await tabTo(page, day);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('9 Nov 2026');
  await expect(day).toHaveAccessibleDescription('The register of Mon 9 Nov 2026.');
  await expect(rows.filter({ hasText: 'Harkerby' })).toHaveCount(0);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('22 Dec');
  await expect(rows.filter({ hasText: 'Harkerby' })).toContainText('In force');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1 Sept 2019');
  await expect(page.getByText('Nobody was restricted that day')).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('sometime');
  await expect(day).toHaveAccessibleDescription('For example: 3 Nov, or last Friday');
  await expect(rows).toHaveCount(0);
  // The other question: of last week, by what was recorded then. What was carried over today counts for nothing.
  await page.keyboard.press('Control+A');
  await page.keyboard.type('17 Nov 2026');
  await expect(rows.filter({ hasText: 'Harkerby' })).toHaveCount(1);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('24 Nov 2026');
  await page.getByRole('radio', { name: /^As we knew it that day/ }).press('Space');
  const known = page.getByRole('table', { name: 'As we knew it' }).getByRole('row');
  await expect(known.filter({ hasText: 'Brocksby' })).toHaveCount(1);
  await expect(known.filter({ hasText: 'Harkerby' })).toHaveCount(1);
  await typeInto(page, day, '17 Nov 2026');
  await expect(page.getByText('We knew of nobody restricted that day')).toBeVisible();
});
