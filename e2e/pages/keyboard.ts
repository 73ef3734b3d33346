import type { Locator, Page } from '@playwright/test';

/** Most presses of Tab before a control counts as out of reach. */
const FAR = 80;

/** Is the cursor here? */
export function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

/** Goes to a control with Tab alone, as somebody does who has no mouse. Throws if Tab never gets there. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < FAR; presses += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${control.toString()}`);
}

/** Goes to a button or link with Tab, and presses it. */
export async function pressByKey(page: Page, control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Goes to a field with Tab, and types into it in place of what stands there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

export interface Counted {
  /** Controls that had focus, each time that one got it. */
  readonly stops: number;
  /** Presses of any key, Ctrl by itself too, but for the letters of `words`. */
  readonly presses: number;
  /** Letters written into the field that takes the words. */
  readonly letters: number;
  readonly dialogs: number;
}

/** Counts in the page itself, from now on, what a person's hands do. `words` is the name of the field that takes the words. */
export async function startCounting(page: Page, words: string): Promise<() => Promise<Counted>> {
  await page.evaluate((wordsField) => {
    const counted = { stops: 0, presses: 0, letters: 0, dialogs: 0 };
    const count = (what: keyof typeof counted) => {
      counted[what] += 1;
    };
    document.addEventListener('focusin', () => count('stops'), true);
    document.addEventListener(
      'keydown',
      ({ key, target, ctrlKey }) => {
        const inWords = target instanceof HTMLTextAreaElement && target.labels[0]?.textContent === wordsField;
        count(inWords && key.length === 1 && !ctrlKey ? 'letters' : 'presses');
      },
      true,
    );
    new MutationObserver(() => {
      if (document.querySelector('[role="dialog"], [role="alertdialog"], dialog[open]') !== null) count('dialogs');
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(window, { counted });
  }, words);
  return () => page.evaluate(() => (window as unknown as { counted: Counted }).counted);
}
