import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
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
  await expect(
    registerTable(page).getByRole('row', { name: /^In force Ban, from paper Mr D. Harkerby.*Ends in 20 working days/ }),
  ).toBeVisible();
  await expect(definitionOf(pane, 'Not known yet')).toHaveText(
    'Until when it was meant, when it was to be reviewed. To be found out for the review.',
  );
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
  await expect(page.getByText(/^It isn’t known that they were heard: this will end on Tue 22 Dec 2026/)).toBeVisible();
  await sendByKey(page);
  const pane = restrictionPane(page);
  await expect(pane.getByRole('heading', { name: 'Mr D. Harkerby' })).toBeFocused();
  await expect(definitionOf(pane, 'What is restricted')).toHaveText('One e-mail a week, to the office.');
  await expect(definitionOf(pane, 'From')).toHaveText('Mon 9 Nov 2026');
  await expect(definitionOf(pane, 'Until')).toHaveText(
    'Tue 22 Dec 2026, unless it is reviewed before: it isn’t known that they were heard.',
  );
  await expect(definitionOf(pane, 'Review')).toHaveText(/^Tue 8 Dec 2026, in 10 working days$/);
  await expect(definitionOf(pane, 'In the letter')).toHaveText(/Until Fri 29 Jan 2027\s*Review on Mon 11 Jan 2027/);
  await expect(definitionOf(pane, 'Not known yet')).toHaveText('If they were heard. To be found out for the review.');
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

test('D28, D33: a letter that begins later is refused, a review more than six months ahead takes one line why, and what the letter says is put right with a reason', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRegisterForm(page);
  await form.about.fill('Mr D. Harkerby');
  await form.about.press('Tab');
  await form.type('Contact plan').check();
  await form.restricted.fill('As the letter says.');
  await form.starts.fill('25 Nov');
  await form.ends.fill('17/12/2027');
  await form.review.fill('1/7/2027');
  await form.heard('Yes').check();
  await sendByKey(page);
  const summary = page.getByRole('region', { name: 'Before this can be added' });
  await expect(summary.getByRole('link')).toHaveText([
    /^The letter begins on Wed 25 Nov 2026: add it on that day/,
    'Say in one line why the letter’s review is more than six months ahead.',
  ]);
  await form.starts.fill('9 Nov');
  await page
    .getByRole('textbox', { name: 'Why is the letter’s review more than six months ahead?' })
    .fill('The panel set it');
  await expectNoFindings(page, 'carry-over form, asked why');
  await sendByKey(page);
  const pane = restrictionPane(page);
  await expect(definitionOf(pane, 'Until')).toHaveText('Fri 17 Dec 2027');
  await expect(definitionOf(pane, 'Review')).toHaveText(/^Tue 22 Dec 2026/);
  await expect(definitionOf(pane, 'In the letter')).toContainText('later than in six months? The panel set it');

  await pressByKey(page, pane.getByRole('button', { name: 'Add what the letter says' }));
  const withWhom = pane.getByRole('textbox', { name: /^With whom/ });
  const why = pane.getByRole('textbox', { name: 'Why is it changed?' });
  await typeInto(page, withWhom, 'The office');
  await expect(why).toHaveCount(0);
  await sendByKey(page);
  await pressByKey(page, pane.getByRole('button', { name: 'Add what the letter says' }));
  await tabTo(page, withWhom);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('The deputy head');
  await sendByKey(page);
  await expect(why).toHaveAccessibleDescription(/Say why, in one line/);
  await expectNoFindings(page, 'what the letter says, asked why');
  await typeInto(page, why, 'I had misread it');
  await sendByKey(page);
  await expect(definitionOf(pane, 'What the letter says was put right')).toHaveText(
    'Tue 24 Nov 2026, by Ms A. Okafor: I had misread it',
  );
});

test('D47: once it continues, a decision about a ban from paper leads to the register, by keyboard', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await carryOver(page, { about: 'Mr D. Harkerby' });
  const pane = restrictionPane(page);
  await pressByKey(page, pane.getByRole('button', { name: 'Record review' }));
  await page.getByRole('radio', { name: /^It continues/ }).press('Space');
  await typeInto(page, pane.getByRole('textbox', { name: /^What has their conduct been/ }), 'Nothing recorded');
  await pane
    .getByRole('group', { name: /^Were they asked/ })
    .getByRole('radio', { name: 'Yes' })
    .press('Space');
  await typeInto(page, pane.getByRole('textbox', { name: 'How is it for the child?' }), 'Well');
  await typeInto(page, pane.getByRole('textbox', { name: /^Why/ }), 'Still needed');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Not known yet')).toHaveCount(0);
  await expect(registerTable(page).getByRole('row', { name: /^In force Ban Mr D. Harkerby/ })).toBeVisible();
  await pane.getByRole('heading', { level: 2 }).getByRole('link').press('Enter');
  const decisions = page.getByRole('list', { name: 'Decisions' });
  await decisions.getByRole('link', { name: /Ban/ }).press('Enter');
  await expect(title(page, 'Register')).toBeVisible();
  await expect(pane.getByRole('heading', { name: 'Mr D. Harkerby' })).toBeFocused();
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
  await expect(registerTable(page).getByRole('row', { name: /^Ended Ban, from paper Mr D. Harkerby/ })).toBeVisible();
  await expect(title(page, 'Register')).toBeVisible();
});
