import type { Page } from '@playwright/test';

/**
 * What forced colours take away: a field, a button, a chip or a tick box without a border, and a chosen row that looks like its neighbours.
 * Backgrounds go in that mode, so that only borders, outlines, lines under words and words themselves tell one from the other.
 */
export function whatOnlyColourTells(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (!matchMedia('(forced-colors: active)').matches) found.push('colours are not forced');
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    const top = document.querySelector('[role="dialog"]') ?? document.body;
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 3 && height > 3 && getComputedStyle(element).visibility === 'visible';
    };
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
    const borderOf = (element: Element) => {
      const style = getComputedStyle(element);
      return sides.map((side) =>
        style[`border${side}Style`] === 'none' || Number.parseFloat(style[`border${side}Width`]) === 0
          ? ''
          : `${style[`border${side}Width`]} ${style[`border${side}Color`]}`,
      );
    };
    const looksOf = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, textDecorationLine } = getComputedStyle(element);
      const outline = outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`;
      return [...borderOf(element), outline, textDecorationLine].join('/');
    };
    const native = (element: Element) => element.matches('input') && getComputedStyle(element).appearance !== 'none';
    const bordered = 'input, select, textarea, button, [class*="_chip_"]:has(> svg)';
    for (const element of top.querySelectorAll(bordered)) {
      if (!shown(element) || native(element)) continue;
      if (
        borderOf(element).every((side) => side === '') &&
        !getComputedStyle(element).textDecorationLine.includes('underline')
      )
        found.push(`no border: ${name(element)}`);
    }
    const chosen = '[aria-current], [aria-pressed="true"], [aria-selected="true"], [data-checked]';
    for (const element of top.querySelectorAll(chosen)) {
      // A native box says by itself that it is ticked.
      if (!shown(element) || element.querySelector('input:checked') !== null) continue;
      const alike = [...top.querySelectorAll(element.tagName)].find(
        (other) => other.className === element.className && !other.matches(chosen) && shown(other),
      );
      if (alike !== undefined && looksOf(alike) === looksOf(element))
        found.push(`chosen, and looks like the others: ${name(element)}`);
    }
    return found;
  });
}

/** Goes through the first controls with Tab. Those on which the focus cannot be seen: no ring, and no line of another colour or width. */
export async function whereFocusIsUnseen(page: Page, presses: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      const focused = document.activeElement;
      // A title that a page gives the focus to as it opens is no stop of Tab.
      if (focused === null || focused === document.body || focused.matches('[tabindex="-1"]')) return null;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      const ring =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
      return ring
        ? null
        : `no ring: ${focused.tagName.toLowerCase()} “${(focused.textContent ?? '').trim().slice(0, 40)}” ${focused.id}`;
    });
    if (unseen !== null) found.push(unseen);
  }
  return found;
}
