import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { hasFocus, pressByKey, sendByKey, typeInto } from '../pages/keyboard';
import { goTo, title } from '../pages/navigation';
import { definitionOf, openRecordForm, recordForm, recordIt } from '../pages/record';
import { restrictionPane } from '../pages/register';

test('D38: a breach is recorded from the restriction by keyboard, or ticked on the form; what was done is added later, and both sides show it', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'Register');
  const row = page.getByRole('table').getByRole('link').first();
  await row.press('Enter');
  const pane = restrictionPane(page);
  await expect(pane.getByRole('heading').first()).toBeFocused();
  await expect(pane).toContainText('None recorded.');
  const reference = /RES-\d{4}-\d{4}/.exec((await pane.textContent()) ?? '')?.[0] ?? '';
  const name = (await pane.getByRole('heading', { level: 2 }).first().textContent()) ?? '';

  await pressByKey(page, pane.getByRole('button', { name: 'Record a breach' }));
  const form = recordForm(page);
  await expect(form.about).toBeFocused();
  await expect(form.about).toHaveValue(new RegExp(name));
  const broke = page.getByRole('checkbox', { name: new RegExp(`^It broke ${reference}`) });
  await expect(broke).toBeChecked();
  await typeInto(page, form.whatHappened, 'Came in by the main gate and went to the hall.');
  await expectNoFindings(page, 'record form, a breach');
  await recordIt(page);
  await pressByKey(page, page.getByRole('button', { name: 'Open the record' }));
  await expect(title(page, /^INC-/)).toBeVisible();
  await expect(definitionOf(page, 'Broke')).toContainText(reference);
  await expect(page.getByRole('main')).toContainText('what was done about the breach');
  await pressByKey(page, page.getByRole('button', { name: /breach/ }));
  await pressByKey(page, page.getByRole('button', { name: /^The breach/ }));
  const done = page.getByRole('textbox', { name: /^What was done about the breach/ });
  await typeInto(page, done, 'Asked to leave; went at once.');
  await sendByKey(page);
  await expect(definitionOf(page, 'What was done about the breach')).toContainText('went at once');
  await expectNoFindings(page, 'an incident that broke a ban');

  // The same person on an empty form: the tick is offered, and need not be answered.
  const empty = await openRecordForm(page);
  await keyboard.type(name);
  await expect(page.getByRole('option').first()).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(broke).not.toBeChecked();
  await pressByKey(page, broke, 'Space');
  await expect.poll(() => hasFocus(broke)).toBe(true);
  await expect(broke).toBeChecked();
  await typeInto(page, empty.whatHappened, 'Waited at the side door.');
  await recordIt(page);

  await goTo(page, 'Register');
  await row.press('Enter');
  const breaches = pane.getByRole('list', { name: 'Breaches' });
  await expect(breaches.getByRole('link')).toHaveCount(2);
  await expect(breaches).toContainText('Done: Asked to leave; went at once.');
  await expect(breaches).toContainText('Still to add: what was done about it.');
  await expectNoFindings(page, 'a restriction with breaches');
  await breaches.getByRole('link').first().press('Enter');
  await expect(title(page, /^INC-/)).toBeVisible();
});
