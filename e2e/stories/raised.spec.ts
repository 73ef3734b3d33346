import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { logRaised, openRaisedForm, raisedStep } from '../pages/raised';
import { definitionOf, openRecordForm, recordIt } from '../pages/record';
import { openRegisterForm } from '../pages/register';

const HOSTILE = '<img src=x onerror=alert(1)> "; DROP TABLE concern; -- {{7*7}} \u202etxet';

test('what a parent raised is logged, acknowledged, answered, moved, closed and opened again with the keyboard alone', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'Raised with us');
  await expect(page.getByText('Nothing is open')).toBeVisible();
  await expectNoFindings(page, 'Raised with us, empty');
  const form = await openRaisedForm(page);
  // Before any field stands what is not for here.
  const worried = page.getByText('Worried about a child? Not here: tell the DSL');
  await expect(worried).toBeVisible();
  expect(await comesBefore(page)).toBe(true);
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before this can be logged' }).getByRole('link')).toHaveText([
    'Say who raised it: a name, or words by which you know them again.',
    'Write a few words. Their own are welcome.',
  ]);
  await form.about.focus();
  await keyboard.type('Mrs S. Ahmedani');
  await expect(page.getByRole('option', { name: 'New person: “Mrs S. Ahmedani”' })).toBeVisible();
  await keyboard.press('Tab');
  await typeInto(page, page.getByLabel(/^Their child/), 'Zara Ahmedani');
  await typeInto(page, form.words, `Zara’s book has not come home for three weeks. ${HOSTILE}`);
  await typeInto(page, form.raisedOn, 'yesterday');
  await expect(form.raisedOn).toHaveAccessibleDescription('Mon 23 Nov 2026');
  await tabTo(page, page.getByRole('radio', { name: 'In a meeting' }));
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'At the gate or the door' })).toBeChecked();
  await expectNoFindings(page, 'Log what a parent raised');
  await sendByKey(page);

  await expect(title(page, 'CON-2026-0001')).toBeVisible();
  await expect(definitionOf(page, 'What they raised')).toContainText(HOSTILE);
  await expect(definitionOf(page, 'Raised by')).toContainText('Mrs S. Ahmedani');
  await expect(definitionOf(page, 'Raised by')).toContainText('Zara Ahmedani');
  await expect(definitionOf(page, 'With')).toHaveText('Ms A. Okafor');
  await expect(definitionOf(page, 'Due')).toHaveText('acknowledgement due Mon 30 Nov 2026, in 4 working days');
  await expectNoFindings(page, 'something raised');
  await acknowledgeAnswerMove(page);
  await closeAndReopen(page);
});

async function acknowledgeAnswerMove(page: Page): Promise<void> {
  const { keyboard } = page;
  await pressByKey(page, raisedStep(page, 'Acknowledged'));
  await expect(page.getByRole('textbox', { name: 'On which day?' })).toBeFocused();
  await keyboard.press('Control+A');
  await keyboard.type('20 Nov');
  await sendByKey(page);
  await expect(page.getByText('It was raised on Mon 23 Nov 2026. Type that day or a later one.')).toBeVisible();
  await keyboard.press('Control+A');
  await keyboard.type('today');
  await sendByKey(page);
  await expect(definitionOf(page, 'Due')).toHaveText('answer due Mon 14 Dec 2026, in 14 working days');
  await pressByKey(page, raisedStep(page, 'Answered'));
  const told = page.getByRole('textbox', { name: 'What were they told?' });
  await expect(told).toBeFocused();
  await sendByKey(page);
  await expect(page.getByText('Write in a few words what they were told.')).toBeVisible();
  await keyboard.type('A new book is in her bag.');
  await expectNoFindings(page, 'something raised, answering');
  await sendByKey(page);
  await expect(definitionOf(page, 'Due')).toHaveText('Nothing: they have their answer');
  await pressByKey(page, raisedStep(page, 'Another stage'));
  await expect(page.getByRole('radio', { name: /^Stage 1/ })).toBeFocused();
  await sendByKey(page);
  await expect(definitionOf(page, 'Due')).toHaveText('acknowledgement due Tue 1 Dec 2026, in 5 working days');
}

async function closeAndReopen(page: Page): Promise<void> {
  const { keyboard } = page;
  await pressByKey(page, raisedStep(page, 'Close it'));
  await expect(page.getByRole('textbox', { name: 'What were they told of the outcome?' })).toBeFocused();
  await keyboard.type('Books go home on Mondays from now on.');
  await sendByKey(page);
  const history = page.getByRole('list', { name: 'What happened since' });
  await expect(history.getByRole('listitem').last()).toContainText('Closed, Tue 24 Nov 2026, by letter');
  await pressByKey(page, raisedStep(page, 'Open again'));
  await expect(page.getByRole('textbox', { name: 'Why is it open again?' })).toBeFocused();
  await keyboard.type('It has happened again.');
  await sendByKey(page);
  await expect(history.getByRole('listitem').last()).toContainText('It has happened again.');
  await expect(history.getByRole('listitem')).toHaveCount(5);
  await expectNoFindings(page, 'something raised, with its history');
}

