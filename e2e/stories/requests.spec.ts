import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { goTo, title } from '../pages/navigation';
import { definitionOf } from '../pages/record';

const HOSTILE = '<img src=x onerror=alert(1)> \u202etxet';

test('D58: a solicitor’s letter is logged with the keyboard alone, its day follows, and it is paused, extended and answered', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Requests' }).press('Enter');
  await expect(page.getByText('No request is open')).toBeVisible();
  await expectNoFindings(page, 'requests, none');
  await page.getByRole('button', { name: 'Log a request' }).press('Enter');
  await expect(page.getByRole('radio', { name: 'They want to see what you hold about them' })).toBeFocused();
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before this can be logged' }).getByRole('link')).toHaveCount(2);
  await tabTo(page, page.getByRole('radio', { name: 'They want to see what you hold about them' }));
  await keyboard.press('Space');
  await typeInto(page, page.getByRole('combobox', { name: 'Whose request it is' }), 'Mr D. Harkerby');
  await keyboard.press('Tab');
  await typeInto(page, page.getByRole('textbox', { name: /^Who wrote for them/ }), 'Hart & Co');
  const received = page.getByRole('textbox', { name: /^When it came/ });
  await typeInto(page, received, 'Fri 20 Nov');
  await expect(received).toHaveAccessibleDescription(/Answer by Mon 21 Dec 2026 \(calendar month\)/);
  await tabTo(page, page.getByRole('radio', { name: 'Letter' }));
  await keyboard.press('Space');
  await typeInto(page, page.getByRole('textbox', { name: 'What they ask, in their words' }), HOSTILE);
  await expectNoFindings(page, 'log a request');
  await sendByKey(page);
  await expect(title(page, 'Mr D. Harkerby')).toBeVisible();
  const main = page.getByRole('main');
  await expect(definitionOf(main, 'Due')).toContainText('Answer by Mon 21 Dec 2026 (calendar month)');
  await expect(definitionOf(main, 'What they ask, in their words')).toHaveText(HOSTILE);

  await page.getByRole('button', { name: 'Paused' }).press('Enter');
  await page.getByRole('radio', { name: 'We asked for proof of who they are' }).check();
  await sendByKey(page);
  await expect(definitionOf(main, 'Due')).toContainText('Paused: the day moves on with each.');
  await page.getByRole('button', { name: 'Goes on' }).press('Enter');
  await sendByKey(page);
  await page.getByRole('button', { name: 'Extended' }).press('Enter');
  await page.getByRole('textbox', { name: /^Why/ }).fill('Four years of letters');
  await sendByKey(page);
  await expect(definitionOf(main, 'Due')).toContainText('Answer by Wed 20 Jan 2027');
  await page.getByRole('button', { name: 'Answered' }).press('Enter');
  await sendByKey(page);
  await expect(page.getByText('Write in one line what came of it.')).toBeVisible();
  await page.getByRole('textbox', { name: /^What came of it/ }).fill('Copies of nine records sent.');
  await expectNoFindings(page, 'a request, answering');
  await sendByKey(page);
  await expect(page.getByText(/^Answered on Tue 24 Nov 2026/)).toBeVisible();
});

test('D61: while a request is open it is seen on the person, and a draft that names them is not thrown away', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'People');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Log a request' }).click();
  await page.getByRole('radio', { name: 'They want something put right' }).check();
  await page.getByRole('radio', { name: 'Said in person' }).check();
  await sendByKey(page);
  await expect(page.getByText('REQ-2026-0001: Correction asked for')).toBeVisible();
  await page.getByRole('main').getByRole('link').nth(1).click();
  await expect(page.getByRole('link', { name: /^REQ-2026-0001: Correction asked for/ })).toBeVisible();
  await expectNoFindings(page, 'a person with a request');
  await page.getByRole('button', { name: 'Log a request' }).click();
  await page.getByRole('textbox', { name: 'What they ask, in their words' }).fill('Another');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await page.getByRole('button', { name: 'Throw this draft away' }).click();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(page.getByText('The draft stays')).toBeVisible();
  await expect(page.getByText(/whose request REQ-2026-0001/)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await goTo(page, 'Today');
  await expect(page.getByRole('link', { name: /Request: not logged yet/ })).toBeVisible();
});

test('D63: a breach has 72 hours, heads Today, and its decision needs a reason where the ICO is not told', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Log a request' }).click();
  await page.getByRole('radio', { name: 'Personal data was lost or went to the wrong people' }).check();
  await page.getByRole('radio', { name: 'Said in person' }).check();
  await page.getByRole('textbox', { name: 'What happened' }).fill('A list went to the wrong parent.');
  await sendByKey(page);
  await expect(title(page, 'REQ-2026-0001')).toBeVisible();
  await goTo(page, 'Today');
  const first = page
    .getByRole('region', { name: /^Needs you/ })
    .getByRole('link')
    .first();
  await expect(first).toHaveAccessibleName(/^Breach .*Decide about the ICO.*7[12] hours left/);
  await first.click();
  await page.getByRole('button', { name: 'Decide about the ICO' }).press('Enter');
  await page.getByRole('radio', { name: 'No, not told' }).check();
  await sendByKey(page);
  await expect(page.getByText('Write why the ICO is not told. The reason has to be kept.')).toBeVisible();
  await expectNoFindings(page, 'a breach, deciding');
  await page.getByRole('textbox', { name: /^Why not/ }).fill('It came back unopened.');
  await sendByKey(page);
  await expect(page.getByText(/^Decided on Tue 24 Nov 2026 not to tell the ICO/)).toBeVisible();
});
