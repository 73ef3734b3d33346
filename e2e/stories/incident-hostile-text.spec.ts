import { expect, type Launched, test } from '../fixtures/app';
import { HOSTILE, LONGEST_WORD } from '../fixtures/hostile-text';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { asShown, send, watch } from '../pages/hostile';
import { sendByKey } from '../pages/keyboard';
import { whatDoesNotFit } from '../pages/layout';
import { openLookUp } from '../pages/look-up';
import { goTo, title } from '../pages/navigation';
import { openRecordForm, recordAndOpen, recordIt } from '../pages/record';
import { openRegisterForm, registerTable, restrictionPane } from '../pages/register';

const child = (text: string) => ({ name: text, className: text });
const about = (text: string) => ({ kind: 'new', name: text, children: [child(text)] });
/** How one line of it stands in a record: trimmed at its ends. */
const line = (text: string) => asShown(text.trim());

/** Records one incident with this text in every field, added to and corrected with it. Returns its id. */
async function recordEverywhere({ page }: Launched, text: string): Promise<string> {
  const { incidentId } = await send<{ incidentId: string }>(page, 'incident:record', {
    draftId: null,
    about: about(text),
    happened: { day: null, time: null, asTyped: text },
    where: 'Phone',
    citation: { clauses: [], notSureYet: true },
    whatHappened: text,
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: text,
  });
  await send(page, 'incident:add-to', { draftId: null, incidentId, text });
  await send(page, 'incident:correct', { incidentId, correction: { field: 'where', value: text }, reason: text });
  return incidentId;
}

test('T51, T52: whatever is typed into a record is shown as it stands, in the list and in the record: nothing runs, nothing is refused by the browser, the layout holds', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const watched = await watch(page);
  const strangers = await watched.strangers();
  for (const text of HOSTILE) await recordEverywhere(launched, text);
  await goTo(page, 'Incidents');
  const links = page.getByRole('table').getByRole('link');
  // Without a day they stand where they were recorded: the newest first.
  for (const [index, text] of [...HOSTILE].reverse().entries()) {
    if (index === 50) await page.getByRole('button', { name: 'Next page' }).click();
    const link = links.nth(index % 50);
    await expect(link).toContainText(line(text));
    if (index % 50 === 0) expect.soft(await whatDoesNotFit(page)).toEqual([]);
    await link.press('Enter');
    await expect(title(page, /^INC-/)).toBeVisible();
    const shown = (await page.getByRole('main').textContent()) ?? '';
    // Name, child, class, what was typed for when, the place, what happened, told, the addition, the reason.
    expect(shown.split(line(text)).length - 1, text).toBeGreaterThanOrEqual(9);
    expect([text, await watched.strangers()]).toEqual([text, strangers]);
    if (text.length > 200) expect.soft(await whatDoesNotFit(page)).toEqual([]);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(title(page, 'Incidents')).toBeVisible();
  }
  expect([watched.dialogs, watched.errors, await watched.violations()]).toEqual([[], [], []]);
});

test('T51, T52: whatever is typed into a restriction or the look-up is shown as it stands, and finding it leads to it', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const watched = await watch(page);
  const strangers = await watched.strangers();
  for (const text of HOSTILE) {
    const restriction = { draftId: null, type: 'ban', startsOn: null, endsOn: null, reviewOn: null, heard: 'yes' };
    await send(page, 'restriction:carry-over', {
      ...restriction,
      about: about(text),
      whatIsRestricted: text,
      childArrangements: text,
    });
  }
  await goTo(page, 'Register');
  await registerTable(page).getByRole('link').first().press('Enter');
  await expect(restrictionPane(page).getByRole('heading').first()).toBeFocused();
  expect.soft(await whatDoesNotFit(page)).toEqual([]);
  const { dialog, field, cards } = await openLookUp(page);
  for (const text of HOSTILE) {
    await field.fill(text);
    await expect(dialog.getByText('Looking in the register')).toHaveCount(0);
    await expect(cards.first().or(dialog.getByText('Nobody of this name is in this casebook.')).first()).toBeVisible();
    // A name needs a letter or a digit to be found by.
    if (/[\p{L}\p{N}]{2}/u.test(text)) {
      // Another card may name them too, as somebody of a like name who is not meant.
      const named = page.getByRole('heading', { level: 3 }).filter({ hasText: line(text) });
      const card = cards.filter({ has: named }).first();
      await expect(card, text).toContainText('Stop');
      const shown = (await card.textContent()) ?? '';
      expect(shown.split(line(text)).length - 1, text).toBeGreaterThanOrEqual(5);
    }
    expect([text, await watched.strangers()]).toEqual([text, strangers]);
  }
  expect.soft(await whatDoesNotFit(page)).toEqual([]);
  expect([watched.dialogs, watched.errors, await watched.violations()]).toEqual([[], [], []]);
});

test('T51: typed by hand into every field of both forms, markup stays text, also in suggestions, reasons and the search of the code', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const watched = await watch(page);
  const strangers = await watched.strangers();
  const text = '"><img src=x onerror=alert(1)>';
  const form = await openRecordForm(page);
  await form.about.fill(text);
  await expect(page.getByRole('option', { name: `New person: “${text}”` })).toBeVisible();
  await page.keyboard.press('Tab');
  await form.child.fill(text);
  await form.className.fill(text);
  await form.when.fill(text);
  await form.where.fill(text);
  await form.clauses.fill(text);
  await expect(page.getByText(`Nothing in the code fits “${text}”. No clause is ticked by it.`)).toBeVisible();
  await form.whatHappened.fill(text);
  await recordIt(page);
  const register = await openRegisterForm(page);
  await register.about.fill('x onerror');
  await page
    .getByRole('option', { name: /img src=x onerror/ })
    .first()
    .click();
  await register.type('Ban').check();
  await register.restricted.fill(text);
  await register.children.fill(text);
  await register.starts.fill(text);
  await expect(register.starts).toHaveAccessibleDescription(/^Not a date yet/);
  await register.starts.fill('');
  await register.heard('Yes').check();
  await register.add.click();
  const pane = restrictionPane(page);
  await pane.getByRole('button', { name: 'End it' }).click();
  await pane.getByRole('textbox', { name: 'Why does it end?' }).fill(text);
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('definition').filter({ hasText: text }).first()).toBeVisible();
  await goTo(page, 'Code');
  await page.getByRole('searchbox').fill(text);
  await expect(page.getByRole('search').getByRole('status')).toHaveText('Not in the code');
  expect(await watched.strangers()).toBe(strangers);
  expect([watched.dialogs, watched.errors, await watched.violations()]).toEqual([[], [], []]);
});

test('T52: a word of 200,000 letters is recorded and shown without breaking the layout; one of a million is refused with a sentence, and stays', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await recordAndOpen(page, { about: 'Mr D. Harkerby', whatHappened: LONGEST_WORD });
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText(LONGEST_WORD.slice(0, 1_000));
  expect(await whatDoesNotFit(page)).toEqual([]);
  const form = await openRecordForm(page);
  await form.whatHappened.fill('w'.repeat(1_000_000));
  await sendByKey(page);
  await expect(form.whatHappened).toHaveAccessibleDescription(/This is longer than one record takes/);
  expect((await form.whatHappened.inputValue()).length).toBe(1_000_000);
  await form.whatHappened.fill('Shorter.');
  await recordIt(page);
});
