import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { hasFocus, pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { goTo, navigationTo, title } from '../pages/navigation';
import { definitionOf, recordAndOpen, recordMany } from '../pages/record';

const words = 'He stood in the office and shouted.';

test('D8: words are only ever added to, each addition with its author and time, by keyboard', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const reference = await recordAndOpen(page, { about: 'Mr D. Harkerby', whatHappened: words });
  expect(reference).toMatch(/^INC-2026-\d{4}$/);
  await pressByKey(page, page.getByRole('button', { name: 'Add to this record' }));
  const text = page.getByRole('textbox', { name: 'What you want to add' });
  await expect(text).toBeFocused();
  await sendByKey(page);
  await expect(text).toHaveAccessibleDescription(/Write what you want to add/);
  await page.keyboard.type('Mrs Pell was shaken and went home.');
  await sendByKey(page);
  const added = page.getByRole('region', { name: /^Added later/ });
  await expect(added).toContainText('Mrs Pell was shaken and went home.');
  await expect(added).toContainText(/Ms A. Okafor, Tue 24 Nov 2026, 14:0\d/);
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText(words);
  await expect(page.getByRole('button', { name: 'Add to this record' })).toBeFocused();
});

test('D8: a correction shows the old value, the new one and the reason, and by whom, and the words stay', async ({
  launch,
}) => {
  // As on a slow PC: typing "Where" passes by "When", and the time that was asked for there comes while the place is typed.
  const launched = await launch({ environment: { ...environment, CASEBOOK_TEST_SLOW_ANSWERS: '250' } });
  const { page } = launched;
  await openFamilies(launched);
  await recordAndOpen(page, { about: 'Mr D. Harkerby', where: 'Side gate', whatHappened: words });
  await pressByKey(page, page.getByRole('button', { name: 'Correct', exact: true }));
  const what = page.getByRole('combobox', { name: 'What is wrong' });
  await expect(what).toBeFocused();
  await expect(what.getByRole('option', { name: 'What happened' })).toHaveCount(0);
  await page.keyboard.type('Where');
  await expect(what).toHaveValue('where');
  await typeInto(page, page.getByRole('textbox', { name: 'Where or how' }), 'Main gate');
  await sendByKey(page);
  const reason = page.getByRole('textbox', { name: 'Reason for the correction' });
  await expect(reason).toHaveAccessibleDescription(/Say why, in a few words/);
  await typeInto(page, reason, 'heard wrongly');
  await sendByKey(page);
  const where = definitionOf(page, 'Where or how');
  await expect(where).toContainText('Main gate');
  await expect(where).toContainText(
    /Corrected by Ms A. Okafor, Tue 24 Nov 2026, 14:0\d. Was: Side gate. Reason: heard wrongly./,
  );
  await expect(where.getByRole('deletion')).toHaveText('Side gate');
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText(words);
});

test('D4: what is still to add is named with the step that adds it, and recording did not wait for it', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await recordAndOpen(page, { whatHappened: words });
  await pressByKey(page, page.getByRole('button', { name: 'Add who it is about' }));
  await typeInto(page, page.getByRole('combobox', { name: 'Person this is about' }), 'Mr D. Harkerby');
  await page.keyboard.press('Tab');
  await typeInto(page, page.getByRole('textbox', { name: 'Reason for the correction' }), 'Mrs Pell knew him');
  await sendByKey(page);
  await expect(definitionOf(page, 'Person this is about')).toContainText('Mr D. Harkerby');
  await expect(page.getByRole('button', { name: 'Add who it is about' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add where or how' })).toBeVisible();
});

test('a list of more than 60 incidents is walked with arrow keys, turned and opened with Enter', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await recordMany(page, 30);
  const { keyboard } = page;
  await pressByKey(page, navigationTo(page, 'Incidents'));
  await expect(title(page, 'Incidents')).toBeFocused();
  const table = page.getByRole('table', { name: 'Incidents, the newest first' });
  await expect(table).toHaveAttribute('aria-rowcount', '71');
  const links = table.getByRole('link');
  await tabTo(page, links.first());
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  expect(await hasFocus(links.nth(1))).toBe(true);
  await keyboard.press('End');
  expect(await hasFocus(links.last())).toBe(true);
  await pressByKey(page, page.getByRole('button', { name: 'Next page' }));
  await expect(page.getByText('51 to 70 of 70 incidents')).toBeVisible();
  await expect(links).toHaveCount(20);
  await pressByKey(page, page.getByRole('button', { name: 'Page before' }));
  await expect(links).toHaveCount(50);
  await tabTo(page, links.first());
  await keyboard.press('Enter');
  await expect(title(page, /^INC-2026-\d{4}$/)).toBeVisible();
  await keyboard.press('Alt+ArrowLeft');
  await expect(title(page, 'Incidents')).toBeVisible();
});

test('a record left half written is kept and goes on where it stopped', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await page.keyboard.press('Control+N');
  await page.getByRole('textbox', { name: 'What happened' }).fill('He came in and');
  await page.getByRole('textbox', { name: 'Where or how' }).fill('Office');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await goTo(page, 'Today');
  await page.getByRole('link', { name: /Incident, office: not finished/ }).click();
  await expect(page.getByRole('textbox', { name: 'What happened' })).toHaveValue('He came in and');
});
