import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { goTo, title } from '../pages/navigation';
import { openPractice } from '../pages/practice';
import { openRecordForm, recordIt } from '../pages/record';

test('incidents are found by their words with the hit marked, by number, by what applies and by clause; the filter stays while one is looked at', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const form = await openRecordForm(page);
  await form.whatHappened.fill('He shook the railings by the old boathouse.');
  await page.getByLabel('A child saw it or was affected').check();
  const reference = await recordIt(page);
  await goTo(page, 'Incidents');
  const rows = page.getByRole('table').getByRole('row');
  const find = page.getByRole('searchbox', { name: 'Find in the words' });
  await find.waitFor();
  await keyboard.press('Control+F');
  await expect(find).toBeFocused();
  await keyboard.type('"old boathouse" rail');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1).locator('mark')).toHaveText(['railings', 'old boathouse']);
  await expectNoFindings(page, 'incidents that a search found');
  await page.getByRole('button', { name: 'A child saw it' }).click();
  await expect(rows).toHaveCount(2);
  await rows.nth(1).getByRole('link').press('Enter');
  await expect(title(page, reference)).toBeVisible();
  await keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('searchbox', { name: 'Find in the words' })).toHaveValue('"old boathouse" rail');
  await expect(rows).toHaveCount(2);

  const words = page.getByRole('searchbox', { name: 'Find in the words' });
  await words.fill('nothing like it');
  await expect(page.getByText('No incident fits')).toBeVisible();
  await expectNoFindings(page, 'no incident fits');
  await page.getByRole('button', { name: 'Show all incidents' }).click();
  await expect(page.getByRole('button', { name: 'All', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await words.fill(reference.toLowerCase().replaceAll('-', ' '));
  await expect(rows).toHaveCount(2);
  await words.fill('');
  await page.getByLabel('Clause', { exact: true }).selectOption('E4');
  await expect(rows.nth(1)).toContainText('E4');
  for (const text of await rows.allTextContents()) expect(text).toMatch(/E4|Happened/);
  await page.getByRole('button', { name: 'Happened', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Happened', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
});

test('blank slips for those who have no sign-in: two on a page, with whom to tell of a worry, and nothing in them that is anybody’s', async ({
  launch,
}) => {
  const launched = await launch();
  const { page } = launched;
  await openPractice(launched);
  await goTo(page, 'Incidents');
  await page.getByRole('button', { name: 'Print blank slips' }).click();
  await expect(title(page, 'Blank slips')).toBeFocused();
  const slips = page.getByRole('region', { name: /^Something happened, slip/ });
  await expect(slips).toHaveCount(2);
  await expect(slips.first()).toContainText('Not on this slip. Tell Mr T. Obi, the safeguarding lead, now, in person.');
  await expectNoFindings(page, 'blank slips');
  const pages = await launched.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const pdf = await window?.webContents.printToPDF({ preferCSSPageSize: true });
    return pdf?.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  });
  expect(pages).toBe(1);
});
