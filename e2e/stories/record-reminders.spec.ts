import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { goTo, title } from '../pages/navigation';
import { definitionOf, openRecordForm, recordIt } from '../pages/record';

const MANNER = 'She called Mrs Pellworth a liar in front of the parents’ group.';

test('D9, D20, D21: a post is recorded by keyboard: the law of today stands beside it, what was wrong with how is asked once, and the year for a claim is remembered', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await keyboard.type('Mr D. Harkerby');
  await keyboard.press('Tab');
  await typeInto(page, form.clauses, 'a2');
  await keyboard.press('Enter');
  await pressByKey(page, page.getByRole('button', { name: /^How they went about it/ }));
  const manner = page.getByRole('textbox', {
    name: 'Leave the complaint aside. What was wrong with how they went about it?',
  });
  await typeInto(page, manner, MANNER);
  await pressByKey(page, page.getByRole('button', { name: /^The post/ }));
  const main = page.getByRole('main');
  await expect(main).toContainText('Online Safety Act 2023, section 179');
  await expect(main).toContainText(
    'Malicious Communications Act 1988, section 1: Grossly offensive or indecent messages',
  );
  await typeInto(page, page.getByRole('textbox', { name: 'When it was posted' }), '1 Dec 2025');
  await typeInto(page, form.whatHappened, 'A post in the parents’ group about the Year 4 trip.');
  await expectNoFindings(page, 'a post, being recorded');
  const reference = await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(main).toContainText('One year from the post ends on Tue 1 Dec 2026');
  await expect(main).toContainText('take legal advice in good time');
  await expect(page.getByRole('region', { name: 'How they went about it' })).toContainText(MANNER);
  await expectNoFindings(page, 'a record about a post');

  await goTo(page, 'Today');
  const needs = page.getByRole('list', { name: 'Needs you' });
  const reminder = needs.getByRole('link').filter({ hasText: 'one year ends on Tue 1 Dec 2026' });
  await expect(reminder).toContainText('in 5 working days');
  await expectNoFindings(page, 'Today, with a reminder');
  await reminder.press('Enter');
  await expect(title(page, reference)).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Decide what happens next' }));
  await expect(page.getByRole('checkbox', { name: new RegExp(`^${reference}`) })).toBeChecked();
  await expect(main).toContainText(MANNER);
  await expect(page.getByRole('group', { name: /^Leave the complaint aside/ })).toHaveCount(0);
  await expectNoFindings(page, 'a decision with what was noted');
  await page.getByRole('group', { name: 'What do you decide?' }).getByRole('radio', { name: 'Warning' }).press('Space');
  await sendByKey(page);
  const before = page.getByRole('region', { name: 'Before it can be done' });
  await expect(before.getByRole('link')).toHaveText(['Say in one line why a warning.']);
  // Who thinks otherwise says it differently.
  await pressByKey(page, page.getByRole('button', { name: 'Say it differently' }));
  await expect(page.getByRole('textbox', { name: 'What was wrong with how' })).toHaveValue(MANNER);
});

test('D7, D13: a late record may say why, and a police report without its reference is a task on Today until the reference is there', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  const late = page.getByRole('button', { name: /^Written down later/ });
  await expect(late).toHaveCount(0);
  await typeInto(page, form.when, 'Mon 16 Nov 8.40');
  await expect(late).toHaveAccessibleName(/asked because it happened more than a school day ago/);
  await pressByKey(page, late);
  await typeInto(
    page,
    page.getByRole('textbox', { name: 'Why is it written down only now?' }),
    'A week of school journey',
  );
  await pressByKey(page, page.getByRole('button', { name: 'More', exact: true }));
  await pressByKey(page, page.getByRole('button', { name: /^Police/ }));
  await typeInto(page, page.getByRole('textbox', { name: 'When they were told, by whom' }), 'Mon 16 Nov, by Mrs Pell');
  await typeInto(page, form.whatHappened, 'He pushed the gate against Mrs Pell.');
  const reference = await recordIt(page);
  await goTo(page, 'Today');
  const needs = page.getByRole('list', { name: 'Needs you' });
  const task = needs
    .getByRole('link')
    .filter({ hasText: 'The police were told, and their reference is not there yet.' });
  await expect(task).toContainText('1 working day late');
  await expect(needs.getByRole('link').filter({ hasText: 'the police reference' })).toHaveCount(0);
  await expectNoFindings(page, 'Today, with a police reference to ask for');
  await task.press('Enter');
  await expect(title(page, reference)).toBeVisible();
  await expect(definitionOf(page, 'Why is it written down only now?')).toHaveText('A week of school journey');
  await pressByKey(page, page.getByRole('button', { name: 'Add the police reference' }));
  const box = page.getByRole('textbox', { name: 'Log or crime reference' });
  await tabTo(page, box);
  await page.keyboard.type('42/1234');
  await sendByKey(page);
  await expect(definitionOf(page, 'Log or crime reference')).toHaveText('42/1234');
  await goTo(page, 'Today');
  await expect(needs).toBeVisible();
  await expect(task).toHaveCount(0);
});
