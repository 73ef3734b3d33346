import { expect, type Page } from '@playwright/test';
import type { Launched } from '../fixtures/app';
import { title } from './navigation';

/** Chooses a casebook's folder; most of what is wrong with it shows there, at the door. */
export async function chooseFolder(launched: Launched, folder = launched.casebook): Promise<void> {
  await launched.choose(folder);
  await launched.page
    .getByRole('button', { name: /^(Open casebook|Open another casebook|Choose another folder)$/ })
    .first()
    .click();
}

/** The same, and unlocks it: the rest shows only with the keys. A practice casebook fills its passphrase in. */
export async function chooseAndUnlock(launched: Launched, folder = launched.casebook): Promise<void> {
  await chooseFolder(launched, folder);
  await launched.page.getByRole('button', { name: 'Unlock' }).click();
}

/** The page of its own that a named disaster has: what happened, numbered steps, and ways on. No trace of the program's inside. */
export async function expectDisaster(page: Page, name: string): Promise<void> {
  await expect(title(page, name)).toBeVisible();
  await expect(title(page, name)).toBeFocused();
  const main = page.getByRole('main');
  await expect(main.getByRole('listitem').first()).toBeVisible();
  await expect(main.getByRole('button').first()).toBeVisible();
  await expect(main).not.toContainText(/Error|undefined|SQLITE|ENOENT|EACCES|\.ts\b|\.js\b|\bat \//);
  await expect(page.getByRole('button', { name: 'Create casebook' })).toHaveCount(0);
}