/** Does the line about a child stand before the first field of the form? */
function comesBefore(page: Page): Promise<boolean> {
  return page.getByRole('main').evaluate((main) => {
    const line = [...main.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith('Worried about'));
    const field = main.querySelector('input, textarea');
    if (line === undefined || field === null) return false;
    return (line.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
}

test('D27: what is open is on Today, on the person’s page and before a restriction, which it does not stop', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const reference = await logRaised(page, 'Mrs S. Ahmedani', 'Nobody rang back about the lunch money.', '2 Nov');
  await expect(definitionOf(page, 'Due')).toHaveText('acknowledgement was due Mon 9 Nov 2026, 11 working days late');
  await goTo(page, 'Today');
  const line = page.getByRole('link', { name: /^Acknowledge Mrs S. Ahmedani: raised with us/ });
  await expect(line).toContainText('11 working days late');
  await line.press('Enter');
  await expect(title(page, reference)).toBeVisible();
  await page.getByRole('link', { name: 'Mrs S. Ahmedani' }).press('Enter');
  await expect(title(page, 'Mrs S. Ahmedani')).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(`^Raised with us ${reference}, open`) })).toBeVisible();

  const notice = page.getByText(`Mrs S. Ahmedani has something open with us (${reference}). It goes on whatever`);
  const form = await openRegisterForm(page);
  await form.about.fill('Mrs S. Ahmedani');
  await form.about.press('Tab');
  await expect(notice).toBeVisible();
  await expectNoFindings(page, 'carry-over form with something open');
  await form.type('Ban').check();
  await form.restricted.fill('The whole school site.');
  await form.heard('Yes').check();
  await form.add.click();
  const pane = page.getByRole('complementary', { name: 'One restriction' });
  await expect(pane.getByRole('heading', { name: 'Mrs S. Ahmedani' })).toBeVisible();
  await expect(pane.getByText(/has something open with us/)).toBeVisible();
  await goTo(page, 'Raised with us');
  await expect(page.getByRole('list', { name: 'What was raised with us' }).getByRole('link')).toHaveCount(1);
});

test('a record under E6 says which settled matter it is about, and both pages show it', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await form.about.fill('Mrs S. Ahmedani');
  await form.clauses.fill('E6');
  await keyboard.press('Enter');
  await form.whatHappened.fill('Came a fourth time about the swimming place.');
  const record = await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await pressByKey(page, page.getByRole('button', { name: 'Which settled matter?' }));
  await page.getByRole('radio', { name: 'Can’t show it yet' }).check();
  await sendByKey(page);
  await expect(page.getByText('Still to add: which settled matter this is about.')).toBeVisible();
  await goTo(page, 'Today');
  await page.getByRole('link', { name: new RegExp(`${record}. Still to add: which settled matter`) }).press('Enter');
  await page.getByRole('button', { name: 'Which settled matter?' }).press('Enter');
  await page.getByRole('radio', { name: 'Add it in two lines' }).check();
  await page.getByRole('textbox', { name: 'What it was' }).fill('A place in the swimming group');
  // What is half written survives the lock.
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(page.getByRole('textbox', { name: 'What it was' })).toHaveValue('A place in the swimming group');
  await page.getByRole('textbox', { name: /^When it was settled/ }).fill('1 Oct');
  await page.getByRole('textbox', { name: /^How it was settled/ }).fill('The head’s letter said no, and why.');
  await expectNoFindings(page, 'a record under E6, its settled matter added');
  await sendByKey(page);
  await page.getByRole('link', { name: 'CON-2026-0001' }).press('Enter');
  await expect(title(page, 'CON-2026-0001')).toBeVisible();
  await expect(page.getByRole('list', { name: 'What happened since' })).toContainText('Closed, Thu 1 Oct 2026');
  await page.getByRole('list', { name: 'Records about this as settled' }).getByRole('link', { name: record }).click();
  await expect(title(page, record)).toBeVisible();
  await expectNoFindings(page, 'a record under E6 with its settled matter');
});

test('how soon the school answers is set in days, and what is half written is found again on Today', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Settings');
  const acknowledge = page.getByRole('textbox', { name: /^Acknowledge within/ });
  await acknowledge.fill('0');
  await page.getByRole('button', { name: 'Save these days' }).click();
  await expect(page.getByText('Type a whole number of school days, from 1 to 60.')).toBeVisible();
  await acknowledge.fill('2');
  await page.getByRole('textbox', { name: /^Answer within/ }).fill('10');
  await page.getByRole('button', { name: 'Save these days' }).click();
  await expect(page.getByText('Saved. What is open counts with them from now on.')).toBeVisible();
  await logRaised(page, 'Mr T. Ahmedani', 'The gate was locked at ten to nine.');
  await expect(definitionOf(page, 'Due')).toHaveText('acknowledgement due Thu 26 Nov 2026, in 2 working days');
  await raisedStep(page, 'Answered').click();
  await page.getByRole('textbox', { name: 'What were they told?' }).fill('From Monday it');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await goTo(page, 'Today');
  await page.getByRole('link', { name: /^Draft Raised with us, CON-2026-0001: not finished/ }).click();
  await expect(page.getByRole('textbox', { name: 'What were they told?' })).toHaveValue('From Monday it');
});
