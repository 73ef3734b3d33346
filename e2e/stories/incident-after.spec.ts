import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, tabTo, typeHere, typeInto } from '../pages/keyboard';
import { goTo, lock, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { recordAndOpen } from '../pages/record';

test('the person disputes it, by keyboard alone: their words stand beside the passage, the list says so, and a lock loses nothing', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const whatHappened = 'He came to the gate and swore twice. He left when asked.';
  const reference = await recordAndOpen(page, { about: 'Mr D. Harkerby', where: 'Main gate', whatHappened });
  await pressByKey(page, page.getByRole('button', { name: 'The person disputes this' }));
  await expect(page.getByLabel('What they say, in their words')).toBeFocused();
  await sendByKey(page);
  await expect(page.getByLabel('What they say, in their words')).toHaveAccessibleDescription(/Write what they say/);
  await keyboard.type('I never swore. I said “swift”.');
  await typeInto(page, page.getByLabel(/^Which passage/), 'not in it');
  await expect(page.getByLabel(/^Which passage/)).toHaveAccessibleDescription(/don’t stand in the record/);
  await typeInto(page, page.getByLabel(/^Which passage/), 'swore twice');
  await typeInto(page, page.getByLabel(/^How and when they told us/), 'letter of Mon 23 Nov');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await expectNoFindings(page, 'what the person says, half written');
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(page.getByLabel(/^How and when they told us/)).toHaveValue('letter of Mon 23 Nov');
  await sendByKey(page);

  const words = page.getByRole('region', { name: 'What happened' });
  await expect(words.locator('mark')).toHaveText('swore twice (disputed)');
  await expect(words.getByRole('list', { name: 'The person disputes this' })).toContainText(
    /I never swore. I said “swift”.letter of Mon 23 Nov; taken down by Ms A. Okafor, Tue 24 Nov 2026/,
  );
  await expect(page.getByRole('button', { name: 'The person disputes this' })).toBeFocused();
  await expectNoFindings(page, 'a disputed record');
  await goTo(page, 'Incidents');
  await expect(page.getByRole('row', { name: new RegExp(reference) })).toContainText('Disputed');
});

test('struck out by a head with a reason it stays to be read and counts for nothing, until it is put back', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const reference = await recordAndOpen(page, { whatHappened: 'Noted twice by mistake.' });
  await expect(page.getByText('Still to add', { exact: true })).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Strike out' }));
  await expect(page.getByLabel('Why', { exact: true })).toBeFocused();
  await sendByKey(page);
  await expect(page.getByLabel('Why', { exact: true })).toHaveAccessibleDescription(/Say why, in a few words./);
  await keyboard.type('Recorded twice');
  await expectNoFindings(page, 'striking out');
  await sendByKey(page);
  await expect(page.getByText(/^Recorded twice. Ms A. Okafor, Tue 24 Nov 2026/)).toBeVisible();
  await expect(page.getByText('Noted twice by mistake.')).toBeVisible();
  await expect(page.getByText('Still to add', { exact: true })).toHaveCount(0);
  await expectNoFindings(page, 'a struck-out record');
  await goTo(page, 'Today');
  await expect(page.getByRole('main')).not.toContainText(reference);
  await goTo(page, 'Incidents');
  const row = page.getByRole('row', { name: new RegExp(reference) });
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Struck out' }).click();
  await tabTo(page, row.getByRole('link'));
  await keyboard.press('Enter');
  await pressByKey(page, page.getByRole('button', { name: 'Put back' }));
  await typeHere(page, 'It was another day');
  await sendByKey(page);
  await expect(page.getByText('Still to add', { exact: true })).toBeVisible();
  await goTo(page, 'Incidents');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(row).toBeVisible();
});
