import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Launched } from '../fixtures/app';
import { ownFolder } from '../fixtures/folders';
import { title } from './navigation';

export const OWN_PASSPHRASE = 'kettle marmalade verandah ninety';

export interface SetUp {
  readonly passphrase: string;
  /** The thirteen groups, as they stand on the sheet. */
  readonly sheet: readonly string[];
}

/** From the first page through the three steps; ends on the sheet, which is shown once. */
export async function createCasebook(launched: Launched, passphrase = OWN_PASSPHRASE): Promise<SetUp> {
  const { page } = launched;
  await launched.choose(launched.casebook);
  await page.getByRole('button', { name: 'Create casebook' }).click();
  await fillSchool(page);
  await fillYou(page);
  await page.getByLabel('My own, from 16 characters').check();
  await page.getByLabel('Your own passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Create casebook' }).click();
  return { passphrase, sheet: await sheetGroups(page) };
}

export async function fillSchool(page: Page): Promise<void> {
  await page.getByLabel('Name of the school').fill('Larkfield Junior School');
  await page.getByLabel('Type of school').selectOption({ label: 'Community school' });
  await page.getByRole('button', { name: 'Next' }).click();
}

export async function fillYou(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Ms A. Okafor');
  await page.getByRole('radio', { name: 'Somebody else' }).check();
  await page.getByLabel('Safeguarding lead’s name').fill('Mr T. Obi');
  await page.getByRole('button', { name: 'Next' }).click();
}

export async function sheetGroups(page: Page): Promise<readonly string[]> {
  await expect(title(page, 'Your recovery sheet')).toBeVisible();
  const items = await page.getByRole('region', { name: 'Recovery sheet' }).getByRole('listitem').allTextContents();
  return items.map((text, index) =>
    text
      .trim()
      .slice(String(index + 1).length)
      .trim(),
  );
}

/** The two fields into which groups are typed back, with the groups that belong there. */
export async function groupsAskedFor(page: Page, sheet: readonly string[]) {
  const fields = page.getByRole('textbox', { name: /^Group \d+$/ });
  await expect(fields).toHaveCount(2);
  const labels = await fields.evaluateAll((inputs) =>
    inputs.map((input) => (input instanceof HTMLInputElement ? (input.labels?.[0]?.textContent ?? '') : '')),
  );
  return labels.map((label, index) => {
    const number = Number(/\d+/.exec(label)?.[0]);
    return { number, field: fields.nth(index), group: sheet[number - 1] ?? '' };
  });
}

/** On the page of the recovery sheet: asks for a new one, with the passphrase that this needs. */
export async function makeNewSheet(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Make a new sheet' }).click();
}

/** The same, and on to an open casebook with nothing in it; the sheet is left for later. */
export async function openNewCasebook(launched: Launched): Promise<SetUp> {
  const made = await createCasebook(launched);
  await launched.page.getByRole('button', { name: 'Do this later today' }).click();
  await expect(title(launched.page, 'Today')).toBeVisible();
  return made;
}

/** An empty folder beside the casebook, which the app may write into. */
export function newFolderBeside(launched: Launched, name: string): string {
  const folder = path.join(launched.folder, name);
  mkdirSync(folder);
  ownFolder(folder);
  return folder;
}
