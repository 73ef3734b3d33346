import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { holdForm, holdOneOfTwo, onHold } from '../pages/hold';
import { pressByKey, sendByKey, tabTo } from '../pages/keyboard';
import { lookUp } from '../pages/look-up';
import { goTo, title } from '../pages/navigation';
import { carryOverMany } from '../pages/register';

test('with 30 reviews due, a half-written note is listed and opened all the same, and every one of them is shown in place', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await carryOverMany(page, 30, { endsOn: '2026-12-18', reviewOn: '2026-12-01' });
  await page.keyboard.press('Control+N');
  const whatHappened = page.getByRole('textbox', { name: 'What happened' });
  await whatHappened.fill('He rang and');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await goTo(page, 'Today');
  const needs = page.getByRole('list', { name: 'Needs you' });
  await expect(needs.getByRole('listitem')).toHaveCount(25);
  const all = page.getByRole('button', { name: /^Show all \d+/ });
  await expect(all).toHaveAttribute('aria-expanded', 'false');
  await pressByKey(page, all);
  await expect(needs.getByRole('link', { name: /^Review due Mrs Restricted \d+/ })).toHaveCount(30);
  const fewer = page.getByRole('button', { name: 'Show fewer' });
  await expect(fewer).toBeFocused();
  await expectNoFindings(page, 'Today, 30 reviews due');
  await fewer.press('Enter');
  await expect(needs.getByRole('listitem')).toHaveCount(25);
  const halfWritten = page.getByRole('list', { name: 'Half written' });
  await pressByKey(page, halfWritten.getByRole('link', { name: /^Draft Incident, not finished/ }));
  await expect(whatHappened).toHaveValue('He rang and');
});

test('a name on hold leads to the person, and a description to what is noted of it, with names on Today or without', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await holdOneOfTwo(page, 'Mrs S. Ahmedby');
  await page.getByRole('button', { name: 'Hold at the door' }).click();
  const form = holdForm(page);
  await expect(form.about).toBeFocused();
  await form.about.press('ArrowDown');
  await form.about.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Not known who' })).toHaveAttribute('aria-selected', 'true');
  await form.about.press('Enter');
  await form.description.fill('Tall man, purple anorak');
  await sendByKey(page);
  const named = onHold(page).getByRole('link', { name: /^Mrs S. Ahmedby \(Aisha, 3C\)/ });
  await pressByKey(page, named);
  await expect(title(page, 'Mrs S. Ahmedby')).toBeVisible();
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: /^References/ }).press('Space');
  await goTo(page, 'Today');
  await tabTo(page, onHold(page).getByRole('link', { name: 'Somebody: open their page' }));
  await pressByKey(page, onHold(page).getByRole('button', { name: 'Somebody: see what is noted' }));
  const { field, cards } = lookUp(page);
  await expect(field).toHaveValue('Tall man, purple anorak');
  await expect(cards.filter({ hasText: 'purple anorak' })).toContainText('Hold until');
  await page.keyboard.press('Escape');
  await expect(onHold(page).getByRole('button', { name: 'Somebody: see what is noted' })).toBeFocused();
});
