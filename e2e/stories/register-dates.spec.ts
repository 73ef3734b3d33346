import { expect, type Launched, test } from '../fixtures/app';
import { onTuesday, openFamilies } from '../fixtures/invented-families';
import { openLookUp } from '../pages/look-up';
import { goTo, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { carryOver, registerTable } from '../pages/register';

async function statusOnPages({ page }: Launched): Promise<readonly [string, string]> {
  await goTo(page, 'Register');
  await expect(registerTable(page).getByRole('row').nth(1)).toBeVisible();
  const row = registerTable(page).getByRole('row', { name: /Harkerby/ });
  const status =
    (await row.count()) === 0 ? 'not current' : ((await row.getByRole('cell').first().textContent()) ?? '');
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
  await carryOver(first.page, { about: 'Mr D. Harkerby', starts: '26 Nov', ends: '22 Dec', review: '18 Dec' });
  expect(await statusOnPages(first)).toEqual(['Starts later', 'Nothing recorded here']);
  await first.quit();
  const later: Record<string, readonly [string, string]> = {
    '2026-11-26T00:05:00Z': ['In force', 'Stop'],
    '2026-12-22T23:50:00Z': ['In force', 'Stop'],
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
  await expect(due).toContainText('4 school days late');
  expect(await statusOnPages(again)).toEqual(['In force', 'Stop']);
});
