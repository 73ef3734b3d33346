import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog of *Who may come in?*. */
export function lookUp(page: Page): { readonly dialog: Locator; readonly field: Locator; readonly cards: Locator } {
  const dialog = page.getByRole('dialog', { name: 'Who may come in?' });
  return {
    dialog,
    field: dialog.getByRole('textbox', { name: 'Part of a name, or a child’s name' }),
    cards: dialog.getByRole('list', { name: 'What is recorded here' }).getByRole('article'),
  };
}

export async function openLookUp(page: Page): Promise<ReturnType<typeof lookUp>> {
  await page.keyboard.press('Control+K');
  const found = lookUp(page);
  await expect(found.field).toBeFocused();
  return found;
}
