import type { Launched } from '../fixtures/app';
import { expect } from '../fixtures/app';

/** A Tuesday in term, for stories in which days are counted: the test build's clock starts here. */
export const A_TUESDAY = '2026-11-24T14:00:00Z';

export const PRACTICE_PASSPHRASE = 'invented-families-only';

/** From the first page into a practice casebook full of invented families. */
export async function openPractice({ page }: Launched): Promise<void> {
  await page.getByRole('button', { name: 'Try with practice data' }).click();
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue(PRACTICE_PASSPHRASE);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}
