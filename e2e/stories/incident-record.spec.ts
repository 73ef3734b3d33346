import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { holders } from '../fixtures/processes';
import { pressByKey, sendByKey, startCounting, tabTo } from '../pages/keyboard';
import { goTo, title } from '../pages/navigation';
import { definitionOf, openRecordForm, recordAndOpen, recordIt } from '../pages/record';

const words = 'She rang and called me a liar, twice, then hung up.';

test('a phone call by a known parent takes six stops of focus and 25 presses at most beside the words, and no dialog', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await recordAndOpen(page, { about: 'Mrs Wexcombe-Thrale', whatHappened: 'So that she is known.' });
  await goTo(page, 'Today');
  const counted = await startCounting(page, 'What happened');

  await openRecordForm(page);
  await page.keyboard.type('wexc');
  await expect(page.getByRole('option', { name: /Mrs Wexcombe-Thrale/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Phone');
  await page.keyboard.press('Tab');
  await page.keyboard.type('e1');
  await page.keyboard.press('Tab');
  await page.keyboard.type(words);
  const reference = await recordIt(page);

  const hands = await counted();
  process.stdout.write(
    `    A phone call by a known parent: ${hands.stops} stops of focus, ${hands.presses} presses beside ${hands.letters} letters, ${hands.dialogs} dialogs\n`,
  );
  expect(hands.letters).toBe(words.length);
  expect(hands.stops).toBeLessThanOrEqual(6);
  expect(hands.presses).toBeLessThanOrEqual(25);
  expect(hands.dialogs).toBe(0);

  await pressByKey(page, page.getByRole('button', { name: 'Open the record' }));
  await expect(title(page, reference)).toBeVisible();
  await expect(definitionOf(page, 'Person this is about')).toHaveText('Mrs Wexcombe-Thrale');
  await expect(definitionOf(page, 'Happened')).toContainText('Tue 24 Nov 2026, 14:0');
  await expect(definitionOf(page, 'Where or how')).toHaveText('Phone');
  await expect(definitionOf(page, 'Clauses')).toContainText('E1');
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText(words);
  await expect(page.getByText('Still to add')).toHaveCount(0);
});

test('arrow and Enter pressed ahead of the list count for the list that comes, and never for the one of the letters before', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await recordAndOpen(page, { about: 'Mrs Wexcombe-Thrale', whatHappened: 'So that she is known.' });
  await goTo(page, 'Today');
  const form = await openRecordForm(page);
  const { engine } = await holders(launched.app);
  await page.keyboard.type('we');
  const first = page.getByRole('option').first();
  await expect(first).toBeVisible();
  await expect(first).not.toContainText('Wexcombe');
  // The engine has no time to answer just now.
  process.kill(engine, 'SIGSTOP');
  await page.keyboard.type('xc');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  process.kill(engine, 'SIGCONT');
  await expect(form.about).toHaveValue('Mrs Wexcombe-Thrale');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('whoever types on while the PC is busy finds each word in its field: an arrow and Tab pressed ahead, a new name, a child', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await recordAndOpen(page, { about: 'Mrs Wexcombe-Thrale', whatHappened: 'So that she is known.' });
  await goTo(page, 'Today');
  const form = await openRecordForm(page);
  const { engine } = await holders(launched.app);
  await keyboard.type('wex');
  await expect(page.getByRole('option', { name: /Mrs Wexcombe-Thrale/ })).toBeVisible();
  process.kill(engine, 'SIGSTOP');
  await keyboard.type('c');
  for (const key of ['ArrowDown', 'Tab', 'Tab']) await keyboard.press(key);
  await keyboard.type('Phone');
  process.kill(engine, 'SIGCONT');
  await expect(form.where).toHaveValue('Phone');
  await expect(form.about).toHaveValue('Mrs Wexcombe-Thrale');

  await form.about.fill('');
  process.kill(engine, 'SIGSTOP');
  await form.about.focus();
  await keyboard.type('Mr D. Harkerby');
  await keyboard.press('Tab');
  await keyboard.type('yesterdayx');
  await keyboard.press('Backspace');
  for (const key of ['Tab', 'Tab']) await keyboard.press(key);
  await keyboard.type('Ellie Harkerby');
  await keyboard.press('Tab');
  await keyboard.type('5B');
  await keyboard.press('Shift+Tab');
  process.kill(engine, 'SIGCONT');
  await expect(form.className).toHaveValue('5B');
  await expect(form.child).toBeFocused();
  await expect(form.child).toHaveValue('Ellie Harkerby');
  await expect(form.when).toHaveValue('yesterday');
  await expect(form.about).toHaveValue('Mr D. Harkerby');
});

test('somebody new is recorded with name and child alone, by keyboard', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await page.keyboard.type('Mr D. Harkerby');
  await page.keyboard.press('Tab');
  await expect(form.about).toHaveAccessibleDescription(/Nobody of this name is here yet. This will be a new person./);
  await tabTo(page, form.child);
  await page.keyboard.type('Ellie Harkerby');
  await tabTo(page, form.className);
  await page.keyboard.type('5B');
  await tabTo(page, form.whatHappened);
  await page.keyboard.type(words);
  await recordIt(page);
  await pressByKey(page, page.getByRole('button', { name: 'Open the record' }));
  await expect(definitionOf(page, 'Person this is about')).toHaveText(/^Mr D. Harkerby\s*Ellie Harkerby, 5B$/);

  const again = await openRecordForm(page);
  await page.keyboard.type('ellie hark');
  await expect(page.getByRole('option', { name: /Mr D. Harkerby/ })).toBeVisible();
  await expect(again.about).toHaveAttribute('aria-expanded', 'true');
});

test('leaving a new name with the mouse presses what is under it, although fields for the child push it down', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await form.whatHappened.fill(words);
  await form.about.click();
  await page.keyboard.type('Mr D. Harkerby');
  await expect(page.getByRole('option', { name: /Harkerby/ })).toBeVisible();
  const tick = page.getByRole('checkbox', { name: /worry about a child/ });
  const at = await tick.boundingBox();
  if (at === null) throw new Error('the tick is not on the page');
  await page.mouse.move(at.x + 5, at.y + 5);
  await page.mouse.down();
  // As long as a slow finger takes: what the blur did is on the page by then.
  await page.waitForTimeout(400);
  await page.mouse.up();
  await expect(tick).toBeChecked();
  await expect(form.child).toBeVisible();
});

