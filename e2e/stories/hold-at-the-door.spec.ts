import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { holdForm, onHold } from '../pages/hold';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { openLookUp } from '../pages/look-up';
import { goTo, title } from '../pages/navigation';
import { definitionOf } from '../pages/record';

test('somebody is held at the door from Today with the keyboard alone: the look-up says stop, until when and who said so, and one press lifts it', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await pressByKey(page, page.getByRole('button', { name: 'Hold at the door' }));
  const form = holdForm(page);
  await expect(form.about).toBeFocused();
  await keyboard.type('Mr D. Harkerby');
  await expect(page.getByRole('option', { name: 'New person: “Mr D. Harkerby”' })).toBeVisible();
  await keyboard.press('Tab');
  await typeInto(page, page.getByLabel(/^Their child/), 'Ellie Harkerby');
  await typeInto(page, form.saidBy, 'Mrs Pell');
  await typeInto(page, form.words, 'Ring 21 at once.');
  await sendByKey(page);
  await expect(title(page, 'Today')).toBeFocused();
  const held = onHold(page).getByRole('listitem');
  await expect(held).toHaveText(
    /^HoldMr D. Harkerby \(Ellie Harkerby\)Mrs Pell said so. Ring 21 at once.until the end of Wed 25 Nov 2026Lift/,
  );
  // Before everything else on Today.
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(/^On hold/);

  const { field, cards, dialog } = await openLookUp(page);
  for (const typed of ['harkr', 'ellie']) {
    await field.fill(typed);
    const card = cards.filter({ hasText: 'Mr D. Harkerby' });
    await expect(card).toContainText('Stop');
    await expect(definitionOf(card, 'What holds')).toHaveText('Hold until the end of Wed 25 Nov 2026');
    await expect(definitionOf(card, 'Who said so')).toHaveText('Mrs Pell');
    await expect(definitionOf(card, 'What the door needs to know')).toHaveText('Ring 21 at once.');
  }
  await expect(dialog).not.toContainText(/INC-|RES-/);
  await keyboard.press('Escape');

  await pressByKey(
    page,
    onHold(page).getByRole('button', { name: 'Lift the hold on Mr D. Harkerby (Ellie Harkerby)' }),
  );
  await expect(onHold(page)).toHaveCount(0);
  await expect(title(page, 'Today')).toBeFocused();
  await openLookUp(page);
  await keyboard.type('harkerby');
  await expect(cards.filter({ hasText: 'Mr D. Harkerby' })).toContainText('Nothing recorded here');
});

test('nobody of that name at the look-up: it is held from there with the name as typed, or by a description that its words find again', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const { dialog, cards } = await openLookUp(page);
  await keyboard.type('Zzyzxby');
  await expect(dialog.getByText('Nobody of this name is in this casebook.')).toBeVisible();
  await pressByKey(page, dialog.getByRole('button', { name: 'Hold at the door' }));
  const form = holdForm(page);
  await expect(form.about).toBeFocused();
  await expect(form.about).toHaveValue('Zzyzxby');
  await sendByKey(page);
  await expect(onHold(page).getByRole('listitem')).toHaveText(/^HoldZzyzxbyMs A. Okafor said so./);

  await pressByKey(page, page.getByRole('button', { name: 'Hold at the door' }));
  // The first press opens the list, the second goes into it.
  await expect(form.about).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Not known who' })).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('Enter');
  await tabTo(page, form.description);
  await keyboard.type('Man with a ginger beard, red van');
  await sendByKey(page);
  await expect(onHold(page).getByRole('listitem')).toHaveCount(2);
  await openLookUp(page);
  await keyboard.type('gingr');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('Stop');
  await expect(cards).toContainText('Man with a ginger beard, red van');
  await expect(cards).toContainText('Nobody knows the name yet.');
});

test('a hold that is half written survives, says what it still needs, is never about a pupil, and has no finding in light or dark', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await page.getByRole('button', { name: 'Hold at the door' }).click();
  const form = holdForm(page);
  await form.saidBy.fill('Mrs Pell');
  await sendByKey(page);
  const summary = page.getByRole('region', { name: 'Before this can be noted' });
  await expect(summary).toBeFocused();
  await expect(form.about).toHaveAccessibleDescription(/Say who it is: a name, or what they look like./);
  await expectNoFindings(page, 'hold, with an error');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await goTo(page, 'Today');
  await page.getByRole('link', { name: /^Draft Hold at the door: not noted yet/ }).click();
  await expect(form.saidBy).toHaveValue('Mrs Pell');
  await form.about.fill('Daisy Brocksby');
  await page.getByRole('option', { name: /^Daisy Brocksby/ }).click();
  await sendByKey(page);
  await expect(form.about).toHaveAccessibleDescription(/This is a pupil/);
  await form.about.fill('Mr D. Harkerby');
  await sendByKey(page);
  await expect(onHold(page)).toBeVisible();
  await expectNoFindings(page, 'Today, with a hold');
  await openLookUp(page);
  await page.keyboard.type('harkerby');
  await expect(page.getByRole('article').first()).toContainText('Hold until');
  await expectNoFindings(page, 'look-up, a hold');
});
