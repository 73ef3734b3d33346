import { expect, type Page } from '@playwright/test';
import { sendByKey } from './keyboard';
import { goTo, title } from './navigation';

const STEPS = ['How it reached them', 'Record their side', 'What it rests on', 'Withdraw the ban', 'Extend it once'];

const LOOSER = [
  'Record review',
  'Allow once',
  'Make it shorter',
  'Loosen what it says',
  'Entered in error',
  'Set aside by somebody else',
];

/** Temporary ban now, with nothing and with all typed, the ban's own page with each step open, its notice, and the form to propose one. */
export async function walkBan(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Temporary ban now' }).click();
  const about = page.getByRole('combobox', { name: 'Who is it?' });
  await expect(about).toBeFocused();
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before it can stand' })).toBeVisible();
  await look('Temporary ban now, with nothing typed');
  await about.fill('Ms K. Lundqvist');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: /^What did they do/ }).fill('Threw a chair in the hall');
  await page.getByRole('textbox', { name: /^Why can’t it wait/ }).fill('Staff are afraid that it happens again');
  await sendByKey(page);
  await expect(title(page, 'Ms K. Lundqvist')).toBeVisible();
  await look('a ban');
  for (const step of STEPS) {
    const button = page.getByRole('main').getByRole('button', { name: step, exact: true }).first();
    await button.click();
    await expect(page.getByRole('heading', { level: 2, name: step })).toBeVisible();
    await look(`a ban, ${step}`);
    await button.click();
  }
  await page.getByRole('button', { name: 'Confirm the ban' }).click();
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'It can’t be confirmed yet' })).toBeVisible();
  await look('Confirm the ban, refused');
  await page.getByRole('button', { name: 'Print short notice' }).click();
  await expect(page.getByRole('article')).toBeVisible();
  await look('short notice');
  await goTo(page, 'Incidents');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Propose a ban' }).click();
  await expect(title(page, 'Propose a ban')).toBeVisible();
  await look('Propose a ban');
  await goTo(page, 'Register');
  await page.getByRole('table').getByRole('link').last().click();
  const pane = page.getByRole('complementary');
  for (const step of LOOSER) {
    const button = pane.getByRole('button', { name: step, exact: true }).first();
    await button.click();
    await expect(pane.getByRole('heading', { level: 2, name: step })).toBeVisible();
    await look(`a restriction, ${step}`);
    await button.click();
  }
}
