import { expect, type Locator, type Page } from '@playwright/test';

/** The locked page of a practice casebook, whose passphrase stands in its field already. */
export class LockPage {
  readonly heading: Locator;
  readonly passphrase: Locator;
  readonly unlockButton: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Unlock the casebook' });
    this.passphrase = page.getByLabel('Passphrase', { exact: true });
    this.unlockButton = page.getByRole('button', { name: 'Unlock' });
  }

  async isShown(): Promise<void> {
    await expect(this.heading).toBeVisible();
  }

  /** Unlocks with what stands in the field, or with `passphrase`; the page that was open last is shown then. */
  async unlock(passphrase?: string): Promise<void> {
    await this.isShown();
    if (passphrase !== undefined) await this.passphrase.fill(passphrase);
    await this.unlockButton.click();
    await expect(this.page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  }

  /** From the first start into an existing casebook that the next dialog names. */
  async openExisting(choose: (folder: string) => Promise<void>, folder: string): Promise<void> {
    await choose(folder);
    await this.page.getByRole('button', { name: 'Open casebook' }).click();
    await this.unlock();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  }
}
