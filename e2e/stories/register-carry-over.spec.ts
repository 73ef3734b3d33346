import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { navigationTo, title } from '../pages/navigation';
import { definitionOf } from '../pages/record';
import { carryOver, openRegisterForm, registerForm, registerTable, restrictionPane } from '../pages/register';

test('D33: a restriction whose letter names no end is given one 20 school days ahead, and its review is asked for', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRegisterForm(page);
  await expect(form.ends).toHaveAccessibleDescription('Nothing typed: Tue 22 Dec 2026');
  await expect(
    page.getByText(/^Nothing is open-ended: this will end on Tue 22 Dec 2026, 20 school days ahead/),
  ).toBeVisible();
  const reference = await carryOver(page, { about: 'Mr D. Harkerby' });
  expect(reference).toMatch(/^RES-2026-\d{4}$/);
  const pane = restrictionPane(page);
  await expect(definitionOf(pane, 'Until')).toHaveText(
    /^Tue 22 Dec 2026. The letter named no end, so 20 school days were set/,
  );
  await expect(definitionOf(pane, 'Review')).toHaveText(/2026, in \d+ working days$/);
  await expect(registerTable(page).getByRole('row', { name: /^In force Mr D. Harkerby/ })).toBeVisible();
});

test('a restriction with start, end and review is carried over with the keyboard alone, its dates typed as people type them', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await pressByKey(page, navigationTo(page, 'Register'));
  await pressByKey(page, page.getByRole('button', { name: 'Add to register' }));
  const form = registerForm(page);
  await expect(form.about).toBeFocused();
  await keyboard.type('Mr D. Harkerby');
  await expect(page.getByRole('option', { name: 'New person: “Mr D. Harkerby”' })).toBeVisible();
  await keyboard.press('Tab');
  await expect(page.getByLabel(/^Their child/)).toBeFocused();
  await keyboard.type('Ellie Harkerby');
  await tabTo(page, form.type('Ban'));
  await keyboard.press('ArrowDown');
  await expect(form.type('Contact plan')).toBeChecked();
  await typeInto(page, form.restricted, 'One e-mail a week, to the office.');
  await typeInto(page, form.children, 'Grandmother collects.');
  await typeInto(page, form.starts, '9/11/2026');
  await expect(form.starts).toHaveAccessibleDescription('Mon 9 Nov 2026');
  await typeInto(page, form.ends, '29 Jan');
  await expect(form.ends).toHaveAccessibleDescription('Fri 29 Jan 2027');
  await typeInto(page, form.review, 'Mon 11 Jan');
  await expect(form.review).toHaveAccessibleDescription('Mon 11 Jan 2027');
  await tabTo(page, form.heard('Yes'));
  await keyboard.press('ArrowUp');
  await expect(form.heard('Don’t know')).toBeChecked();
  await sendByKey(page);
  const pane = restrictionPane(page);
  await expect(pane.getByRole('heading', { name: 'Mr D. Harkerby' })).toBeFocused();
  await expect(definitionOf(pane, 'What is restricted')).toHaveText('One e-mail a week, to the office.');
  await expect(definitionOf(pane, 'From')).toHaveText('Mon 9 Nov 2026');
  await expect(definitionOf(pane, 'Until')).toHaveText('Fri 29 Jan 2027');
  await expect(definitionOf(pane, 'Review')).toHaveText(/^Mon 11 Jan 2027, in \d+ working days$/);
});

test('D33: everything that is missing is said at once, each at its field, then that a review more than twelve months ahead is refused; nothing typed is lost', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRegisterForm(page);
  await form.children.fill('Grandmother collects.');
  await form.ends.fill('soon');
  await sendByKey(page);
  const summary = page.getByRole('region', { name: 'Before this can be added' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(5);
  await expect(form.about).toHaveAccessibleDescription(/Say who it is about/);
  await expect(form.restricted).toHaveAccessibleDescription(/Say what is restricted/);
  await expect(form.ends).toHaveAccessibleDescription(/The end is no date/);
  await expect(page.getByRole('group', { name: 'What did the letter impose?' })).toHaveAccessibleDescription(
    /Choose what the letter imposed/,
  );
  await expect(form.children).toHaveValue('Grandmother collects.');
  await summary.getByRole('link', { name: /The end is no date/ }).press('Enter');
  await expect(form.ends).toBeFocused();
  await form.ends.fill('1/3/2028');
  await form.review.fill('1/2/2028');
  await form.about.fill('Mr D. Harkerby');
  await form.about.press('Tab');
  await form.type('Ban').check();
  await form.restricted.fill('The whole school site.');
  await form.heard('No').check();
  await sendByKey(page);
  await expect(summary.getByRole('link')).toHaveText(['Review it within twelve months: by Wed 24 Nov 2027.']);
});

test('a restriction is ended in one step with one line of reason, and the register keeps when, why and by whom', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await carryOver(page, { about: 'Mr D. Harkerby' });
  const pane = restrictionPane(page);
  await pressByKey(page, pane.getByRole('button', { name: 'End it' }));
  const why = pane.getByRole('textbox', { name: 'Why does it end?' });
  await expect(why).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(why).toHaveAccessibleDescription(/Say in a few words why it ends/);
  await page.keyboard.type('He said sorry, in person.');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Why it ended')).toHaveText('He said sorry, in person.');
  await expect(definitionOf(pane, 'Ended')).toHaveText('Tue 24 Nov 2026, by Ms A. Okafor');
  await expect(registerTable(page).getByRole('row', { name: /Harkerby/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Ended/ }).press('Enter');
  await expect(registerTable(page).getByRole('row', { name: /^Ended Mr D. Harkerby/ })).toBeVisible();
  await expect(title(page, 'Register')).toBeVisible();
});
