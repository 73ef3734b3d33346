import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { answerPlan, choose, decideFromRecord } from '../pages/decide';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { openLookUp } from '../pages/look-up';
import { goTo } from '../pages/navigation';
import { definitionOf } from '../pages/record';
import { carryOver, restrictionPane } from '../pages/register';

test('somebody who acts for the head ends a ban at the head’s sign-in: the form asks who decides, and the record says who did', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Settings');
  const section = page.getByRole('region', { name: 'Who acts for you' });
  await pressByKey(page, section.getByRole('button', { name: 'Name somebody' }));
  await typeInto(page, section.getByRole('textbox', { name: 'Name', exact: true }), 'Mrs J. Oyelaran');
  await typeInto(page, section.getByRole('textbox', { name: /^What they are/ }), 'assistant head');
  await sendByKey(page);
  await expect(section).toContainText('Mrs J. Oyelaran, assistant head');

  await carryOver(page, { restricted: 'The whole site', ends: '18 December' });
  const pane = restrictionPane(page);
  const decides = pane.getByRole('combobox', { name: 'Who decides?' });
  await pressByKey(page, pane.getByRole('button', { name: 'Make it shorter' }));
  await typeInto(page, pane.getByRole('textbox', { name: 'New last day' }), '3 December');
  await typeInto(page, pane.getByRole('textbox', { name: 'Why?' }), 'They keep to it');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Made looser')).toHaveText(
    'Tue 24 Nov 2026: ends on Thu 3 Dec 2026. They keep to it',
  );
  await pressByKey(page, pane.getByRole('button', { name: 'End it' }));
  await typeInto(page, pane.getByRole('textbox', { name: 'Why does it end?' }), 'It was settled');
  await tabTo(page, decides);
  await decides.selectOption({ label: 'Mrs J. Oyelaran, assistant head' });
  await expectNoFindings(page, 'End it, with who decides');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Ended')).toContainText(
    'Decided by Mrs J. Oyelaran, assistant head, for the headteacher',
  );
});

test('the limit of a contact plan is loosened with one reason: what would be less is named, the count and the card follow', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await decideFromRecord(page);
  await choose(page, 'Contact plan');
  await answerPlan(page);
  await sendByKey(page);
  const pane = restrictionPane(page);
  await expect(pane).toContainText('How often: At most 2 contacts a week.');
  await pressByKey(page, pane.getByRole('button', { name: 'Loosen what it says' }));
  const contacts = pane.getByRole('textbox', { name: /^How many contacts at most/ });
  await expect(contacts).toBeFocused();
  await typeInto(page, contacts, '1');
  await typeInto(page, pane.getByRole('textbox', { name: 'Why?' }), 'She keeps to it');
  await sendByKey(page);
  const stricter = pane.getByRole('list', { name: 'What would be stricter' });
  await expect(stricter).toContainText('How many contacts: this would be fewer than now');
  await expect(pane.getByRole('button', { name: 'Take it through the process' })).toBeVisible();
  await expectNoFindings(page, 'Loosen what it says, something stricter');
  await typeInto(page, contacts, '3');
  await typeInto(page, pane.getByRole('textbox', { name: /^With whom/ }), 'The office or Mrs Pell');
  const said = pane.getByRole('checkbox', { name: /^I have compared it/ });
  await sendByKey(page);
  await expect(pane).toContainText('Read both once more');
  await tabTo(page, said);
  await keyboard.press('Space');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Made looser')).toContainText('She keeps to it');
  await expect(pane).toContainText('How often: At most 3 contacts a week.');
  await expect(pane).not.toContainText('At most 2 contacts');
  const person = (await pane.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
  const { field, cards } = await openLookUp(page);
  await field.fill(person);
  await expect(cards.filter({ hasText: person })).toContainText('At most 3 contacts a week');
});

test('a review varies a ban: looser goes with the review itself, stricter is shown the way through the process', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await carryOver(page, { restricted: 'Not on our site', ends: '18 December' });
  const pane = restrictionPane(page);
  await pressByKey(page, pane.getByRole('button', { name: 'Record review' }));
  await pane.getByRole('radio', { name: /^It goes on in a looser form/ }).press('Space');
  await pane
    .getByRole('group', { name: 'Where does it hold?' })
    .getByRole('radio', { name: /^The whole site/ })
    .press('Space');
  await typeInto(page, pane.getByRole('textbox', { name: 'What has their conduct been since?' }), 'Nothing recorded');
  await pane.getByRole('radio', { name: 'No', exact: true }).press('Space');
  await typeInto(page, pane.getByRole('textbox', { name: 'How is it for the child?' }), 'Well');
  await typeInto(page, pane.getByRole('textbox', { name: 'Why?' }), 'The office needs to see him');
  await sendByKey(page);
  await expect(pane.getByRole('list', { name: 'What would be stricter' })).toContainText('Where it holds');
  await expect(pane.getByRole('button', { name: 'Take it through the process' })).toBeVisible();
  await expectNoFindings(page, 'Record review, something stricter');
  await pane
    .getByRole('group', { name: 'Where does it hold?' })
    .getByRole('radio', { name: 'Some places' })
    .press('Space');
  await typeInto(page, pane.getByRole('textbox', { name: /^Which places/ }), 'The hall');
  await typeInto(page, pane.getByRole('textbox', { name: /^What is restricted, in words/ }), 'Not in the hall');
  await tabTo(page, pane.getByRole('checkbox', { name: /^I have compared it/ }));
  await page.keyboard.press('Space');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Reviews')).toContainText('continues in a looser form until');
  await expect(definitionOf(pane, 'What is restricted')).toHaveText('Not in the hall');
});
