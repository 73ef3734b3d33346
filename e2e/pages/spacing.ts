import type { Page } from '@playwright/test';

/** WCAG 1.4.12, as somebody's own style sheet sets it. An adopted sheet, because the page's policy takes no style element of a stranger. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Spaces out the text of the page as it stands; once for each document. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    if (document.documentElement.dataset.spaced === 'yes') return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.documentElement.dataset.spaced = 'yes';
  }, SPACED);
}
