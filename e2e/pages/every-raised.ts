import { expect, type Page } from '@playwright/test';
import { sendByKey } from './keyboard';
import { goTo, title } from './navigation';
import { openRaisedForm, raisedStep } from './raised';

const STEPS = ['Acknowledged', 'Answered', 'Another stage', 'Close it'];

/** The form for what was raised with nothing typed, its page with each step open, the list, and the settled matter of a record under E6. */
export async function walkRaised(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  const form = await openRaisedForm(page);
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before this can be logged' })).toBeVisible();
  await look('Log what a parent raised, with nothing typed');
  await form.about.fill('Ms K. Lundqvist');
  await page.keyboard.press('Tab');
  await form.words.fill('The reading book never comes home.');
  await form.raisedOn.fill('30 Oct');
  await sendByKey(page);
  await expect(title(page, /^CON-/)).toBeVisible();
  await look('something raised');
  for (const step of STEPS) {
    const button = raisedStep(page, step);
    await button.click();
    await expect(page.getByRole('heading', { level: 2, name: step })).toBeVisible();
    await look(`something raised, ${step}`);
    await button.click();
  }
  await goTo(page, 'Raised with us');
  await expect(page.getByRole('list', { name: 'What was raised with us' })).toBeVisible();
  await look('Raised with us, one late');
}
