import { expect, type Locator, type Page } from '@playwright/test';

export type PageName = 'Today' | 'Incidents' | 'Register' | 'People' | 'Raised with us' | 'Code' | 'Settings';

/** The link of a page in the sidebar; its name may go on with a count: `Today 4 need you`. */
export function navigationTo(page: Page, name: PageName): Locator {
  return page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: new RegExp(`^${name}\\b`) });
}

/** The one first heading of the page that is shown. */
export function title(page: Page, name?: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name }) });
}

export async function goTo(page: Page, name: PageName): Promise<void> {
  await navigationTo(page, name).click();
  await expect(title(page, name)).toBeVisible();
}

/** Locks, and waits for the page behind which nothing is. */
export async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+L');
  await expect(title(page, 'Unlock the casebook')).toBeVisible();
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
}
