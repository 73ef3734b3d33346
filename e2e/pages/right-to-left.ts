import type { Page } from '@playwright/test';

/**
 * Where a name written from right to left could turn its line round: it stands among other words without a direction of its own, or the class after
 * it stands on its left. And how many such names the page shows.
 */
export function rightToLeft(page: Page): Promise<{ readonly names: number; readonly faults: readonly string[] }> {
  return page.evaluate(() => {
    const faults: string[] = [];
    let names = 0;
    const top = document.querySelector('[role="dialog"]') ?? document.body;
    const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (!/[\u0590-\u06ff]/.test(node.textContent ?? '') || node.parentElement === null) continue;
      let element = node.parentElement;
      // What is only read out has no line to be turned round.
      if (element.getBoundingClientRect().width < 2) continue;
      names += 1;
      const isolated = () => getComputedStyle(element).unicodeBidi.startsWith('isolate');
      while (getComputedStyle(element).display === 'inline' && !isolated() && element.parentElement !== null)
        element = element.parentElement;
      const line = element.textContent ?? '';
      if (getComputedStyle(element).display !== 'inline' && /[a-z0-9]/i.test(line))
        faults.push(`not apart: ${line.slice(0, 60)}`);
      const next = element.nextSibling;
      if (!isolated() || next === null || !/^, ?\S/.test(next.textContent ?? '')) continue;
      range.selectNodeContents(next);
      const [after, before] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
      if (Math.abs(after.top - before.top) < 4 && after.left < before.right - 1)
        faults.push(`class on the left of ${line}`);
    }
    return { names, faults };
  });
}
