import { expect, type Locator, type Page } from '@playwright/test';
import { sendByKey } from './keyboard';
import { goTo, title } from './navigation';

/** The form for what a parent raised, found by its labels. */
export function raisedForm(page: Page) {
  return {
    about: page.getByRole('combobox', { name: 'Who raised it?' }),
    words: page.getByRole('textbox', { name: 'What they raised' }),
    raisedOn: page.getByRole('textbox', { name: /^On which day/ }),
    withWhom: page.getByRole('textbox', { name: /^With whom/ }),
  };
}

/** Opens the form from the list of what was raised. */
export async function openRaisedForm(page: Page): Promise<ReturnType<typeof raisedForm>> {
  await goTo(page, 'Raised with us');
  await page.getByRole('button', { name: 'Log what a parent raised' }).press('Enter');
  await expect(title(page, 'Log what a parent raised')).toBeVisible();
  const form = raisedForm(page);
  await expect(form.about).toBeFocused();
  return form;
}

/** Logs something by keyboard; ends on its page. Returns its reference. */
export async function logRaised(page: Page, about: string, words: string, raisedOn = ''): Promise<string> {
  const form = await openRaisedForm(page);
  await form.about.fill(about);
  await page.keyboard.press('Tab');
  await form.words.fill(words);
  await form.raisedOn.fill(raisedOn);
  await sendByKey(page);
  await expect(title(page, /^CON-\d{4}-\d{4}$/)).toBeVisible();
  return (await title(page).textContent()) ?? '';
}

/** The button of a step on the page of something that was raised: the one that opens its form. */
export function raisedStep(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name, exact: true }).first();
}
