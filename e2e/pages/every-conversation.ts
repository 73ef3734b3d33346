import { expect, type Page } from '@playwright/test';
import { conversationForm } from './conversation';
import { goTo, title } from './navigation';

const FORMS = ['Looked again', 'Add to it', 'Strike out'];

/** The form with nothing typed, the page of a conversation with each of its forms open, and the line on Today. */
export async function walkConversation(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await goTo(page, 'People');
  await page.getByRole('button', { name: /^Adults/ }).click();
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('main').getByRole('button', { name: 'Record a conversation' }).click();
  const form = conversationForm(page);
  await expect(form.said).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Before this can be recorded' })).toBeVisible();
  await look('Record a conversation, with nothing typed');
  await form.said.fill('Asked not to shout across the playground.');
  await form.agreed.fill('Rings before coming in.');
  await form.lookAgain.fill('tomorrow');
  await page.keyboard.press('Control+Enter');
  await expect(title(page, 'Conversation')).toBeVisible();
  await look('a conversation');
  for (const name of FORMS) {
    const button = page.getByRole('main').getByRole('button', { name, exact: true }).first();
    await button.click();
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await look(`a conversation, ${name}`);
    await button.click();
  }
  await goTo(page, 'Today');
  await expect(page.getByRole('link', { name: /Spoken with on/ })).toBeVisible();
  await look('Today, a conversation to look at again');
}
