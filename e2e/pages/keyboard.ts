import { expect, type Locator, type Page } from '@playwright/test';

/** Most presses of Tab before a control counts as out of reach. */
const FAR = 80;

/** Is the cursor here? */
export function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

/** Goes to a control with Tab, and inside a list of rows with arrow keys, as somebody does who has no mouse. Throws if neither gets there. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < FAR; presses += 1) {
    if (await hasFocus(control)) return;
    await ((await isRowBelow(control)) ? page.keyboard.press('ArrowDown') : pressTab(page));
  }
  throw new Error(`Tab does not reach ${control.toString()}`);
}

/** Is the cursor on an earlier row of the same list, which has one stop of Tab for all its rows? */
function isRowBelow(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const { activeElement } = document;
    const list = element.closest('ul, ol, tbody');
    if (activeElement === null || list === null || element.getAttribute('tabindex') !== '-1') return false;
    const below = (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return below && list.contains(activeElement);
  });
}

/** A field whose answer has not come yet keeps the cursor until it is there: somebody at a slow PC waits for it and presses no second time. */
async function pressTab(page: Page): Promise<void> {
  const from = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('Tab');
  await page.waitForFunction((before) => document.activeElement !== before, from, { timeout: 10_000 });
  await from.dispose();
}

/** Goes to a button or link with Tab, and presses it. */
export async function pressByKey(page: Page, control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/**
 * Sends the form in hand with its key, once it is there: a form that opens within a page asks for what was left half written first. Somebody at a slow PC
 * waits for it too.
 */
export async function sendByKey(page: Page): Promise<void> {
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0);
  await page.locator('[aria-keyshortcuts="Control+Enter"]:not([aria-disabled="true"])').first().waitFor();
  await page.keyboard.press('Control+Enter');
}

/** Types into the field in which the cursor stands once a form that was just opened has put it there. */
export async function typeHere(page: Page, text: string): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('input, textarea') === true);
  await page.keyboard.type(text);
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
