import type { Locator, Page } from '@playwright/test';
import { expect, type Launched, test } from '../fixtures/app';
import { openFamilies } from '../fixtures/invented-families';
import { answerGrounds, answerOpenMatters, answerShape } from '../pages/ban';
import { answerPlan, choose } from '../pages/decide';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, typeInto } from '../pages/keyboard';
import { LockPage } from '../pages/lock-page';
import { type lookUp, openLookUp } from '../pages/look-up';
import { goTo, title } from '../pages/navigation';
import { openRaisedForm } from '../pages/raised';
import { addAffected, definitionOf, openRecordForm, recordForm, recordIt, sayAffected } from '../pages/record';

const HER = 'Mrs R. Ahmedby';
const NAMESAKE = 'Mrs S. Ahmedby';

test.setTimeout(300_000);

/** The same casebook on another day: the program was ended and started again. */
async function onDay(
  launch: (options: { sameAs?: Launched; environment: Record<string, string> }) => Promise<Launched>,
  before: Launched,
  now: string,
): Promise<Launched> {
  await before.quit();
  const launched = await launch({ sameAs: before, environment: { CASEBOOK_TEST_NOW: now } });
  await new LockPage(launched.page).unlock();
  return launched;
}

/** Records what somebody did, and opens the record. */
async function recordAbout(page: Page, about: string, whatHappened: string): Promise<string> {
  const form = await openRecordForm(page);
  await page.keyboard.type(about);
  await page.keyboard.press('Tab');
  await typeInto(page, form.where, 'Main gate');
  await typeInto(page, form.clauses, 'e1');
  await page.keyboard.press('Enter');
  await typeInto(page, form.whatHappened, whatHappened);
  await sayAffected(page, 'Mrs Pell');
  const reference = await recordIt(page);
  await pressByKey(page, page.getByRole('button', { name: 'Open the record' }));
  await expect(title(page, reference)).toBeVisible();
  return reference;
}

/** Four answers made a record; what a lasting decision needs of it is added there, and one is back at the ban. */
async function completeRecord(page: Page, needed: Locator): Promise<void> {
  await pressByKey(page, needed.getByRole('button', { name: 'Open the record' }));
  for (const [button, field, typed] of [
    ['Add when it happened', 'When', 'today 8.30'],
    ['Add where or how', 'Where or how', 'Main gate'],
    ['Add which clause', 'Clauses', 'e1'],
  ] as const) {
    await pressByKey(page, page.getByRole('button', { name: button }));
    await typeInto(page, page.getByRole('textbox', { name: field, exact: true }), typed);
    if (field === 'Clauses') await page.keyboard.press('Enter');
    await typeInto(page, page.getByRole('textbox', { name: 'Reason for the correction' }), 'Left out in the hurry');
    await sendByKey(page);
    await expect(page.getByRole('button', { name: button })).toHaveCount(0);
  }
  await addAffected(page, 'Mrs Pell');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(title(page, HER)).toBeVisible();
}

