import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { answerGrounds, answerShape } from '../pages/ban';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, startCounting, typeHere, typeInto } from '../pages/keyboard';
import { openLookUp } from '../pages/look-up';
import { goTo, title } from '../pages/navigation';
import { printedPages, printToPdf } from '../pages/printed';
import { definitionOf } from '../pages/record';

test('Temporary ban now: four answers by keyboard, the card stands at once, and half a page of notice prints from the same answers', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page, app } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const counted = await startCounting(page, 'nothing');
  await pressByKey(page, page.getByRole('button', { name: 'Temporary ban now' }));
  await expect(page.getByRole('combobox', { name: 'Who is it?' })).toBeFocused();
  // Nothing but the four: a press before anything is typed says what is missing, beside the field and on top.
  await sendByKey(page);
  const before = page.getByRole('region', { name: 'Before it can stand' });
  await expect(before.getByRole('link')).toHaveText([
    'Say who it is, by name.',
    'Say in one line what they did.',
    'Say in one line why it can’t wait until they have been heard.',
  ]);
  await pressByKey(page, before.getByRole('button', { name: /^Why\? Say in one line why it can’t wait/ }));
  await expect(before).toContainText(/Good practice\. Source: DfE, .* Checked: Nov 2026.* This is not legal advice\./);
  await page.getByRole('combobox', { name: 'Who is it?' }).focus();
  await keyboard.type('Mr D. Harkerby');
  await expect(page.getByRole('option', { name: 'New person: “Mr D. Harkerby”' })).toBeVisible();
  await keyboard.press('Tab');
  await typeInto(page, page.getByLabel(/^Their child/), 'Ellie Harkerby');
  await typeInto(
    page,
    page.getByRole('textbox', { name: /^What did they do/ }),
    'Shouted at Mrs Pell and would not leave',
  );
  await typeInto(page, page.getByRole('textbox', { name: /^Why can’t it wait/ }), 'He says he will be back at three');
  await typeInto(page, page.getByRole('textbox', { name: /^Who collects/ }), 'Her grandmother, Mrs J. Harkerby');
  // D37: not asked while it is urgent.
  await expect(page.getByRole('group', { name: /^Are they also one of these/ })).toHaveCount(0);
  await expectNoFindings(page, 'Temporary ban now');
  await sendByKey(page);
  await expect(title(page, 'Mr D. Harkerby')).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('Temporary ban');
  await expect(definitionOf(page, 'Ends by itself')).toHaveText('Tue 22 Dec 2026');
  await expect(definitionOf(page, 'What they did')).toHaveText('Shouted at Mrs Pell and would not leave');
  await expectNoFindings(page, 'A ban');
  // The fifteen seconds that the hands need, counted generously: Tab from the top of the page, four answers, one press more.
  const { presses, dialogs } = await counted();
  expect({ dialogs, few: presses - 160 < 60 }).toEqual({ dialogs: 0, few: true });

  const { field, cards, dialog } = await openLookUp(page);
  await field.fill('harkrby');
  const card = cards.filter({ hasText: 'Mr D. Harkerby' });
  await expect(card).toContainText('Stop');
  await expect(card).toContainText('Her grandmother, Mrs J. Harkerby');
  await expect(dialog).not.toContainText(/Shouted|RES-|INC-/);
  await keyboard.press('Escape');

  await printToPdf(app);
  await pressByKey(page, page.getByRole('button', { name: 'Print short notice' }));
  await expect(page.getByRole('article')).toContainText('We want to hear your side first');
  await expect(page.getByRole('article')).toContainText('a civil matter and not in itself a crime');
  await expect(page.getByRole('combobox', { name: 'Who signs it?' })).toHaveValue('Ms A. Okafor, headteacher');
  await expectNoFindings(page, 'Short notice');
  await sendByKey(page);
  await expect.poll(() => printedPages(app)).toBe(1);
  // What they did is a record now, with more to add.
  await goTo(page, 'Incidents');
  await expect(page.getByRole('row', { name: /Mr D. Harkerby/ })).toContainText('Shouted at Mrs Pell');
});

