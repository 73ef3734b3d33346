import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { answerPlan, choose, decideFromRecord } from '../pages/decide';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, typeHere, typeInto } from '../pages/keyboard';
import { openLookUp } from '../pages/look-up';
import { goTo, title } from '../pages/navigation';
import { definitionOf } from '../pages/record';

test('a warning by keyboard: what the ladder would suggest is seen line by line, a refusal with its source, and it is taken back in one step', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await decideFromRecord(page);
  const suggested = page.getByRole('list', { name: 'What the ladder would suggest' });
  await expect(suggested).toContainText(/\d+ records? counts?, since /);
  // Danger comes first, and turns the suggestion.
  await page.getByRole('checkbox', { name: 'Somebody is at risk now' }).press('Space');
  await expect(suggested).toContainText('Somebody is at risk now');
  await expect(page.getByRole('status').filter({ hasText: 'Use Temporary ban now' })).toBeVisible();
  await expectNoFindings(page, 'Decide what happens next');
  await page.getByRole('checkbox', { name: 'Somebody is at risk now' }).press('Space');
  await sendByKey(page);
  const before = page.getByRole('region', { name: 'Before it can be done' });
  await expect(before.getByRole('link')).toHaveText(['Choose what happens next.']);
  await choose(page, 'Warning');
  await sendByKey(page);
  await expect(before.getByRole('link')).toHaveText(['Say in one line why a warning.']);
  const why = page.getByRole('list', { name: 'Before it can be done' });
  await pressByKey(page, why.getByRole('button', { name: /^Why\? Say in one line why a warning/ }));
  await expect(why).toContainText('Source: DfE model letters');
  await expect(why).toContainText('This is not legal advice.');
  await expectNoFindings(page, 'Decide, a warning refused');
  // Aimed at the head alone: noted, and in nobody's way.
  await page
    .getByRole('group', { name: 'Were you the only one it was aimed at?' })
    .getByRole('radio', { name: 'Yes' })
    .press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'A warning can be given all the same' })).toBeVisible();
  await typeInto(page, page.getByRole('textbox', { name: 'Why a warning, in one line?' }), 'It has to stop.');
  await sendByKey(page);
  const decisions = page.getByRole('list', { name: 'Decisions' });
  await expect(decisions).toContainText('Warning · DEC-2026-0001 · Tue 24 Nov 2026');
  await expect(decisions).toContainText('It counts until Wed 24 Nov 2027.');
  await pressByKey(page, decisions.getByRole('button', { name: /^Read it in full/ }));
  await expect(definitionOf(decisions, 'Were you the only one it was aimed at?')).toHaveText('Yes');
  await expect(definitionOf(decisions, 'Reasons')).toHaveText('It has to stop.');
  await expect(definitionOf(decisions, 'Decided by')).toContainText('headteacher');
  await expectNoFindings(page, 'a person with a decision');
  await pressByKey(page, decisions.getByRole('button', { name: /^Take it back/ }));
  await expect(page.getByRole('textbox', { name: 'Why is it taken back?' })).toBeFocused();
  await sendByKey(page);
  await expect(page.getByText('Say why, in one line.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Why is it taken back?' }).focus();
  await keyboard.type('It was somebody else.');
  await sendByKey(page);
  await expect(decisions).toContainText('Taken back on Tue 24 Nov 2026: It was somebody else.');
});

