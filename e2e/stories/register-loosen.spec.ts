import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, typeInto } from '../pages/keyboard';
import { openLookUp } from '../pages/look-up';
import { goTo, title } from '../pages/navigation';
import { definitionOf } from '../pages/record';

test('a restriction is made looser step by step with the keyboard alone: once tonight, an earlier end, and taken back as an error, with an apology to make', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'Register');
  const row = page.getByRole('table').getByRole('link').first();
  const name = (await row.textContent()) ?? '';
  await row.press('Enter');
  const pane = page.getByRole('complementary');
  await pressByKey(page, pane.getByRole('button', { name: 'Allow once' }));
  await typeInto(page, pane.getByRole('textbox', { name: 'From' }), '18.20');
  await typeInto(page, pane.getByRole('textbox', { name: 'Until' }), '18.10');
  await sendByKey(page);
  await expect(pane).toContainText('It ends before it begins.');
  await typeInto(page, pane.getByRole('textbox', { name: 'Until' }), '18.30');
  await typeInto(page, pane.getByRole('textbox', { name: 'What for, and with whom?' }), 'Mr Lund, in the hall');
  await expectNoFindings(page, 'Allow once');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Allowed once')).toContainText(
    'Tue 24 Nov 2026, 18.20 to 18.30: Mr Lund, in the hall',
  );
  const { field, cards } = await openLookUp(page);
  await field.fill(name.replace(/\(.*/, ''));
  await expect(cards.first()).toContainText('Mr Lund, in the hall');
  await keyboard.press('Escape');

  await pressByKey(page, pane.getByRole('button', { name: 'Make it shorter' }));
  await typeInto(page, pane.getByRole('textbox', { name: 'New last day' }), '3 December');
  await sendByKey(page);
  await expect(pane).toContainText('Say why, in one line.');
  await typeInto(page, pane.getByRole('textbox', { name: 'Why?' }), 'They keep to it');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Made looser')).toContainText('ends on Thu 3 Dec 2026. They keep to it');

  await pressByKey(page, pane.getByRole('button', { name: 'Entered in error' }));
  await typeInto(page, pane.getByRole('textbox', { name: 'What was wrong?' }), 'It was the other one');
  await expectNoFindings(page, 'Entered in error');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Ended')).toContainText('Entered in error');
  await openLookUp(page);
  await field.fill(name.replace(/\(.*/, ''));
  await expect(cards.first()).toContainText('Nothing recorded here');
  await expect(cards.first()).not.toContainText('ended');
  await keyboard.press('Escape');
  await goTo(page, 'Today');
  await page.getByRole('link', { name: /Say sorry/ }).press('Enter');
  await expect(title(page, 'Register')).toBeVisible();
  await pressByKey(page, pane.getByRole('button', { name: 'Note it' }));
  await typeInto(
    page,
    pane.getByRole('textbox', { name: 'What came of the apology?' }),
    'Rang her at ten and said sorry',
  );
  await sendByKey(page);
  await expect(definitionOf(pane, 'What came of the apology?')).toHaveText('Rang her at ten and said sorry');
  await goTo(page, 'Today');
  await expect(page.getByText('Say sorry')).toHaveCount(0);
});

test('a review is recorded with the keyboard alone: continuing needs what was looked at and reasons, ending one line', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Register');
  const rows = page.getByRole('table').getByRole('link');
  await rows.first().press('Enter');
  const pane = page.getByRole('complementary');
  await pressByKey(page, pane.getByRole('button', { name: 'Record review' }));
  await sendByKey(page);
  await expect(pane).toContainText('What has their conduct been since? Nothing recorded is an answer.');
  await expect(pane).toContainText('Say why it continues. Without reasons it can only end.');
  await typeInto(page, pane.getByRole('textbox', { name: 'What has their conduct been since?' }), 'Nothing recorded');
  await pane.getByRole('radio', { name: 'No', exact: true }).press('Space');
  await typeInto(page, pane.getByRole('textbox', { name: 'How is it for the child?' }), 'Well');
  await typeInto(page, pane.getByRole('textbox', { name: 'Why?' }), 'The mornings are quiet since');
  await sendByKey(page);
  // It came from paper, and nobody knows that they were heard.
  await expect(pane).toContainText('Ask for their side first: nobody knows that they were heard.');
  await pane.getByRole('radio', { name: 'Yes', exact: true }).press('Space');
  await typeInto(page, pane.getByRole('textbox', { name: 'What they say' }), 'He is sorry');
  await expectNoFindings(page, 'Record review');
  await sendByKey(page);
  for (const line of [
    'Tue 24 Nov 2026: continues until Tue 8 Jun 2027. The mornings are quiet since',
    'What has their conduct been since? Nothing recorded',
    'Were they asked what they think? Yes',
    'He is sorry',
    'How is it for the child? Well',
    'Reviewed by Ms A. Okafor, headteacher',
  ])
    await expect(definitionOf(pane, 'Reviews')).toContainText(line);
  await pressByKey(page, pane.getByRole('button', { name: 'Record review' }));
  await pane.getByRole('radio', { name: /^It ends today/ }).press('Space');
  await typeInto(page, pane.getByRole('textbox', { name: 'Why?' }), 'No longer needed');
  await sendByKey(page);
  await expect(definitionOf(pane, 'Why it ended')).toHaveText('No longer needed');
  await expectNoFindings(page, 'An ended restriction');
});
