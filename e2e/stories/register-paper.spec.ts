import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey } from '../pages/keyboard';
import { navigationTo, title } from '../pages/navigation';
import { printedPages, printToPdf } from '../pages/printed';
import { definitionOf } from '../pages/record';
import { registerTable, restrictionPane } from '../pages/register';

test('the register is printed with names, and without any: then no name, child, class or limit is on the paper', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page, app } = launched;
  await openFamilies(launched);
  await printToPdf(app);
  await pressByKey(page, navigationTo(page, 'Register'));
  await pressByKey(page, page.getByRole('button', { name: 'Print the register' }));
  await expect(title(page, 'The register on paper')).toBeFocused();
  const sheet = page.getByRole('region', { name: 'The register on paper' });
  await expect(sheet).toContainText('in force on Tue 24 Nov 2026');
  await expect(sheet).toContainText('Miss Laura Brocksby (Daisy Brocksby, 5C; Henry Brocksby, 6A)');
  await expectNoFindings(page, 'the register on paper');
  await page.getByRole('radio', { name: 'Without names' }).check();
  await sendByKey(page);
  await expect.poll(() => printedPages(app)).toBe(1);

  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('row', { name: /^RES-2026-\d{4} Ban/ }).first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText(
    /Brocksby|Jadilal|Daisy|Henry|5C|6A|playground|School buildings/,
  );
  await page.emulateMedia({ media: null });
  await page.getByRole('textbox', { name: 'Which day?' }).fill('1/1/2020');
  await expect(sheet).toContainText('None in force on Wed 1 Jan 2020');
});

test('one restriction is printed with all that the register holds of it, and without names only its type and dates', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page, app } = launched;
  await openFamilies(launched);
  await printToPdf(app);
  await pressByKey(page, navigationTo(page, 'Register'));
  await registerTable(page)
    .getByRole('link', { name: /Brocksby/ })
    .first()
    .press('Enter');
  await pressByKey(page, restrictionPane(page).getByRole('link', { name: 'Print this entry' }));
  await expect(title(page, 'One restriction on paper')).toBeFocused();
  const sheet = page.getByRole('region', { name: 'One restriction on paper' });
  await expect(sheet.getByRole('heading', { name: /^Ban · RES-2026-\d{4}$/ })).toBeVisible();
  await expect(sheet).toContainText('Miss Laura Brocksby (Daisy Brocksby, 5C; Henry Brocksby, 6A)');
  await expect(sheet).toContainText('School buildings');
  await expectNoFindings(page, 'one restriction on paper');
  await sendByKey(page);
  await expect.poll(() => printedPages(app)).toBe(1);

  await page.getByRole('radio', { name: 'Without names' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(definitionOf(sheet, 'Review')).toHaveText(/^\w{3} \d+ \w{3} 202\d$/);
  await expect(page.locator('body')).not.toContainText(/Brocksby|Daisy|Henry|5C|6A|playground|School buildings/);
});