test('a contact plan: every refusal with its source, then calls against it, over the limit, always open, and with no reply', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const reference = await decideFromRecord(page);
  await choose(page, 'Contact plan');
  await expect(page.getByRole('main')).toContainText('A worry about the safety of any child');
  await sendByKey(page);
  const before = page.getByRole('region', { name: 'Before it can be done' });
  await expect(before.getByRole('link', { name: 'Say which behaviours it is about.' })).toBeVisible();
  const why = page.getByRole('list', { name: 'Before it can be done' });
  const reasons = why.getByRole('button', { name: /^Why\?/ });
  const count = await before.getByRole('link').count();
  expect(count).toBeGreaterThanOrEqual(11);
  await expect(reasons).toHaveCount(count);
  for (const reason of await reasons.all()) {
    await reason.press('Enter');
    await expect(reason).toHaveAttribute('aria-expanded', 'true');
  }
  await expect(why.getByText(/Source: .*This is not legal advice\./)).toHaveCount(count);
  await expectNoFindings(page, 'Decide, a plan refused');
  await answerPlan(page);
  await sendByKey(page);
  const pane = page.getByRole('complementary');
  await expect(pane).toContainText('RES-2026-');
  await expect(definitionOf(pane, 'Records it rests on')).toContainText(reference);
  await expect(definitionOf(pane, 'Why a plan before a warning?')).toHaveText('It went on for three days');
  await expect(pane).toContainText('None logged yet.');

  for (const what of ['About the trip', 'About the trip again', 'About the trip once more']) {
    await pressByKey(page, pane.getByRole('button', { name: 'Log a call' }));
    await expect(page.getByRole('textbox', { name: 'What was it about?' })).toBeFocused();
    await keyboard.type(what);
    await page.getByRole('combobox', { name: 'How did it come?' }).selectOption({ label: 'E-mail' });
    await expect(page.getByText('Tue 24 Nov 2026, ')).toBeVisible();
    if (what === 'About the trip') await expectNoFindings(page, 'Log a call');
    await sendByKey(page);
    await expect(pane.getByRole('list', { name: 'Contacts' })).toContainText(what);
  }
  await expect(pane.getByRole('listitem').filter({ hasText: 'About the trip once more' })).toContainText(
    'Over the limit; answered.',
  );
  await expect(pane.getByRole('row', { name: /^Mon 23 Nov 2026/ })).toHaveText('Mon 23 Nov 2026310');

  // A child ill is always put through, and never left without an answer; from the look-up.
  const person = (await pane.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
  const { field, cards } = await openLookUp(page);
  await field.fill(person);
  await cards.filter({ hasText: person }).getByRole('button', { name: 'Log a call' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'What was it about?' })).toBeFocused();
  await keyboard.type('The child is ill');
  await page
    .getByRole('combobox', { name: /^Is it one of these/ })
    .selectOption({ label: 'Child ill, medicine, an emergency' });
  await page.getByRole('radio', { name: 'No reply will be sent' }).press('Space');
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before it can be logged' })).toContainText(
    'This is always put through',
  );
  await page.getByRole('combobox', { name: /^Is it one of these/ }).selectOption({ label: 'None of these' });
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before it can be logged' }).getByRole('link')).toHaveCount(3);
  await expectNoFindings(page, 'Log a call, no reply');
  await page
    .getByRole('combobox', { name: /^Is it one of these/ })
    .selectOption({ label: 'Child ill, medicine, an emergency' });
  await page.getByRole('radio', { name: 'Yes', exact: true }).press('Space');
  await sendByKey(page);
  await expect(pane.getByRole('listitem').filter({ hasText: 'The child is ill' })).toContainText(
    'Always put through: Child ill, medicine, an emergency; answered.',
  );
  await expect(pane.getByRole('row', { name: /^Mon 23 Nov 2026/ })).toHaveText('Mon 23 Nov 2026411');
  await expectNoFindings(page, 'a contact plan with contacts');
  // Loosening is one step.
  await pressByKey(page, pane.getByRole('button', { name: 'End it', exact: true }));
  await typeHere(page, 'Settled');
  await sendByKey(page);
  await expect(pane).toContainText('Ended');
});

test('the ladder is the school’s own: its names stand where it is decided, and what has faded moves nothing', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Settings');
  const ladder = page.getByRole('region', { name: 'The ladder' });
  await typeInto(page, ladder.getByRole('textbox', { name: 'Second step' }), 'First letter');
  await typeInto(page, ladder.getByRole('textbox', { name: /^Notes and informal words count/ }), '0');
  await pressByKey(page, ladder.getByRole('button', { name: 'Save the ladder' }));
  await expect(ladder).toContainText('A number of months, from 1 to 60.');
  await typeInto(page, ladder.getByRole('textbox', { name: /^Notes and informal words count/ }), '1');
  await pressByKey(page, ladder.getByRole('button', { name: 'Save the ladder' }));
  await expect(ladder.getByRole('status')).toContainText('Saved.');
  await expectNoFindings(page, 'Settings, the ladder');
  await decideFromRecord(page);
  await expect(page.getByRole('radio', { name: 'First letter' })).toBeVisible();
  // Half written, it is found again on Today, without a name.
  await choose(page, 'First letter');
  await typeInto(page, page.getByRole('textbox', { name: 'Why a warning, in one line?' }), 'It has to stop.');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await goTo(page, 'Today');
  await page.getByRole('link', { name: /^Draft What happens next: not decided yet/ }).click();
  await expect(page.getByRole('textbox', { name: 'Why a warning, in one line?' })).toHaveValue('It has to stop.');
  // A ban goes on in its own form, with the records.
  await choose(page, 'Propose a ban');
  await sendByKey(page);
  await expect(title(page, 'Propose a ban')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^INC-/, checked: true })).toHaveCount(1);
});
