import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { sidesOfPaper } from '../pages/printed';
import { addAffected, definitionOf, openRecordForm, recordIt } from '../pages/record';

test('More opens what the short form leaves out, by keyboard alone: exact words, somebody else whom it is about, who was affected; a lock loses nothing', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await keyboard.type('Mr D. Harkerby');
  await keyboard.press('Tab');
  await typeInto(page, form.whatHappened, 'He and his brother shouted at Mrs Pell.');
  await pressByKey(page, page.getByRole('button', { name: 'More', exact: true }));
  const exact = page.getByLabel('Exact words');
  await expect(exact).toBeFocused();
  await keyboard.type('“You wait, Pellworth.”');
  await pressByKey(page, page.getByRole('button', { name: /^People/ }));
  await pressByKey(page, page.getByRole('button', { name: 'Another person' }));
  await expect(page.getByRole('combobox', { name: 'Also about' })).toBeFocused();
  await keyboard.type('Mr L. Harkerby');
  await pressByKey(page, page.getByRole('button', { name: 'Somebody affected' }));
  await expect(page.getByRole('combobox', { name: 'Affected' })).toBeFocused();
  await keyboard.type('Mrs Pell');
  await typeInto(page, page.getByLabel(/^What they do/), 'teaching assistant');
  await pressByKey(page, page.getByRole('button', { name: 'I was affected' }));
  await expect(page.getByRole('combobox', { name: 'Affected, 2' })).toHaveValue('Ms A. Okafor');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await expectNoFindings(page, 'the form with people and exact words open');
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(exact).toHaveValue('“You wait, Pellworth.”');
  await expect(page.getByRole('combobox', { name: 'Also about' })).toHaveValue('Mr L. Harkerby');

  await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(title(page, /^INC-/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Exact words' })).toContainText('“You wait, Pellworth.”');
  await expect(definitionOf(page, 'Also about')).toHaveText('Mr L. Harkerby');
  await expect(definitionOf(page, 'Affected')).toContainText('Mrs Pell, teaching assistant');
  await expect(definitionOf(page, 'Affected')).toContainText('Ms A. Okafor');
  await expectNoFindings(page, 'a record with more in it');
});

test('a ticked clause and an injury call for their own questions, and what is still to add is added later with its reason', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await typeInto(page, form.clauses, 'e4');
  await keyboard.press('Enter');
  const meeting = page.getByRole('button', { name: /^The meeting that was asked for/ });
  await expect(meeting).toHaveAccessibleName(/asked because E4 is ticked/);
  await expect(page.getByRole('button', { name: /^The post/ })).toHaveCount(0);
  await pressByKey(page, meeting);
  await typeInto(page, page.getByLabel('For when'), 'at once');
  await pressByKey(page, page.getByRole('button', { name: 'More', exact: true }));
  await pressByKey(page, page.getByRole('button', { name: /^Injury/ }));
  await typeInto(page, page.getByLabel('Who was hurt, and how'), 'Mr Obi, a bruised arm');
  await typeInto(page, form.whatHappened, 'She pushed the door against him.');
  await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(page.getByRole('region', { name: 'The meeting that was asked for' })).toContainText('at once');
  await page.getByRole('button', { name: 'Add whether somebody was away from work' }).click();
  await tabTo(page, page.getByLabel('Away from work because of it'));
  await page.getByLabel('Away from work because of it').selectOption({ label: 'More than seven days' });
  await expect(page.getByText('The Health and Safety Executive has to be told.', { exact: true })).toBeVisible();
  await expectNoFindings(page, 'a correction of the details');
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Injury' })).toContainText('More than seven days');
  await expect(page.getByRole('button', { name: 'Add whether somebody was away from work' })).toHaveCount(0);
});

test('D12: after an injury the HSE stands on Today with the last day of the law, until its reference is there; not known yet keeps asking', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await pressByKey(page, page.getByRole('button', { name: 'More', exact: true }));
  await pressByKey(page, page.getByRole('button', { name: /^Injury/ }));
  await typeInto(page, page.getByLabel('Who was hurt, and how'), 'Mr Obi, a broken wrist');
  const absence = page.getByLabel('Away from work because of it');
  await absence.selectOption({ label: 'Not known yet' });
  await typeInto(page, form.whatHappened, 'He pushed the door against Mr Obi.');
  const reference = await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await pressByKey(page, page.getByRole('button', { name: 'Add whether somebody was away from work' }));
  await tabTo(page, absence);
  await absence.selectOption({ label: 'More than seven days' });
  await expect(page.getByRole('main')).toContainText('within 15 days');
  await sendByKey(page);
  const add = page.getByRole('button', { name: 'Add when the HSE was told, or it was written down' });
  await expect(add).toBeVisible();
  await goTo(page, 'Today');
  const needs = page.getByRole('list', { name: 'Needs you' });
  const hse = needs.getByRole('link').filter({ hasText: 'has to be told by Wed 9 Dec 2026' });
  await expect(hse).toContainText('Tell the HSE');
  await expect(hse).toContainText('in 11 working days');
  await expectNoFindings(page, 'Today, with the HSE to tell');
  await hse.press('Enter');
  await expect(title(page, reference)).toBeVisible();
  await pressByKey(page, add);
  const told = page.getByRole('textbox', { name: /^Told the HSE or written down/ });
  await tabTo(page, told);
  await page.keyboard.type('Online, 25 Nov, F2508/17');
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Injury' })).toContainText('F2508/17');
  await expect(add).toHaveCount(0);
  await goTo(page, 'Today');
  await expect(needs).toBeVisible();
  await expect(hse).toHaveCount(0);
});