test('D10: an incident is recorded although nobody is identified', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(form.about).toHaveAttribute('placeholder', 'Not known who');
  await tabTo(page, page.getByRole('textbox', { name: /^What they looked like/ }));
  await page.keyboard.type('man in a red van');
  await tabTo(page, form.whatHappened);
  await page.keyboard.type('He hooted outside the gate for ten minutes.');
  await recordIt(page);
  await pressByKey(page, page.getByRole('button', { name: 'Open the record' }));
  await expect(definitionOf(page, 'Person this is about')).toHaveText('Not known who: man in a red van');
});

test('an empty What happened is the one thing that is asked for, at its field, and nothing typed is lost', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await form.about.fill('Mr D. Harkerby');
  await form.when.fill('yesterday 3.15');
  await form.where.fill('Side gate');
  await form.clauses.fill('e1');
  await sendByKey(page);
  const summary = page.getByRole('region', { name: 'One thing is needed before this can be recorded' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link').press('Enter');
  await expect(form.whatHappened).toBeFocused();
  await expect(form.whatHappened).toHaveAccessibleDescription(/Write what happened, in a few words/);
  await expect(form.about).toHaveValue('Mr D. Harkerby');
  await expect(form.when).toHaveValue('yesterday 3.15');
  await expect(form.where).toHaveValue('Side gate');
  await expect(page.getByRole('checkbox', { name: /^E1\b/ })).toBeChecked();
  await page.keyboard.type(words);
  await recordIt(page);
});

test('When is understood as people type it, and kept as typed where it is not', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const { when, whatHappened } = await openRecordForm(page);
  await expect(when).toHaveValue('now');
  await when.fill('yesterday 3.15');
  await expect(when).toHaveAccessibleDescription('Mon 23 Nov 2026, 15:15');
  await when.fill('ten past nine');
  await expect(when).toHaveAccessibleDescription('Tue 24 Nov 2026, 09:10');
  await when.fill('some time last week, she thinks');
  await expect(when).toHaveAccessibleDescription('Kept as you typed it');
  await whatHappened.fill(words);
  await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(definitionOf(page, 'Happened')).toContainText('some time last week, she thinks');
});

test('D5: clauses are ticked by typing a number or a word, and by arrow keys among all that the code names', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await tabTo(page, form.clauses);
  await page.keyboard.type('e2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: /^E2\b/ })).toBeChecked();
  await page.keyboard.type('threat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: /threat/i, checked: true })).toHaveCount(1);
  await page.keyboard.type('zzz');
  await expect(page.getByText('Nothing in the code fits “zzz”. No clause is ticked by it.')).toBeVisible();
  await form.clauses.fill('');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  expect(await page.getByRole('checkbox', { name: /^[A-Z]\d+\b/ }).count()).toBeGreaterThan(5);
});
