import { expect, test } from '../fixtures/app';
import { openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { sendByKey } from '../pages/keyboard';
import { openLookUp } from '../pages/look-up';
import { goTo, title } from '../pages/navigation';
import { definitionOf } from '../pages/record';
import { carryOver, openRegisterForm, restrictionPane } from '../pages/register';

/** A Tuesday, five minutes and a few seconds before the side gate opens. */
const environment = { CASEBOOK_TEST_NOW: '2026-11-24T08:44:45.000Z' };

test('what a letter says of places, hours and exceptions is typed under More, and the card says what holds at this minute, anew when the minute changes', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRegisterForm(page);
  await form.about.fill('Mr D. Harkerby');
  await form.about.press('Tab');
  await form.type('Ban').check();
  await form.heard('Yes').check();
  const more = page.getByRole('button', { name: 'More' });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.press('Enter');
  await page.getByRole('radio', { name: 'The whole site' }).check();
  await page.getByRole('radio', { name: 'At all times' }).check();
  await page.getByRole('button', { name: 'Add an exception' }).press('Enter');
  await page.getByRole('textbox', { name: 'What, and where' }).fill('The side gate');
  await page.getByRole('combobox', { name: 'When' }).selectOption({ label: 'On some days or at some hours' });
  await page.getByRole('textbox', { name: /^From/ }).fill('quarter to nine');
  await page.getByRole('textbox', { name: /^Until/ }).fill('9.00');
  await page.getByRole('combobox', { name: 'Collecting', exact: true }).selectOption({ label: 'Arranged' });
  await page.getByRole('textbox', { name: 'Collecting: how' }).fill('Grandmother');
  await sendByKey(page);
  const pane = restrictionPane(page);
  await expect(definitionOf(pane, 'What is restricted')).toContainText('The whole site, at all times.');
  await expect(definitionOf(pane, 'Arranged')).toHaveText('Collecting: Grandmother');
  await expect(definitionOf(pane, 'Still to add')).toHaveText(/^Bringing, collecting in an emergency/);

  const { field, cards } = await openLookUp(page);
  await field.fill('harkerby');
  const card = cards.filter({ hasText: 'Mr D. Harkerby' });
  await expect(definitionOf(card, 'Now')).toHaveText('Only the side gate, until 9.00.', { timeout: 30_000 });
  await expect(card).toContainText('Stop');
  await expectNoFindings(page, 'look-up, what holds now');
});

test('D40: what always stays open is printed in every plan; what was still to add is added beside the list, and half of it survives', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await carryOver(page, { about: 'Mr D. Harkerby', type: 'Contact plan', restricted: 'As the letter says.' });
  const pane = restrictionPane(page);
  await expect(definitionOf(pane, 'What always stays open').getByRole('listitem')).toHaveCount(7);
  await expect(definitionOf(pane, 'Still to add')).toHaveText('How they may get in touch, with whom, how often.');
  await pane.getByRole('button', { name: 'Add what the letter says' }).click();
  await pane.getByRole('textbox', { name: /^With whom/ }).fill('The office');
  await expect(pane.getByText(/^Draft kept/)).toBeVisible();
  await goTo(page, 'Today');
  await page.getByRole('link', { name: /What the letter says, RES-2026-\d{4}: not finished/ }).click();
  await expect(pane.getByRole('textbox', { name: /^With whom/ })).toHaveValue('The office');
  await pane.getByRole('checkbox', { name: 'E-mail' }).check();
  await pane.getByRole('checkbox', { name: 'Parent governor' }).check();
  await sendByKey(page);
  await expect(definitionOf(pane, 'Still to add')).toHaveText('How often, how to handle it.');
  await expect(definitionOf(pane, 'Places and hours')).toContainText('Contact by e-mail only.');
  await expect(definitionOf(pane, 'What is restricted')).toHaveText('As the letter says.');
  await expect(title(page, 'Register')).toBeVisible();
});

test('D32: words that name a road or a pavement bring a quiet line, and keep nothing from being added', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRegisterForm(page);
  const line = page.getByText('A ban covers the school’s own premises only.');
  await form.restricted.fill('The whole site.');
  await expect(line).toHaveCount(0);
  await form.restricted.fill('The whole site, and the pavement outside.');
  await expect(line).toBeVisible();
});
