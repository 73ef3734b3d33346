import { expect, type Page } from '@playwright/test';
import { expectNoFindings } from './findings';
import { pressByKey, sendByKey, typeInto } from './keyboard';

/** What a ban rests on, by keyboard: the form opens at the question whose button was pressed. */
export async function answerGrounds(page: Page, openMatters = ''): Promise<void> {
  const list = page.getByRole('list', { name: 'Before it can be confirmed' });
  await pressByKey(page, list.getByRole('button', { name: 'Answer' }).first());
  await typeInto(page, page.getByRole('textbox', { name: 'What did this person do?' }), 'Shouted at the gate');
  await typeInto(page, page.getByRole('textbox', { name: /^What milder step/ }), 'A warning, given in June');
  await typeInto(page, page.getByRole('textbox', { name: /^Why did no milder step/ }), 'It came in June, on paper');
  for (const name of [/^Don’t know, have asked/, /^Yes, looked at it/]) {
    await page.getByRole('radio', { name }).press('Space');
  }
  await typeInto(page, page.getByRole('textbox', { name: 'On which day?' }), 'today');
  await page
    .getByRole('group', { name: 'Were you the only one it was aimed at?' })
    .getByRole('radio', { name: 'No' })
    .press('Space');
  if (openMatters !== '') await answerOpenMatters(page, openMatters);
  await sendByKey(page);
  await expect(list.getByRole('button', { name: 'Answer' })).toHaveCount(0);
}

/** What the ban says, where nothing is needed. */
export async function answerShape(page: Page): Promise<void> {
  const list = page.getByRole('list', { name: 'Before it can be confirmed' });
  await pressByKey(page, list.getByRole('button', { name: 'What it says' }).first());
  const arrangements = page.getByRole('group', { name: /^Child arrangements/ });
  const choices = arrangements.getByRole('combobox');
  await expect(choices).toHaveCount(6);
  for (const choice of await choices.all()) await choice.selectOption('not-needed');
  // D34: why it isn't needed belongs to it.
  await expect(arrangements.getByRole('textbox')).toHaveCount(6);
  for (const why of await arrangements.getByRole('textbox').all()) await why.fill('He is at home with his mother');
  // D37: ticked, it warns and asks for a note.
  await page.getByRole('checkbox', { name: 'Parent governor' }).press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'stays a governor' })).toBeVisible();
  await typeInto(page, page.getByRole('textbox', { name: 'How to handle it' }), 'Governors’ meetings by video');
  await expectNoFindings(page, 'What a ban says');
  await sendByKey(page);
  await expect(choices).toHaveCount(0);
}

/** How what they have open with the school goes on, whatever is decided (D27). */
export async function answerOpenMatters(page: Page, how: string): Promise<void> {
  await typeInto(page, page.getByRole('textbox', { name: 'How does what they have open with the school go on?' }), how);
}
