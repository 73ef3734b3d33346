import { expect, type Page } from '@playwright/test';
import { expectNoFindings } from './findings';
import { pressByKey, tabTo, typeInto } from './keyboard';
import { goTo, title } from './navigation';

/** Opens `Decide what happens next` from the newest record, by keyboard; gives the record's number. */
export async function decideFromRecord(page: Page): Promise<string> {
  await goTo(page, 'Incidents');
  await page.getByRole('row').nth(1).getByRole('link').press('Enter');
  const decide = page.getByRole('button', { name: 'Decide what happens next' });
  await expect(decide).toBeVisible();
  const reference = (await title(page).textContent()) ?? '';
  await pressByKey(page, decide);
  await expect(title(page, 'Decide what happens next')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: new RegExp(`^${reference}`) })).toBeChecked();
  return reference;
}

export async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('group', { name: 'What do you decide?' }).getByRole('radio', { name }).press('Space');
}

/** All that a contact plan asks, by keyboard. */
export async function answerPlan(page: Page): Promise<void> {
  await typeInto(page, page.getByRole('textbox', { name: 'What did this person do?' }), 'Rang eleven times');
  await typeInto(page, page.getByRole('textbox', { name: /^What milder step/ }), 'A word, twice');
  await typeInto(page, page.getByRole('textbox', { name: /^Why did no milder step/ }), 'It went on for three days');
  for (const name of [/^Don’t know, have asked/, /^Yes, looked at it/, /^They were asked, and answered/])
    await page.getByRole('radio', { name }).press('Space');
  await typeInto(page, page.getByRole('textbox', { name: 'On which day?' }), 'today');
  await page
    .getByRole('group', { name: 'Were you the only one it was aimed at?' })
    .getByRole('radio', { name: 'No' })
    .press('Space');
  await typeInto(page, page.getByRole('textbox', { name: 'What they said' }), 'They were worried');
  await typeInto(page, page.getByRole('textbox', { name: /^Which behaviours/ }), 'Ringing again and again');
  await typeInto(page, page.getByRole('textbox', { name: 'Why a plan?' }), 'The office can answer nobody else');
  await tabTo(page, page.getByRole('checkbox', { name: 'E-mail', exact: true }));
  await page.keyboard.press('Space');
  await typeInto(page, page.getByRole('textbox', { name: 'With whom?' }), 'The office');
  await typeInto(page, page.getByRole('textbox', { name: /^At most how many contacts/ }), '2');
  await expectNoFindings(page, 'Decide, a plan filled in');
}
