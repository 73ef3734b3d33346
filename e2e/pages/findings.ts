import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const SCHEMES = ['light', 'dark'] as const;

/** What axe finds on the page as it stands, in light and in dark: `page: rule at element`, empty when all is well. */
export async function findings(page: Page, where: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    // Legacy: in Electron axe cannot open a page of its own to finish in.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    // The themes differ in colours alone.
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${where}, ${colorScheme}: ${id} at ${target.join(' ')}`));
  }
  return found;
}

/**
 * The same in forced colours, of what they change: colours alone. In dark, where a page that sets its own white would show: in light its white is that
 * of the system.
 */
export async function findingsInForcedColours(page: Page, where: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} at ${target.join(' ')}`));
}

/** Fails softly, so that one run tells of every page. */
export async function expectNoFindings(page: Page, where: string): Promise<void> {
  expect.soft(await findings(page, where)).toEqual([]);
}
