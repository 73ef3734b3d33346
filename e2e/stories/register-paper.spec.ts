import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey } from '../pages/keyboard';
import { navigationTo, title } from '../pages/navigation';
import { printedPages, printToPdf } from '../pages/printed';

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
  await page.keyboard.press('Control+Enter');
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
