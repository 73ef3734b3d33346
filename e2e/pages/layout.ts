import type { Locator, Page } from '@playwright/test';

/** What does not fit: words cut off or pushed out of the window sideways, or controls that lie over each other. Empty when all is well. */
export function whatDoesNotFit(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    const top = document.querySelector('[role="dialog"]') ?? document.body;
    const shown = [...top.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { visibility, position } = getComputedStyle(element);
      // What is only read out is a pixel wide; a skip link stands outside until it has focus.
      return width > 2 && height > 2 && visibility === 'visible' && !(position === 'absolute' && width < 4);
    });
    // What stays in its place while the rest is scrolled away under it.
    const mayLieOver = (element: Element | null): boolean =>
      element !== null &&
      (['fixed', 'sticky'].includes(getComputedStyle(element).position) || mayLieOver(element.parentElement));
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    for (const element of shown) {
      const { left, right } = element.getBoundingClientRect();
      const { overflowX, webkitLineClamp, textOverflow } = getComputedStyle(element);
      const text = [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
      );
      const outside = right > clientWidth + 1 || left < -1;
      if (outside && (text || element.matches('a, button, input, textarea, select')))
        found.push(`outside: ${name(element)}`);
      const cut = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible';
      if (
        cut &&
        webkitLineClamp === 'none' &&
        textOverflow !== 'ellipsis' &&
        !element.matches('input, textarea, select')
      )
        found.push(`cut or scrolls sideways: ${name(element)}`);
    }
    const controls = shown.filter((element) => element.matches('a, button, input, textarea, select, h1, h2, h3'));
    for (const [index, one] of controls.entries()) {
      for (const other of controls.slice(index + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 3 && down > 3 && !mayLieOver(one) && !mayLieOver(other))
          found.push(`over each other: ${name(one)} and ${name(other)}`);
      }
    }
    return found;
  });
}

/** Sets the size of all text, in per cent, as Settings does. */
export async function setTextSize(page: Page, textSize: number): Promise<void> {
  await page.evaluate(async (size) => {
    const { shell } = window as unknown as { shell: Record<string, (input: unknown) => Promise<unknown>> };
    await shell['window:change-settings']?.({ theme: 'system', textSize: size, todayShows: 'names' });
  }, textSize);
}

/** Whether a press anywhere on the control, as it stands on the screen, reaches it and not something that lies over it. */
export function isFree(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const places = [left + 4, (left + right) / 2, right - 4].map((x) =>
      document.elementFromPoint(x, (top + bottom) / 2),
    );
    return places.every((found) => found !== null && element.contains(found));
  });
}
