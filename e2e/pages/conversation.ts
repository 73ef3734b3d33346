import { expect, type Locator, type Page } from '@playwright/test';
import { pressByKey } from './keyboard';
import { title } from './navigation';

/** The form of a conversation, found by its labels. */
export function conversationForm(page: Page) {
  return {
    about: page.getByRole('combobox', { name: 'Who was it with?' }),
    said: page.getByRole('textbox', { name: 'What was said' }),
    agreed: page.getByRole('textbox', { name: /^What was agreed/ }),
    lookAgain: page.getByRole('textbox', { name: /^Look again on/ }),
    on: page.getByRole('textbox', { name: /^When was it/ }),
    spokenBy: page.getByRole('textbox', { name: /^Who spoke/ }),
  };
}

/** Opens the form by keyboard from a page that has its button: a person's, or an incident's. The person is in it. */
export async function openConversationForm(page: Page): Promise<ReturnType<typeof conversationForm>> {
  await pressByKey(page, page.getByRole('main').getByRole('button', { name: 'Record a conversation' }));
  await expect(title(page, 'Record a conversation')).toBeVisible();
  const form = conversationForm(page);
  await expect(form.said).toBeFocused();
  return form;
}

/** The chips of a person's chronology. */
export function chronologyChip(page: Page, name: RegExp): Locator {
  return page.getByRole('group', { name: 'Show', exact: true }).getByRole('button', { name });
}
