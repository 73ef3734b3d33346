import { expect, type Page } from '@playwright/test';
import { sendByKey } from './keyboard';
import { goTo, title } from './navigation';
import { restrictionPane } from './register';

/** `Decide what happens next` with all that a plan asks, and `Log a call` against a plan from paper. */
export async function walkDecide(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await goTo(page, 'Incidents');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Decide what happens next' }).click();
  await expect(title(page, 'Decide what happens next')).toBeVisible();
  await expect(page.getByRole('list', { name: 'What the ladder would suggest' })).toBeVisible();
  await page.getByRole('radio', { name: 'Contact plan' }).check();
  await expect(page.getByRole('textbox', { name: 'Why a plan?' })).toBeVisible();
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before it can be done' })).toBeFocused();
  await look('decide what happens next, a plan refused');
  await goTo(page, 'Register');
  await page
    .getByRole('row', { name: /Conditions/ })
    .getByRole('link')
    .first()
    .click();
  await restrictionPane(page).getByRole('button', { name: 'Log a call' }).click();
  await page.getByRole('radio', { name: 'No reply will be sent' }).check();
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before it can be logged' })).toBeFocused();
  await look('log a call, no reply');
}
