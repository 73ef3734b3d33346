import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, typeInto } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';

test('a head names who acts for them by keyboard alone, a lock loses nothing, Today says who it is, and it is taken back with one press', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await expect(page.getByText(/^In charge today/)).toHaveCount(0);
  await goTo(page, 'Settings');
  const section = page.getByRole('region', { name: 'Who acts for you' });
  await expect(section).toContainText('Nobody is named.');
  await pressByKey(page, section.getByRole('button', { name: 'Name somebody' }));
  const name = section.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toBeFocused();
  await sendByKey(page);
  await expect(name).toHaveAccessibleDescription(/Type the name of whoever acts for you/);
  await expect(section.getByRole('textbox', { name: /^What they are/ })).toHaveAccessibleDescription(
    /Say what they are/,
  );
  await typeInto(page, name, 'Mrs J. Oyelaran');
  await typeInto(page, section.getByRole('textbox', { name: /^What they are/ }), 'assistant head');
  await expect(section.getByRole('textbox', { name: /^From/ })).toHaveAccessibleDescription(
    'Nothing typed: from today.',
  );
  const until = section.getByRole('textbox', { name: /^Until/ });
  await typeInto(page, until, 'last week');
  await sendByKey(page);
  await expect(until).toBeFocused();
  await expect(until).toHaveAccessibleDescription(/This is no day/);
  await expectNoFindings(page, 'Who acts for you, with an error');
  await until.fill('Friday');
  await expect(until).toHaveAccessibleDescription(/^Fri 27 Nov 2026/);
  await expect(section.getByText(/^Draft kept/)).toBeVisible();
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(until).toHaveValue('Friday');
  await sendByKey(page);
  await expect(section).toContainText('Mrs J. Oyelaran, assistant head');
  await expect(section).toContainText('Since Tue 24 Nov 2026, until Fri 27 Nov 2026');
  await expect(section.getByRole('button', { name: 'Name somebody' })).toBeFocused();
  await expectNoFindings(page, 'Who acts for you');

  await goTo(page, 'Today');
  await expect(page.getByRole('main')).toContainText(
    'In charge today, for the head: Mrs J. Oyelaran, assistant head, until Fri 27 Nov 2026.',
  );
  await expectNoFindings(page, 'Today, somebody in charge');
  // Who is in charge decides, at the head's sign-in: the head adopts it.
  await page.getByRole('button', { name: 'Temporary ban now' }).press('Enter');
  await page.getByRole('combobox', { name: 'Who is it?' }).fill('Mr D. Harkerby');
  await expect(page.getByRole('option', { name: 'New person: “Mr D. Harkerby”' })).toBeVisible();
  await keyboard.press('Tab');
  await page.getByRole('textbox', { name: /^What did they do/ }).fill('Shouted at the gate');
  await page.getByRole('textbox', { name: /^Why can’t it wait/ }).fill('Children are afraid');
  await page.getByRole('combobox', { name: 'Who decides?' }).selectOption({ label: 'Mrs J. Oyelaran, assistant head' });
  await expect(page.getByText('Decided by Mrs J. Oyelaran.')).toBeVisible();
  await sendByKey(page);
  await expect(page.getByText(/Adopt it, or withdraw it, by Thu 26 Nov 2026/)).toBeVisible();
  await goTo(page, 'Today');
  await expect(page.getByRole('link', { name: /Adopt it or withdraw it by Thu 26 Nov 2026/ })).toBeVisible();
  await page.getByRole('link', { name: /Adopt it or withdraw it/ }).press('Enter');
  await page.getByRole('button', { name: 'Adopt it' }).press('Enter');
  await expect(page.getByText(/Adopt it, or withdraw it/)).toHaveCount(0);
  await goTo(page, 'Today');
  await page.getByRole('link', { name: 'Change this' }).press('Enter');
  await expect(title(page, 'Settings')).toBeVisible();
  await pressByKey(page, section.getByRole('button', { name: 'Take it back for Mrs J. Oyelaran' }));
  await expect(section).toContainText('Nobody is named.');
  await pressByKey(page, section.getByRole('button', { name: 'Earlier (1)' }));
  await expect(section).toContainText('From Tue 24 Nov 2026, taken back Tue 24 Nov 2026');
  await goTo(page, 'Today');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByText(/^In charge today/)).toHaveCount(0);
});
