import type { Page } from '@playwright/test';

/** The form for a hold at the door, found by its labels. */
export function holdForm(page: Page) {
  return {
    about: page.getByRole('combobox', { name: 'Person this is about' }),
    saidBy: page.getByRole('textbox', { name: /^Who said so/ }),
    words: page.getByRole('textbox', { name: /^What the door needs to know/ }),
    description: page.getByRole('textbox', { name: /^What they looked like/ }),
    place: page.getByRole('button', { name: 'Hold at the door' }),
  };
}

/** Whoever is on hold, as Today lists them. */
export function onHold(page: Page) {
  return page.getByRole('list', { name: 'On hold' });
}
