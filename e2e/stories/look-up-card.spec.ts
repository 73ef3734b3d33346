import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { holdOneOfTwo } from '../pages/hold';
import { pressByKey, sendByKey, typeInto } from '../pages/keyboard';
import { openLookUp } from '../pages/look-up';
import { goTo, title } from '../pages/navigation';
import { definitionOf, openRecordForm, recordAndOpen } from '../pages/record';

test('who may come in: part of a name, a misspelling and the child’s name lead to the same card, with Stop, Conditions or nothing recorded', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const { field, cards } = await openLookUp(page);
  for (const typed of ['brock', 'Broxby', 'laura brocksby', 'daisy']) {
    await field.fill(typed);
    const card = cards.filter({ hasText: 'Miss Laura Brocksby' });
    await expect(card, typed).toHaveCount(1);
    await expect(card).toContainText('Stop');
    await expect(card).toContainText('Daisy Brocksby, 5C');
    await expect(definitionOf(card, 'What holds')).toHaveText(
      'School buildings and playground, Monday to Friday, 7:30 to 18:00.',
    );
    await expect(definitionOf(card, 'Until')).toHaveText('The end of Mon 1 Mar 2027');
    await expect(card).toContainText('From the register as at today, 14:0');
  }
  await field.fill('jadilal');
  await expect(cards.filter({ hasText: 'Mr Harjit Jadilal' })).toContainText('Conditions');
  await field.fill('wexham');
  const neil = cards.filter({ hasText: 'Mr Neil Wexham' });
  await expect(neil).toContainText('Nothing recorded here');
  await expect(neil).toContainText('Sign in and check the collection list as usual.');
  await expect(page.getByRole('dialog')).not.toContainText(/may come in\b(?!\?)|allowed|safe|clear/i);
});

test('D45: no card says why: no reason, no narrative, no clause, no witness', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await recordAndOpen(page, {
    about: 'Miss Laura Brocksby',
    where: 'Vestibule',
    whatHappened: 'She kicked the purple wheelbarrow of Mrs Pell.',
  });
  const { field, dialog, cards } = await openLookUp(page);
  for (const typed of ['brocksby', 'daisy', 'wheelbarrow', 'pell', 'vestibule']) {
    await field.fill(typed);
    await expect(cards.first().or(dialog.getByText('Nobody of this name is in this casebook.')).first()).toBeVisible();
    await expect(dialog).not.toContainText(/wheelbarrow|kicked|Pell|Vestibule|INC-|RES-|E\d\b/);
  }
});

test('nobody of that name says what it means, and what to do as usual', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const { field, dialog } = await openLookUp(page);
  await field.fill('z');
  await expect(dialog.getByText(/^Type three letters of a name/)).toBeVisible();
  await field.fill('zzyzx');
  await expect(dialog.getByText('Nobody of this name is in this casebook.')).toBeVisible();
  await expect(
    dialog.getByText(
      /Sign in and check the collection list as usual. Another spelling, or the child’s name, may find more. From the register as at today, 14:0\d/,
    ),
  ).toBeVisible();
  await expect(dialog.getByRole('status')).toContainText('Nothing recorded here');
});

test('the look-up opens over a form without losing a word, is walked by arrow keys, and Esc gives the cursor back', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const { whatHappened } = await openRecordForm(page);
  await whatHappened.focus();
  await keyboard.type('He came in and ');
  const { dialog, field, cards } = await openLookUp(page);
  await keyboard.type('qareem');
  await expect(cards.first()).toContainText('Stop');
  await keyboard.press('ArrowDown');
  await expect(field).not.toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(whatHappened).toBeFocused();
  await keyboard.type('shouted.');
  await expect(whatHappened).toHaveValue('He came in and shouted.');
});

test('the whole card: what to say, whom to call, what if they won’t go, ring or write, what is always put through, in the school’s own words', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const { field, cards } = await openLookUp(page);
  await field.fill('brocksby');
  const card = cards.filter({ hasText: 'Miss Laura Brocksby' });
  await expect(definitionOf(card, 'Say')).toContainText('I can’t let you in just now.');
  await expect(definitionOf(card, 'Call')).toHaveText('The headteacher, or whoever is in charge today.');
  await expect(definitionOf(card, 'If they won’t go')).toContainText('999');
  await expect(definitionOf(card, 'If they ring or write')).toBeVisible();
  await expect(definitionOf(card, 'Always put through')).toContainText(
    /child ill, absent or to be collected, and any worry/,
  );
  // Whoever is not on the register needs none of it.
  await field.fill('wexham');
  await expect(cards.first()).toContainText('Nothing recorded here');
  await expect(page.getByText('Always put through')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await goTo(page, 'Settings');
  await typeInto(page, page.getByRole('textbox', { name: /^Whom to call/ }), 'Ms Okafor on 21, then Mr Obi on 22');
  await typeInto(page, page.getByRole('textbox', { name: 'If they ring or write' }), ' ');
  await pressByKey(page, page.getByRole('button', { name: 'Save these lines' }));
  await expect(page.getByText('Saved. The look-up shows them from now on.')).toBeVisible();
  await expectNoFindings(page, 'settings, lines for the door');
  await openLookUp(page);
  await field.fill('daisy');
  await expect(definitionOf(card, 'Call')).toHaveText('Ms Okafor on 21, then Mr Obi on 22');
  await expect(card).not.toContainText('If they ring or write');
  await expectNoFindings(page, 'look-up, the whole card');
});

