import { expect, type Page } from '@playwright/test';
import { sendByKey } from './keyboard';
import { goTo, title } from './navigation';

const STEPS = ['Answered', 'Acknowledged', 'Extended', 'Paused', 'Withdrawn by them'];

/** The list of requests, its form with nothing typed, and the page of one with each step open. */
export async function walkRequests(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Requests' }).click();
  await expect(page.getByText('No request is open')).toBeVisible();
  await look('Requests, none');
  await page.getByRole('button', { name: 'Log a request' }).click();
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before this can be logged' })).toBeVisible();
  await look('Log a request, with nothing typed');
  await page.getByRole('radio', { name: 'They want to see what you hold about them' }).check();
  await page.getByRole('combobox', { name: 'Whose request it is' }).fill('Mr D. Harkerby');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: 'Letter' }).check();
  await page.getByRole('textbox', { name: 'What they ask, in their words' }).fill('Everything that you have about me.');
  await sendByKey(page);
  await expect(title(page, 'Mr D. Harkerby')).toBeVisible();
  for (const step of STEPS) {
    const button = page.getByRole('main').getByRole('button', { name: step, exact: true }).first();
    await button.click();
    await expect(page.getByRole('heading', { level: 2, name: step })).toBeVisible();
    await look(`a request, ${step}`);
    await button.click();
  }
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Requests' }).click();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Harkerby/ })
      .first(),
  ).toBeVisible();
  await look('Requests, one open');
}