/** *Who may come in?*, as it is asked with a parent at the hatch: the key, and the name typed. */
async function lookUpByKey(page: Page, name: string): Promise<ReturnType<typeof lookUp>> {
  const found = await openLookUp(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(name);
  await expect(found.field).toHaveValue(name);
  return found;
}

/** A refusal is seen with its reason and its source. */
async function seeSource(page: Page, list: string, sentence: RegExp, source: RegExp): Promise<void> {
  const refusals = page.getByRole('list', { name: list }).last();
  await pressByKey(page, refusals.getByRole('button', { name: sentence }));
  await expect(refusals).toContainText(source);
  await expect(refusals).toContainText('This is not legal advice.');
}

test('one family by keyboard: raised, the wrong one of two put right, a warning, a contact plan, its breach, banned at once, heard, confirmed, reviewed and ended', async ({
  launch,
}) => {
  let launched = await launch({ environment: { CASEBOOK_TEST_NOW: '2026-11-24T14:00:00Z' } });
  let { page } = launched;
  await openFamilies(launched);

  // Tue 24 Nov: she raised something, and it is answered whatever comes.
  const form = await openRaisedForm(page);
  await page.keyboard.type(HER);
  await page.keyboard.press('Tab');
  await typeInto(page, page.getByLabel(/^Their child/), 'Yusuf Ahmedby');
  await typeInto(page, page.getByRole('textbox', { name: 'Class', exact: true }), '5B');
  await typeInto(page, form.words, 'The reading book never comes home.');
  await sendByKey(page);
  await expect(title(page, /^CON-/)).toBeVisible();
  const raised = (await title(page).textContent()) ?? '';
  // What happened at the gate was written down about somebody else of that name, and put right.
  await recordAbout(page, NAMESAKE, 'Shouted at Mrs Pell that she would see.');
  await pressByKey(page, page.getByRole('button', { name: 'Correct', exact: true }));
  await expect(page.getByLabel('What is wrong')).toBeFocused();
  await page.keyboard.type('Person this');
  const about = page.getByRole('combobox', { name: 'Person this is about' });
  await typeInto(page, about, HER);
  await page.keyboard.press('Tab');
  await typeInto(page, page.getByLabel('Reason for the correction'), `It was ${HER}.`);
  await sendByKey(page);
  await expect(definitionOf(page, 'Person this is about')).toContainText(HER);
  await expect(definitionOf(page, 'Person this is about')).toContainText(`Was: ${NAMESAKE}.`);

  // A warning: what is open with the school is named first, and the refusal says why.
  await pressByKey(page, page.getByRole('button', { name: 'Decide what happens next' }));
  await expect(page.getByRole('main')).toContainText(
    `${HER} (Yusuf Ahmedby, 5B) has something open with us (${raised})`,
  );
  await choose(page, 'Warning');
  await sendByKey(page);
  await seeSource(page, 'Before it can be done', /^Why\? Say in one line why a warning/, /Source: DfE model letters/);
  await typeInto(page, page.getByRole('textbox', { name: 'Why a warning, in one line?' }), 'Staff were shouted at.');
  await sendByKey(page);
  await expect(title(page, HER)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Decisions' })).toContainText('Warning · DEC-2026-0001');

  // Wed 2 Dec: it goes on; a contact plan, and one contact more than it allows.
  launched = await onDay(launch, launched, '2026-12-02T09:00:00Z');
  ({ page } = launched);
  await recordAbout(page, HER, 'Rang eleven times before ten and shouted each time.');
  await pressByKey(page, page.getByRole('button', { name: 'Decide what happens next' }));
  await choose(page, 'Contact plan');
  await sendByKey(page);
  await seeSource(page, 'Before it can be done', /^Why\? Could illness, disability/, /Source: /);
  await answerPlan(page);
  await answerOpenMatters(page, 'Mr Lund answers it by Friday');
  await sendByKey(page);
  const pane = page.getByRole('complementary');
  await expect(pane).toContainText('None logged yet.');
  for (const what of ['The trip', 'The trip again', 'The trip, a third time']) {
    await pressByKey(page, pane.getByRole('button', { name: 'Log a call' }));
    await expect(page.getByRole('textbox', { name: 'What was it about?' })).toBeFocused();
    await page.keyboard.type(what);
    await page.getByRole('combobox', { name: 'How did it come?' }).selectOption({ label: 'E-mail' });
    await sendByKey(page);
    await expect(pane.getByRole('list', { name: 'Contacts' })).toContainText(what);
  }
  await expect(pane.getByRole('list', { name: 'Contacts' })).toContainText('Over the limit');

  // Then she comes in herself: that broke the plan, and its record is one with the plan from both sides.
  const reference = /RES-\d{4}-\d{4}/.exec((await pane.textContent()) ?? '')?.[0] ?? '';
  await pressByKey(page, pane.getByRole('button', { name: 'Record a breach' }));
  const breach = recordForm(page);
  await expect(breach.about).toBeFocused();
  await expect(breach.about).toHaveValue(new RegExp(HER));
  await expect(page.getByRole('checkbox', { name: new RegExp(`^It broke ${reference}`) })).toBeChecked();
  await typeInto(page, breach.whatHappened, 'Walked in past the office and stood in the classroom door.');
  const broken = await recordIt(page);
  await pressByKey(page, page.getByRole('button', { name: 'Open the record' }));
  await expect(title(page, broken)).toBeVisible();
  await expect(definitionOf(page, 'Broke')).toContainText(reference);
  await pressByKey(page, definitionOf(page, 'Broke').getByRole('link', { name: reference }));
  await expect(pane.getByRole('list', { name: 'Breaches' })).toContainText(broken);

  // Mon 7 Dec: danger. Four answers from the look-up, and the door knows.
  launched = await onDay(launch, launched, '2026-12-07T08:40:00Z');
  ({ page } = launched);
  const { cards, dialog } = await lookUpByKey(page, HER);
  const card = cards.filter({ hasText: HER });
  await expect(card.first()).toBeVisible();
  await expect(card.first()).not.toContainText('Stop');
  await pressByKey(page, card.first().getByRole('button', { name: /^Temporary ban now: / }));
  await expect(dialog).toHaveCount(0);
  await typeInto(page, page.getByRole('textbox', { name: /^What did they do/ }), 'Pushed Mr Lund at the door');
  await typeInto(page, page.getByRole('textbox', { name: /^Why can’t it wait/ }), 'She says she will come back at ten');
  await typeInto(page, page.getByRole('textbox', { name: /^Who collects the child/ }), 'Her sister, at the office');
  await sendByKey(page);
  await expect(title(page, HER)).toBeVisible();
  await expect(page.getByText('Temporary ban', { exact: true })).toBeVisible();
  await lookUpByKey(page, 'ahmedby');
  await expect(card).toContainText('Stop');
  await expect(cards.filter({ hasText: NAMESAKE })).not.toContainText('Stop');
  await page.keyboard.press('Escape');
  await expectNoFindings(page, 'one family: a temporary ban');

  // Nothing is confirmed before she was heard, and the reason is said with its source.
  await pressByKey(page, page.getByRole('button', { name: 'Confirm the ban' }));
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'It can’t be confirmed yet' })).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Leave it as it is' }));
  await seeSource(
    page,
    'Before it can be confirmed',
    /^Why\? No letter has reached them/,
    /Source: Wandsworth LBC v A/,
  );
  const needed = page.getByRole('list', { name: 'Before it can be confirmed' });
  await pressByKey(page, needed.getByRole('button', { name: 'How it reached them' }));
  await sendByKey(page);
  await expect(needed).toContainText('to give their side.');
  await pressByKey(page, needed.getByRole('button', { name: 'Record their side' }));
  await typeInto(page, page.getByRole('textbox', { name: 'What they say to it' }), 'I was frightened for Yusuf.');
  await sendByKey(page);
  await expect(definitionOf(page, 'By letter, Mon 7 Dec 2026')).toHaveText('I was frightened for Yusuf.');
  await answerGrounds(page, 'Mr Lund answers it by Friday');
  await answerShape(page);
  await completeRecord(page, needed);
  await expect(page.getByText('Everything is there. It can be confirmed.')).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Confirm the ban' }));
  await typeInto(page, page.getByRole('textbox', { name: 'How their side was weighed' }), 'Fear explains it in part.');
  await typeInto(page, page.getByRole('textbox', { name: 'Reasons' }), 'Mr Lund was hurt, and a plan did not hold.');
  await page.getByRole('checkbox', { name: /^The letter says how to complain/ }).press('Space');
  await sendByKey(page);
  const review = (await definitionOf(page, 'Review').textContent()) ?? '';
  expect(review).toMatch(/2027$/);

  // In June the review: it ends, the card says so, and her page has all of it.
  launched = await onDay(launch, launched, '2027-06-07T09:00:00Z');
  ({ page } = launched);
  await goTo(page, 'Today');
  await expect(page.getByRole('main')).toContainText(HER);
  await goTo(page, 'Register');
  const ban = page.getByRole('row').filter({ hasText: HER }).filter({ hasText: 'The whole site' });
  await ban.getByRole('link').first().press('Enter');
  const held = page.getByRole('complementary');
  await pressByKey(page, held.getByRole('button', { name: 'Record review' }));
  await held.getByRole('radio', { name: /^It ends today/ }).press('Space');
  await typeInto(page, held.getByRole('textbox', { name: 'Why?' }), 'Quiet since January; Yusuf is glad of it');
  await sendByKey(page);
  await expect(definitionOf(held, 'Why it ended')).toHaveText('Quiet since January; Yusuf is glad of it');
  const ended = await lookUpByKey(page, HER);
  await expect(ended.cards.first()).toBeVisible();
  // The contact plan holds on.
  await expect(ended.cards.filter({ hasText: HER }).first()).toContainText('Conditions');
  await page.keyboard.press('Escape');
  await held.getByRole('link', { name: HER }).press('Enter');
  await expect(title(page, HER)).toBeVisible();
  await expectNoFindings(page, 'one family: her page at the end');
});