test('a ban from a record to its confirmation: every refusal is seen with its reason, their side is heard, and the register has its end and its review', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Incidents');
  await page.getByRole('row').nth(1).getByRole('link').press('Enter');
  await expect(page.getByRole('button', { name: 'Propose a ban' })).toBeVisible();
  const reference = await page.getByRole('heading', { level: 1 }).textContent();
  await pressByKey(page, page.getByRole('button', { name: 'Propose a ban' }));
  await expect(title(page, 'Propose a ban')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: new RegExp(`^${reference}`) })).toBeChecked();
  await typeInto(page, page.getByRole('textbox', { name: 'School days to answer in' }), '3');
  await expectNoFindings(page, 'Propose a ban');
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before it can be proposed' })).toContainText(
    'Fewer than five school days to answer',
  );
  await typeInto(
    page,
    page.getByRole('textbox', { name: 'Why fewer than five school days to answer?' }),
    'They go abroad',
  );
  await sendByKey(page);
  const list = page.getByRole('list', { name: 'Before it can be confirmed' });
  await expect(list).toContainText('No letter has reached them yet');
  await pressByKey(page, list.getByRole('button', { name: /^Why\? No letter has reached them/ }));
  await expect(list).toContainText('Source: Wandsworth LBC v A (Court of Appeal, 2000).');
  await expect(list).toContainText('This is not legal advice.');
  await expectNoFindings(page, 'A proposed ban');
  // It holds nothing, and can't be confirmed yet.
  await pressByKey(page, page.getByRole('button', { name: 'Confirm the ban' }));
  await sendByKey(page);
  const refused = page.getByRole('region', { name: 'It can’t be confirmed yet' });
  await expect(refused).toContainText('No letter has reached them yet');
  await pressByKey(page, refused.getByRole('button', { name: /^Why\? Give the reasons/ }));
  await expect(refused).toContainText('Source: DfE, Controlling access to school premises');
  await expectNoFindings(page, 'Confirm the ban');
  // What is mended elsewhere has a button that opens it; the form waits.
  await pressByKey(page, refused.getByRole('button', { name: 'How it reached them' }));
  await sendByKey(page);
  await expect(list).toContainText('They have until Fri 27 Nov 2026 to give their side.');
  await pressByKey(page, list.getByRole('button', { name: 'Record their side' }));
  await typeInto(page, page.getByRole('textbox', { name: 'What they say to it' }), 'They were worried, and are sorry.');
  await sendByKey(page);
  await expect(definitionOf(page, 'By letter, Tue 24 Nov 2026')).toHaveText('They were worried, and are sorry.');
  await answerGrounds(page);
  await answerShape(page);
  await expect(page.getByText('Everything is there. It can be confirmed.')).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Confirm the ban' }));
  await typeInto(
    page,
    page.getByRole('textbox', { name: 'How their side was weighed' }),
    'It explains the worry, not the shouting.',
  );
  await typeInto(
    page,
    page.getByRole('textbox', { name: 'Reasons' }),
    'Staff are afraid, and a warning would not stop it.',
  );
  await sendByKey(page);
  await expect(page.getByRole('link', { name: /^The letter has to say how to complain/ })).toBeVisible();
  await page.getByRole('checkbox', { name: /^The letter says how to complain/ }).press('Space');
  await sendByKey(page);
  await expect(definitionOf(page, 'Review')).toHaveText('Mon 24 May 2027');
  await expect(definitionOf(page, 'Until')).toHaveText('Tue 8 Jun 2027');
  // What was decided can be read, each question with its answer.
  await expect(definitionOf(page, 'What did this person do?')).toHaveText('Shouted at the gate');
  await expect(definitionOf(page, 'Has the safeguarding lead looked at it?')).toContainText('Yes, looked at it, Tue');
  await expect(definitionOf(page, 'Why fewer than five school days to answer?')).toHaveText('They go abroad');
  await expect(definitionOf(page, 'Confirmed by')).toHaveText(/headteacher, Tue 24 Nov 2026$/);
  await expect(definitionOf(page, 'Who signed the letter')).toHaveText('Ms A. Okafor, headteacher');
  await expectNoFindings(page, 'A confirmed ban');
  await pressByKey(page, page.getByRole('link', { name: 'On the register' }));
  await expect(definitionOf(page, 'Until')).toHaveText('Tue 8 Jun 2027');
  // Loosening is one step.
  await pressByKey(page, page.getByRole('button', { name: 'End it' }));
  await typeHere(page, 'Settled');
  await sendByKey(page);
  await expect(page.getByRole('complementary')).toContainText('Ended');
});
