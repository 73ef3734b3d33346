import { expect, type Page } from '@playwright/test';

export interface NewCasebook {
  readonly schoolName: string;
  readonly founderName: string;
  readonly leadName: string;
  readonly passphrase: string;
}

/** How a field is filled. By default as a hand would. */
export type Fill = (page: Page, label: string, text: string) => Promise<void>;

const byHand: Fill = (page, label, text) => page.getByLabel(label, { exact: true }).fill(text);

/** From the first page through every step of the set-up into an empty casebook. */
export async function createCasebook(page: Page, casebook: NewCasebook, fill: Fill = byHand): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Create casebook' }).click();
  await fill(page, 'Name of the school', casebook.schoolName);
  await page.getByLabel('Type of school').selectOption({ index: 1 });
  await next();
  await fill(page, 'Your name', casebook.founderName);
  await page.getByRole('radio', { name: 'Somebody else' }).check();
  await fill(page, 'Safeguarding lead’s name', casebook.leadName);
  await next();
  await page.getByRole('radio', { name: /^My own/ }).check();
  await fill(page, 'Your own passphrase', casebook.passphrase);
  await fill(page, 'The same once more', casebook.passphrase);
  await page.getByRole('button', { name: 'Create casebook' }).click();
  await page.getByRole('button', { name: 'Do this later today' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}
