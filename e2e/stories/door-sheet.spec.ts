import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { holdOneOfTwo } from '../pages/hold';
import { pressByKey, sendByKey, typeInto } from '../pages/keyboard';
import { navigationTo, title } from '../pages/navigation';
import { printedPages, printToPdf } from '../pages/printed';
import { definitionOf } from '../pages/record';

test('the door sheet is printed from the register with the keyboard alone: one side with everybody restricted or on hold, its number and its last day, noted as printed', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page, app } = launched;
  await openFamilies(launched);
  await holdOneOfTwo(page, 'Mrs S. Ahmedby');
  await printToPdf(app);
  await pressByKey(page, navigationTo(page, 'Register'));
  await pressByKey(page, page.getByRole('button', { name: 'Print door sheet' }));
  await expect(title(page, 'Door sheet')).toBeFocused();
  const sheet = page.getByRole('region', { name: 'Door sheet' });
  await expect(sheet).toContainText(/Larkfield Practice School · DOOR-2026-0001 · Tue 24 Nov 2026, 14:0\d/);
  await expect(sheet).toContainText('Use until the end of Wed 25 Nov 2026. Then shred it and print a new one.');
  await expectNoFindings(page, 'door sheet');
  await pressByKey(page, page.getByRole('button', { name: 'Print door sheet' }));
  await expect(page.getByText('DOOR-2026-0001 is noted as printed.')).toBeVisible();
  await expect.poll(() => printedPages(app)).toBe(1);

  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print door sheet' })).toBeHidden();
  await expect(title(page, 'Door sheet')).toBeHidden();
  await expect(sheet.getByRole('list', { name: 'On hold: do not let in' }).getByRole('listitem')).toHaveText(
    /^Mrs S. Ahmedby \(Aisha, 3C\) Until the end of Wed 25 Nov 2026. Ms A. Okafor said so./,
  );
  const stop = sheet.getByRole('list', { name: 'Stop' }).getByRole('listitem');
  await expect(stop.filter({ hasText: 'Miss Laura Brocksby (Daisy Brocksby, 5C; Henry Brocksby, 6A)' })).toContainText(
    'School buildings and playground, Monday to Friday, 7:30 to 18:00. Children: Grandmother brings and collects.',
  );
  await expect(sheet.getByRole('list', { name: 'Conditions' })).toContainText('Mr Harjit Jadilal');
  await expect(definitionOf(sheet, 'Call')).toHaveText('The headteacher, or whoever is in charge today.');
  await expect(sheet.getByRole('table', { name: 'Copies given to' })).toBeVisible();
  await expect(sheet).not.toContainText(/INC-|RES-|may come in/);

  // For a week in which nobody prints: its last day is typed as people type it, and never beyond what makes sense.
  await page.emulateMedia({ media: 'screen' });
  const until = page.getByRole('textbox', { name: /^Use until/ });
  await typeInto(page, until, '24/12/2026');
  await expect(until).toHaveAccessibleDescription(/A day from today to Tue 1 Dec 2026./);
  await sendByKey(page);
  await expect(until).toBeFocused();
  await typeInto(page, until, 'friday');
  await expect(sheet).toContainText('Use until the end of Fri 27 Nov 2026.');
  await expectNoFindings(page, 'door sheet until Friday');

  // The same page printed once more is another paper, with a number of its own.
  await page.emulateMedia({ media: 'screen' });
  await sendByKey(page);
  await expect(page.getByText('DOOR-2026-0002 is noted as printed.')).toBeVisible();
  await expect(sheet).toContainText('DOOR-2026-0002');
});
