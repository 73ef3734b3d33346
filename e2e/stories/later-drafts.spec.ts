import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { haveEnded, holders } from '../fixtures/processes';
import { pressByKey, sendByKey } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { recordAndOpen } from '../pages/record';
import { RecordPage } from '../pages/record-page';
import { carryOver, restrictionPane } from '../pages/register';

/** Puts the cursor into the middle of what stands there. */
async function putCursor(field: Locator, at: number): Promise<void> {
  await field.focus();
  await field.evaluate((input: HTMLInputElement, place) => input.setSelectionRange(place, place), at);
}

async function expectCursor(field: Locator, at: number): Promise<void> {
  await expect(field).toBeFocused();
  await expect.poll(() => field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(at);
}

test('half a correction is there after the lock, with the cursor where it was; left for later it waits on Today; recorded it is gone', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const reference = await recordAndOpen(page, {
    about: 'Mr D. Harkerby',
    where: 'Side gate',
    whatHappened: 'Shouted.',
  });
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByRole('combobox', { name: 'What is wrong' }).selectOption({ label: 'Where or how' });
  const where = page.getByRole('textbox', { name: 'Where or how' });
  const reason = page.getByRole('textbox', { name: 'Reason for the correction' });
  await where.fill('Main gate, by the bins');
  await reason.fill('Mrs Pell says it was');
  await putCursor(where, 9);

  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);

  await expect(title(page, reference)).toBeVisible();
  await expect(where).toHaveValue('Main gate, by the bins');
  await expect(reason).toHaveValue('Mrs Pell says it was');
  await expectCursor(where, 9);
  await expect(page.getByRole('status').filter({ hasText: 'Back in Where or how' })).toHaveCount(1);

  await page.getByRole('button', { name: 'Leave for later' }).click();
  await goTo(page, 'Today');
  const row = page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`Correction of ${reference}, not finished`) });
  await row.click();
  await expect(reason).toHaveValue('Mrs Pell says it was');
  await sendByKey(page);
  await expect(page.getByText(/^Corrected by Ms A. Okafor/)).toBeVisible();
  await goTo(page, 'Today');
  await expect(row).toHaveCount(0);
});

test('a person who is typed anew in a correction survives the program being killed, and can be thrown away', async ({
  launch,
}) => {
  const first = await launch({ environment });
  await openFamilies(first);
  const reference = await recordAndOpen(first.page, { about: 'Mr D. Harkerby', whatHappened: 'Shouted.' });
  await first.page.getByRole('button', { name: 'Correct', exact: true }).click();
  await first.page.getByRole('combobox', { name: 'What is wrong' }).selectOption({ label: 'Person this is about' });
  await first.page.getByRole('combobox', { name: 'Person this is about' }).fill('Mrs Ottoline Vey');
  await new RecordPage(first.page).keptLongEnough();
  const before = await holders(first.app);
  first.kill();
  await haveEnded(before);

  const again = await launch({ environment, sameAs: first });
  const { page } = again;
  await unlock(page, PRACTICE_PASSPHRASE);
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`Correction of ${reference}`) })
    .click();
  const about = page.getByRole('combobox', { name: 'Person this is about' });
  await expect(about).toHaveValue('Mrs Ottoline Vey');
  await pressByKey(page, page.getByRole('button', { name: 'Throw this draft away' }));
  await pressByKey(page, page.getByRole('button', { name: 'Throw it away' }));
  await expect(about).toHaveCount(0);
  await goTo(page, 'Today');
  await expect(page.getByRole('main').getByRole('link', { name: /not finished/ })).toHaveCount(0);
});

test('half a reason why a restriction ends is there after the lock, with the cursor where it was; ended it is gone', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const reference = await carryOver(page, { about: 'Mr D. Harkerby' });
  const pane = restrictionPane(page);
  await pane.getByRole('button', { name: 'End it' }).click();
  const why = pane.getByRole('textbox', { name: 'Why does it end?' });
  await why.fill('He said sorry, in per');
  await putCursor(why, 13);

  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);

  await expect(why).toHaveValue('He said sorry, in per');
  await expectCursor(why, 13);
  await goTo(page, 'Today');
  const row = page.getByRole('main').getByRole('link', { name: new RegExp(`Why ${reference} ends, not finished`) });
  await row.click();
  await expect(why).toHaveValue('He said sorry, in per');
  await pane.getByRole('button', { name: 'End it today' }).click();
  await expect(pane).toContainText('Why it ended');
  await expect(pane.getByText(/You had begun/)).toHaveCount(0);
  await goTo(page, 'Today');
  await expect(row).toHaveCount(0);
});

test('a step of a ban that was left half written is open again, on its page and on the register, each with its own words', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Incidents');
  await page.getByRole('row').nth(1).getByRole('link').press('Enter');
  await pressByKey(page, page.getByRole('button', { name: 'Propose a ban' }));
  await sendByKey(page);
  await pressByKey(page, page.getByRole('button', { name: 'Record their side' }).first());
  const side = page.getByRole('textbox', { name: 'What they say to it' });
  await side.fill('They were worried');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(side).toHaveValue('They were worried');
  await goTo(page, 'Today');
  await page
    .getByRole('main')
    .getByRole('link', { name: /not finished/ })
    .click();
  await expect(side).toHaveValue('They were worried');

  // On the register: two forms of one restriction don't take each other's words.
  await goTo(page, 'Register');
  await page.getByRole('table').getByRole('link').first().press('Enter');
  const pane = restrictionPane(page);
  const wrong = pane.getByRole('textbox', { name: 'What was wrong?' });
  await pressByKey(page, pane.getByRole('button', { name: 'Entered in error' }));
  await wrong.fill('The other Mr Reed');
  await pressByKey(page, pane.getByRole('button', { name: 'Set aside' }));
  await expect(pane.getByRole('textbox', { name: 'Why?' })).toHaveValue('');
  await goTo(page, 'Today');
  await goTo(page, 'Register');
  await page.getByRole('table').getByRole('link').first().press('Enter');
  await expect(wrong).toHaveValue('The other Mr Reed');
});
