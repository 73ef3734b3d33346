import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { addPeople, findPerson, mergeForm, openPerson, peopleListed, recordsAbout } from '../pages/people';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { carryOver } from '../pages/register';

const MALIK = { name: 'Mrs Sara Malik', children: [{ name: 'Zara Malik', className: '4C' }] };
const JONES = { name: 'Mrs Sara Wren-Jones', children: [{ name: 'Idris Wren', className: '2A' }] };

/** Chooses somebody in the form that is open, with the keyboard alone. */
async function choose(page: Page, text: string): Promise<void> {
  await expect(mergeForm(page).other).toBeFocused();
  await page.keyboard.type(text);
  await expect(page.getByRole('option').first()).toContainText(text);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('two records of one person become one page and one card with the keyboard alone', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  const form = mergeForm(page);
  await openFamilies(launched);
  await addPeople(page, [MALIK, JONES]);
  const reference = await carryOver(page, { about: JONES.name });
  await openPerson(page, 'sara malik');
  await pressByKey(page, form.open);
  await choose(page, JONES.name);
  await expect(form.sides).toHaveText([/Mrs Sara Malik.*Zara Malik, 4C.*No record/, new RegExp(`Idris.*${reference}`)]);
  await expectNoFindings(page, 'two records side by side');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(form.sides).toHaveCount(2);
  await sendByKey(page);
  await expect(form.also).toContainText('Mrs Sara Wren-Jones (Idris Wren, 2A)');
  await expect(title(page, MALIK.name)).toBeVisible();
  await expect(page.getByRole('main').getByText('Stop', { exact: true })).toBeVisible();
  await expect(recordsAbout(page)).toContainText([`Ban ${reference}`]);
  await expectNoFindings(page, 'one page of two records');

  await keyboard.press('Control+k');
  await keyboard.type('wren-jones');
  const card = page.getByRole('dialog').getByText('also known as Mrs Sara Wren-Jones');
  await expect(card).toHaveCount(1);
  await keyboard.press('Escape');
});

test('they are two again in one step, with everything where it was recorded, and what came in meanwhile waits for a decision', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  const form = mergeForm(page);
  await openFamilies(launched);
  await addPeople(page, [MALIK, JONES]);
  const reference = await carryOver(page, { about: JONES.name });
  await openPerson(page, 'sara malik');
  await pressByKey(page, form.open);
  await choose(page, JONES.name);
  await expect(form.sides).toHaveCount(2);
  await sendByKey(page);
  await expect(form.also).toBeVisible();

  await pressByKey(page, page.getByRole('button', { name: 'Log what they raised' }));
  await expect(title(page, 'Log what a parent raised')).toBeVisible();
  await page.getByRole('textbox', { name: 'What they raised' }).fill('Lunch queue too long');
  await sendByKey(page);
  await expect(title(page, /^CON-/)).toBeVisible();
  await openPerson(page, 'wren-jones');
  await expect(title(page, MALIK.name)).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Mrs Sara Wren-Jones is another person' }));
  await expect(page.getByRole('textbox', { name: /^Why these are two people/ })).toBeFocused();
  await sendByKey(page);
  await expect(page.getByText('Say in a line why these are two people.')).toBeVisible();
  await keyboard.type('Sisters-in-law');
  await expectNoFindings(page, 'two people after all');
  await sendByKey(page);
  await expect(form.also).toHaveCount(0);
  await expect(form.meanwhile).toContainText('or is it about Mrs Sara Wren-Jones?');
  await expectNoFindings(page, 'what came in meanwhile');
  await pressByKey(page, form.meanwhile.getByRole('button', { name: /belongs here$/ }));
  await expect(form.meanwhile).toHaveCount(0);
  await expect(recordsAbout(page)).toHaveCount(1);
  await openPerson(page, 'wren-jones');
  await expect(title(page, JONES.name)).toBeVisible();
  await expect(recordsAbout(page)).toContainText([`Ban ${reference}`]);
});

test('two records with a restriction on both are not put on one page: it says which, why, and what one can do', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const form = mergeForm(page);
  await openFamilies(launched);
  await addPeople(page, [MALIK, JONES]);
  const ban = await carryOver(page, { about: MALIK.name });
  const plan = await carryOver(page, { about: JONES.name, type: 'Contact plan' });
  await openPerson(page, 'sara malik');
  await pressByKey(page, form.open);
  await choose(page, JONES.name);
  await expect(form.sides).toHaveCount(2);
  await sendByKey(page);
  const why = page.getByRole('list', { name: 'Why they can’t be put on one page' });
  await expect(why).toContainText(`${ban} and ${plan}`);
  await expect(why).toContainText('End or withdraw one of the two first');
  await pressByKey(page, why.getByRole('button', { name: /^Why\?/ }));
  await expect(why).toContainText('would say different things at the door');
  await expectNoFindings(page, 'a restriction on both');
  await pressByKey(page, why.getByRole('button', { name: 'Open the other restriction' }));
  await expect(title(page, 'Register')).toBeVisible();
  await goTo(page, 'People');
  await findPerson(page).fill('sara');
  await expect(peopleListed(page).filter({ hasText: 'Mrs Sara' })).toHaveCount(2);
});
