import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { openLookUp } from '../pages/look-up';
import { goTo, title } from '../pages/navigation';
import { definitionOf } from '../pages/record';

test('an order from outside is noted with the keyboard alone, is a stop at the door without its story, and is looked at again and ended', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Orders and instructions' }).press('Enter');
  await expect(page.getByText('No order or instruction stands')).toBeVisible();
  await page.getByRole('button', { name: 'Add an order' }).press('Enter');
  const about = page.getByRole('combobox', { name: 'Person this is about' });
  await expect(about).toBeFocused();
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before this can be added' }).getByRole('link')).toHaveCount(3);
  await about.focus();
  await keyboard.type('Mr D. Harkerby');
  await expect(page.getByRole('option', { name: 'New person: “Mr D. Harkerby”' })).toBeVisible();
  await keyboard.press('Tab');
  await typeInto(page, page.getByLabel(/^Their child/), 'Ellie Harkerby');
  await tabTo(page, page.getByRole('radio', { name: 'Court order' }));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('radio', { name: 'Stop: do not let in' }));
  await keyboard.press('Space');
  await typeInto(
    page,
    page.getByRole('textbox', { name: /^What the desk is to do/ }),
    'Do not hand Ellie over. Ring 21.',
  );
  await typeInto(page, page.getByRole('textbox', { name: 'What it says' }), 'No contact within 100 metres.');
  await tabTo(page, page.getByRole('radio', { name: 'Yes, somebody has seen it' }));
  await keyboard.press('Space');
  await typeInto(page, page.getByRole('textbox', { name: /^By whom/ }), 'Mrs Pell');
  const next = page.getByRole('textbox', { name: /^Look again on/ });
  await expect(next).toHaveAccessibleDescription('Nothing typed: in 20 school days');
  await typeInto(page, next, 'in 2 days');
  await sendByKey(page);
  const pane = page.getByRole('complementary', { name: 'One order' });
  await expect(pane.getByRole('heading', { name: 'Mr D. Harkerby' })).toBeFocused();
  await expect(definitionOf(pane, 'What it says')).toHaveText('No contact within 100 metres.');
  await expect(definitionOf(pane, 'Seen')).toHaveText('By Mrs Pell');
  await expectNoFindings(page, 'orders, one open');

  const { field, cards, dialog } = await openLookUp(page);
  await field.fill('harkr');
  await expect(cards.filter({ hasText: 'Mr D. Harkerby' })).toContainText('Stop');
  await expect(dialog).toContainText('Do not hand Ellie over. Ring 21.');
  await expect(dialog).not.toContainText(/court|100 metres/i);
  await keyboard.press('Escape');

  await goTo(page, 'Today');
  await page.getByRole('link', { name: /^Look again .*in 2 working days/ }).click();
  await pane.getByRole('button', { name: 'Look again' }).press('Enter');
  await pane.getByRole('radio', { name: 'Yes, somebody has seen it' }).check();
  await pane.getByRole('textbox', { name: /^What you found/ }).fill('Unchanged.');
  await expectNoFindings(page, 'order, looking again');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Looked at again')).toContainText('Unchanged.');
  await pane.getByRole('button', { name: 'End it' }).press('Enter');
  await expect(pane.getByRole('textbox', { name: 'Why does it end?' })).toBeFocused();
  await keyboard.type('The court ended it.');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Ended')).toHaveText('Tue 24 Nov 2026, Ms A. Okafor: The court ended it.');
  await expect(page.getByRole('region', { name: /^Over/ }).getByRole('link')).toHaveCount(1);
  await openLookUp(page);
  await keyboard.type('harkerby');
  await expect(cards.filter({ hasText: 'Mr D. Harkerby' })).toContainText('Nothing recorded here');
});

test('an order that is half written is found again on Today, without a name', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Orders and instructions' }).click();
  await page.getByRole('button', { name: 'Add an order' }).click();
  await page.getByRole('textbox', { name: 'What it says' }).fill('Not to collect.');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await goTo(page, 'Today');
  await page.getByRole('link', { name: /^Draft Order or instruction: not added yet/ }).click();
  await expect(title(page, 'Add an order or instruction')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What it says' })).toHaveValue('Not to collect.');
});
