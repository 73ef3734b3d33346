import type { Page } from '@playwright/test';

/**
 * Words of the page that somebody cannot read as it stands: cut off by their own box, outside the box that holds them, outside the window, or
 * taken apart letter by letter for want of room. And whatever scrolls sideways. Empty when all is well.
 */
export function whatIsCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LONGEST_WORD = 16;
    const found = new Set<string>();
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}”`;
    const root = document.scrollingElement ?? document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth > width + 1) found.add(`the page is ${root.scrollWidth - width} px too wide`);
    const top = document.querySelector('[role="dialog"]') ?? document.body;
    // What is only read out is a pixel wide.
    const onlyReadOut = (element: Element | null): boolean => {
      if (element === null) return false;
      const { clipPath, visibility } = getComputedStyle(element);
      return clipPath.startsWith('inset(50%') || visibility !== 'visible' || onlyReadOut(element.parentElement);
    };
    // Shortened on purpose where the whole is one press away.
    const isShortened = (element: Element | null): boolean =>
      element !== null &&
      ((getComputedStyle(element).webkitLineClamp !== 'none' && element.closest('a, tr, label') !== null) ||
        isShortened(element.parentElement));
    const holds = 'button, label, legend, th, td, dt, dd, li, a, [role="option"], [class*="chip"]';

    for (const element of top.querySelectorAll<HTMLElement>('*')) {
      if (element.clientWidth === 0 || (element.textContent ?? '').trim() === '' || onlyReadOut(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (isShortened(element) || element.matches('select, textarea')) continue;
      if ((cuts(overflowX) && wide) || (cuts(overflowY) && high)) found.add(`cut off: ${name(element)}`);
      if ((overflowX === 'auto' || overflowX === 'scroll') && wide) found.add(`scrolls sideways: ${name(element)}`);
    }

    const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (parent === null || text.trim() === '' || parent.matches('option') || onlyReadOut(parent)) continue;
      if (isShortened(parent)) continue;
      range.selectNodeContents(node);
      const box = parent.closest(holds)?.getBoundingClientRect();
      const sticksOut = ({ left, right, top: above, bottom }: DOMRect) =>
        right > width + 1 ||
        left < -1 ||
        (box !== undefined &&
          (right > box.right + 1 || left < box.left - 1 || bottom > box.bottom + 2 || above < box.top - 2));
      const rectangles = [...range.getClientRects()];
      if (rectangles.length < 2 && !rectangles.some(sticksOut)) continue;
      // Word for word: the spaces at the end of a line may hang out of it.
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}’']+/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const parts = [...range.getClientRects()];
        if (parts.some(sticksOut)) found.add(`“${word.slice(0, 20)}” sticks out: ${name(parent)}`);
        if (word.length > LONGEST_WORD || parts.length < 2) continue;
        const lines = new Set(parts.map(({ top: line }) => Math.round(line)));
        if (lines.size > 1) found.add(`“${word}” is taken apart: ${name(parent)}`);
      }
    }
    return [...found];
  });
}

/** Controls that cannot be reached by scrolling down alone, or lie under something once they are; and fields too narrow to type in. */
export function whatIsOutOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const top = document.querySelector('[role="dialog"]') ?? document.body;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}” ${element.id}`;
    for (const control of top.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')) {
      const { width, height } = control.getBoundingClientRect();
      // A skip link has no size until it has focus.
      if (width < 4 || height < 4 || getComputedStyle(control).visibility !== 'visible') continue;
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top: above, bottom } = control.getBoundingClientRect();
      const typed = control.matches('select, textarea, input:not([type="checkbox"], [type="radio"])');
      if (typed && width < Math.min(112, innerWidth / 3))
        found.push(`${Math.round(width)} px narrow: ${name(control)}`);
      // A link may stand on two lines: its first is pressed.
      const first = control.getClientRects()[0];
      const [x, y] =
        first === undefined
          ? [(left + right) / 2, (above + bottom) / 2]
          : [(first.left + first.right) / 2, (first.top + Math.min(first.bottom, innerHeight)) / 2];
      const hit = document.elementFromPoint(x, y);
      if (hit === null || !(control.contains(hit) || hit.contains(control) || hit.closest('label')?.contains(control)))
        found.push(`out of reach: ${name(control)}`);
    }
    for (const scrolled of [document.scrollingElement, ...document.querySelectorAll('main')]) scrolled?.scrollTo(0, 0);
    return found;
  });
}
