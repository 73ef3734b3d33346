import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, typeInto } from '../pages/keyboard';
import { openLookUp } from '../pages/look-up';
import { goTo, title } from '../pages/navigation';
import { restrictionPane } from '../pages/register';

test('who was told of a restriction is told by keyboard that it has ended, and Today lists them until then', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Register');
  const row = page.getByRole('table').getByRole('link').first();
  const name = ((await row.textContent()) ?? '').replace(/\(.*/, '');
  await row.press('Enter');
  const pane = restrictionPane(page);
  await pressByKey(page, pane.getByRole('button', { name: 'Note who was told' }));
  await typeInto(page, pane.getByRole('textbox', { name: 'On which day?' }), 'tomorrow');
  await sendByKey(page);
  await expect(pane).toContainText('This is still empty.');
  const who = pane.getByRole('textbox', { name: /^Who/ });
  await who.focus();
  await page.keyboard.type('Mrs Pell');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Gate staff');
  await typeInto(page, pane.getByRole('textbox', { name: 'On which day?' }), '20 Nov');
  await sendByKey(page);
  const told = pane.getByRole('list', { name: 'Who was told' });
  await expect(told.getByRole('listitem')).toHaveText([
    'Mrs Pell, told on Fri 20 Nov 2026',
    'Gate staff, told on Fri 20 Nov 2026',
  ]);
  await expectNoFindings(page, 'who was told');

  await pressByKey(page, pane.getByRole('button', { name: 'End it', exact: true }));
  await typeInto(page, pane.getByRole('textbox', { name: /^Why/ }), 'The matter is settled');
  await pressByKey(page, pane.getByRole('button', { name: 'End it today' }));
  await expect(pane).toContainText('2 still to be told that it has ended');
  const { field, cards } = await openLookUp(page);
  await field.fill(name);
  await expect(cards.first()).toContainText(/Ended: treat as\sany parent\./);
  await page.keyboard.press('Escape');

  await goTo(page, 'Today');
  const need = page.getByRole('link', { name: /Tell them/ });
  await expect(need).toContainText('It has ended. Not told so yet: Mrs Pell, Gate staff.');
  await need.press('Enter');
  await expect(title(page, 'Register')).toBeVisible();
  await pressByKey(page, pane.getByRole('button', { name: 'Told that it ended (Gate staff)' }));
  await expect(pane).toContainText('1 still to be told that it has ended');
  await expectNoFindings(page, 'who is still to be untold');
  await pressByKey(page, pane.getByRole('button', { name: 'Told that it ended (Mrs Pell)' }));
  await expect(pane).not.toContainText('still to be told');
  await expect(told).toContainText('Mrs Pell, told on Fri 20 Nov 2026; told that it ended on Tue 24 Nov 2026');
  await goTo(page, 'Today');
  await expect(need).toHaveCount(0);
});