test('two of one name: the card of the one who is held says who it is not, and what to do stands once', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await holdOneOfTwo(page, 'Mrs S. Ahmedby');
  const { field, cards, dialog } = await openLookUp(page);
  await field.fill('ahmedby');
  await expect(cards).toHaveCount(2);
  const held = cards.filter({ hasText: 'Stop' });
  await expect(held).toHaveCount(1);
  await expect(held).toContainText('Aisha, 3C');
  await expect(held).toContainText('not: Mrs S. Ahmedby (Omar, 5A)');
  await expect(cards.filter({ hasText: 'Nothing recorded here' })).not.toContainText('not:');
  await expect(dialog.getByText('Always put through')).toHaveCount(1);
});

test('two of one name: whom a card is about is held and banned from there, whatever was typed, and the other stays as they were', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await holdOneOfTwo(page, 'Mrs S. Ahmedby');
  const { field, cards, dialog } = await openLookUp(page);
  await field.fill('ahmd');
  const card = cards.filter({ hasText: 'Omar, 5A' }).filter({ hasNotText: 'Stop' });
  await expect(card).toHaveCount(1);
  await expectNoFindings(page, 'look-up, two of one name');
  await pressByKey(page, card.getByRole('button', { name: 'Temporary ban now: Mrs S. Ahmedby (Omar, 5A)' }));
  await expect(dialog).toHaveCount(0);
  // Nothing is to be chosen any more: the cursor is where the next answer belongs.
  await expect(page.getByRole('combobox', { name: 'Who is it?' })).toHaveValue('Mrs S. Ahmedby');
  await expect(page.getByRole('textbox', { name: /^What did they do/ })).toBeFocused();
  await page.keyboard.type('Pushed Mr Lund at the door');
  await typeInto(page, page.getByRole('textbox', { name: /^Why can’t it wait/ }), 'She says she will come back at ten');
  await sendByKey(page);
  await expect(title(page, 'Mrs S. Ahmedby')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Omar, 5A');
  await openLookUp(page);
  await field.fill('ahmedby');
  await expect(cards.filter({ hasText: 'Stop' })).toHaveCount(2);
  await pressByKey(page, cards.first().getByRole('button', { name: /^Hold at the door: Mrs S. Ahmedby/ }));
  await expect(page.getByRole('combobox', { name: 'Person this is about' })).toHaveValue('Mrs S. Ahmedby');
  await expect(page.getByRole('textbox', { name: /^Who said so/ })).toBeFocused();
});

test('the look-up goes anywhere by keyboard: to the page of whom a card is about, and after everybody found to a page by its name', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const { field, cards, dialog } = await openLookUp(page);
  await field.fill('brocksby');
  const card = cards.filter({ hasText: 'Miss Laura Brocksby' });
  await pressByKey(page, card.getByRole('button', { name: /^Their page: Miss Laura Brocksby/ }));
  await expect(dialog).toHaveCount(0);
  await expect(title(page, 'Miss Laura Brocksby')).toBeFocused();

  await openLookUp(page);
  await keyboard.type('sett');
  const down = async () => {
    for (let left = await cards.count(); left >= 0; left -= 1) await keyboard.press('ArrowDown');
  };
  const pages = dialog.getByRole('list', { name: 'Pages' });
  await expect(pages.getByRole('button')).toHaveText(['Settings']);
  // Past every card that sounds like it.
  await down();
  await expect(pages.getByRole('button')).toBeFocused();
  await expectNoFindings(page, 'look-up, a page by its name');
  await pages.getByRole('button').focus();
  await keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await down();
  await keyboard.press('Enter');
  await expect(title(page, 'Settings')).toBeFocused();

  // Somebody who is called like a page stands before it, and takes the first press.
  await holdOneOfTwo(page, 'Mrs R. Register');
  await openLookUp(page);
  await keyboard.type('register');
  await expect(cards).toHaveCount(2);
  await expect(pages.getByRole('button')).toHaveCount(2);
  await keyboard.press('ArrowDown');
  await expect(dialog.locator(':focus')).toContainText('Mrs R. Register');
  const lastCard = await cards.last().boundingBox();
  const firstPage = await pages.boundingBox();
  expect(firstPage?.y).toBeGreaterThanOrEqual((lastCard?.y ?? 0) + (lastCard?.height ?? 0));
});