test('a post as the place calls for the post, the police among those told for the police, E2 for the conduct; each opens when asked', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  const post = page.getByRole('button', { name: /^The post/ });
  const police = page.getByRole('button', { name: /^Police/ });
  const conduct = page.getByRole('button', { name: /^Conduct/ });
  for (const section of [post, police, conduct]) await expect(section).toHaveCount(0);
  await typeInto(page, form.where, 'Online, public post');
  await expect(post).toHaveAccessibleName(/asked because it was posted online/);
  await typeInto(page, form.clauses, 'e2');
  await page.keyboard.press('Enter');
  await expect(conduct).toHaveAccessibleName(/asked because E2 is ticked/);
  await page.getByRole('checkbox', { name: /is a worry about a child$/ }).press('Space');
  await typeInto(page, page.getByRole('textbox', { name: /^Told, by name and time/ }), 'Ms Okafor, then the police');
  await expect(police).toHaveAccessibleName(/asked because the police were told/);
  await pressByKey(page, post);
  await typeInto(page, page.getByRole('textbox', { name: 'Where it was posted' }), 'A page for the town');
  await typeInto(page, form.whatHappened, 'A post with a photo of Mr Obi.');
  await expectNoFindings(page, 'sections that an answer calls for');
  await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(page.getByRole('button', { name: 'Add where the post is, and who kept it' })).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Add the picture of the post, or why there is none' }));
  await tabTo(page, page.getByRole('textbox', { name: 'Where the picture is, or why there is none' }));
  await page.keyboard.type('None: it was gone by noon');
  await sendByKey(page);
  await expect(definitionOf(page, 'Where the picture is, or why there is none')).toHaveText(
    'None: it was gone by noon',
  );
});

test('the rest of a record stands in four parts, closed until asked for; only what is filled in is shown, and it is printed on two sides at most', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await typeInto(page, form.whatHappened, 'He pushed the gate against Mrs Pell and shouted.');
  await pressByKey(page, page.getByRole('button', { name: 'More', exact: true }));
  for (const [part, section, field, typed] of [
    ['What happened', /^Conduct/, 'What they did bodily', 'Pushed the gate against her'],
    ['Who', /^Who was affected/, 'What they are to the person this is about', 'His daughter’s teacher'],
    ['What was done', /^Done at once/, 'What staff did', 'Took the children inside'],
    ['What was done', /^Who else was told/, 'Insurer: when, reference', 'Tue 24 Nov, 7788'],
    ['Afterwards', /^Support/, 'Talked over with those affected: by whom, when', 'Ms Okafor, at noon'],
    ['Afterwards', /^Prevention/, 'What is done so that it does not happen again', 'The side gate is shut at 8.50'],
  ] as const) {
    const group = page.getByRole('group', { name: part, exact: true });
    await pressByKey(page, group.getByRole('button', { name: section }));
    await typeInto(page, group.getByRole('textbox', { name: field }), typed);
  }
  const group = page.getByRole('group', { name: 'Afterwards', exact: true });
  await pressByKey(page, group.getByRole('button', { name: /^Assessment/ }));
  await page.getByLabel('How serious it was').selectOption({ label: 'Serious' });
  await expectNoFindings(page, 'the rest of a record, in its parts');
  await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(page.getByRole('region', { name: 'Conduct' })).toContainText('Pushed the gate against her');
  await expect(page.getByRole('region', { name: 'Assessment' })).toContainText('Serious');
  await expect(page.getByRole('region', { name: 'Assessment' }).getByRole('term')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Injury' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'What was threatened' })).toHaveCount(0);
  expect(await sidesOfPaper(launched)).toBeLessThanOrEqual(2);
  await addAffected(page, 'Mrs Pell');
  await expect(definitionOf(page, 'Affected')).toContainText('Mrs Pell');
});

test('recorded against the wrong person: the record says whom it was about before, who changed it and why', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await form.about.fill('Mrs S. Ahmedby');
  await form.about.press('Tab');
  await form.whatHappened.fill('Swore at the office.');
  await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByLabel('What is wrong').selectOption({ label: 'Person this is about' });
  const about = page.getByRole('combobox', { name: 'Person this is about' });
  await about.fill('Mrs Z. Ahmedby');
  await about.press('Tab');
  await page.getByLabel('Reason for the correction').fill('It was the other Mrs Ahmedby.');
  await sendByKey(page);
  await expect(definitionOf(page, 'Person this is about')).toContainText('Mrs Z. Ahmedby');
  await expect(definitionOf(page, 'Person this is about')).toContainText(
    /Corrected by Ms A. Okafor, .* Was: Mrs S. Ahmedby. Reason: It was the other Mrs Ahmedby./,
  );
  const reference = (await title(page).textContent()) ?? '';
  await goTo(page, 'People');
  await page.getByRole('searchbox').fill('Mrs S. Ahmedby');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(
    page.getByRole('link', {
      name: new RegExp(`Incident ${reference}, first recorded about this person, and corrected`),
    }),
  ).toBeVisible();
});
