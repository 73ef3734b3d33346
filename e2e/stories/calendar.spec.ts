import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { calendarFile, openCalendar, schoolYear, termField } from '../pages/calendar';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { definitionOf } from '../pages/record';
import { carryOver, registerTable, restrictionPane } from '../pages/register';

test('D3: a year’s terms are entered with the keyboard alone; what is open is counted anew, and what lost its school day is listed', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const reference = await carryOver(page, { about: 'Mr D. Harkerby', ends: '22 Dec', review: '27 Nov' });
  await expect(definitionOf(restrictionPane(page), 'Review')).toHaveText('Fri 27 Nov 2026, in 3 working days');
  await expect(registerTable(page).getByRole('row', { name: /Harkerby/ })).not.toContainText('holiday');

  await openCalendar(page);
  await expect(schoolYear(page, '2026/27')).toContainText('No term dates yet.');
  await expectNoFindings(page, 'School calendar, no dates');
  await pressByKey(page, page.getByRole('button', { name: 'Add dates, 2026/27' }));
  await expect(title(page, 'Dates of 2026/27')).toBeVisible();
  await expect(termField(page, 'First day', 1)).toBeFocused();
  await keyboard.type('2 Sep');
  await expect(termField(page, 'First day', 1)).toHaveAccessibleDescription('Wed 2 Sep 2026');
  await typeInto(page, termField(page, 'Last day', 1), '18 Dec');
  await typeInto(page, termField(page, 'Half term from', 1), '26 Oct');
  await typeInto(page, termField(page, 'Half term to', 1), '30/10');
  await typeInto(page, termField(page, 'First day', 2), '5 Jan');
  await typeInto(page, termField(page, 'Last day', 2), '25 March');
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(termField(page, 'Last day', 2)).toBeFocused();
  await expect(termField(page, 'Half term to', 1)).toHaveValue('30/10');
  await pressByKey(page, page.getByRole('button', { name: 'Remove term 3' }));
  await expect(termField(page, 'Name', 2)).toBeFocused();
  await pressByKey(page, page.getByRole('button', { name: 'Add a day' }));
  await expect(page.getByRole('textbox', { name: 'Day, 1' })).toBeFocused();
  await keyboard.type('27 Nov');
  await sendByKey(page);

  await expect(title(page, 'School calendar')).toBeVisible();
  const year = schoolYear(page, '2026/27');
  await expect(definitionOf(year, 'Autumn term')).toHaveText(
    'Wed 2 Sep 2026 to Fri 18 Dec 2026Half term: Mon 26 Oct 2026 to Fri 30 Oct 2026',
  );
  await expect(definitionOf(year, 'No school on')).toHaveText('Fri 27 Nov 2026: INSET day');
  await expect(definitionOf(year, 'Bank holidays')).toContainText('Fri 26 Mar 2027');
  const moved = page.getByRole('link', { name: new RegExp(`^${reference}: its `) });
  await expect(moved).toHaveText([
    `${reference}: its review on Fri 27 Nov 2026, no school that day`,
    `${reference}: its end on Tue 22 Dec 2026, no school that day`,
  ]);
  await expectNoFindings(page, 'School calendar, saved');
  await pressByKey(page, moved.first());
  await expect(definitionOf(restrictionPane(page), 'Review')).toHaveText(
    'Fri 27 Nov 2026, in a school holiday, in 2 school days',
  );
  await expect(registerTable(page).getByRole('row', { name: /Harkerby/ })).toContainText('in a school holiday');
});

test('D3: a calendar of the school’s website fills the form and saves nothing by itself; what it is not is said', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await openCalendar(page);
  await page.getByRole('button', { name: 'Add dates, 2026/27' }).click();
  const file = page.getByLabel('Read from a file');
  await file.setInputFiles({ name: 'x.ics', mimeType: 'text/calendar', buffer: Buffer.from('PK\u0003\u0004') });
  await expect(page.getByRole('alert')).toContainText('This is neither a calendar (.ics) nor a list (.csv)');
  await expectNoFindings(page, 'School calendar, a wrong file');
  const event = ['20261203', '20261204', 'Nativity'] as const;
  await file.setInputFiles(calendarFile(...Array.from({ length: 10_000 }, () => event)));
  await expect(page.getByRole('alert')).toContainText('more than 5,000 events');
  await file.setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,Class\nAda,3B\n') });
  await expect(page.getByRole('alert')).toContainText('No dates were found in this file.');

  await file.setInputFiles(
    calendarFile(
      ['20260902', '20261219', 'Autumn term'],
      ['20261026', '20261031', 'Half term'],
      ['20261127', '20261128', 'INSET'],
      event,
      ['20261225', '20261226', 'Christmas Day'],
      ['20261204', '20261205', 'School closed: polling station'],
      ['20250903', '20251220', 'Autumn term'],
    ),
  );
  const found = page.getByRole('region', { name: /^What the file says/ });
  await expect(found.getByRole('combobox')).toHaveCount(6);
  await expect(found.getByRole('combobox', { name: /^Christmas Day/ })).toHaveValue('bank-holiday');
  await expect(found.getByRole('combobox', { name: /^Nativity/ })).toHaveValue('left-out');
  await expect(found).toContainText('1 line is of other school years.');
  await expectNoFindings(page, 'School calendar, a file read');
  await tabTo(page, found.getByRole('combobox', { name: /^INSET/ }));
  await page.keyboard.type('Left');
  await pressByKey(page, page.getByRole('button', { name: 'Fill in the form' }));
  await expect(termField(page, 'Name', 1)).toBeFocused();
  await expect(termField(page, 'Half term to', 1)).toHaveValue('Fri 30 Oct 2026');
  await expect(termField(page, 'Name', 2)).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: /^Day, / })).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Day, 1' })).toHaveValue('Fri 4 Dec 2026');

  await page.getByRole('button', { name: 'Leave for later' }).click();
  await expect(schoolYear(page, '2026/27')).toContainText('No term dates yet.');
  await page.getByRole('button', { name: 'Add dates, 2026/27' }).click();
  await expect(termField(page, 'Last day', 1)).toHaveValue('Fri 18 Dec 2026');
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(definitionOf(schoolYear(page, '2026/27'), 'No school on')).toHaveText('Fri 4 Dec 2026: School closed');
});

test('D3: wrong dates are said beside their fields, all at once, and nothing typed is lost', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await openCalendar(page);
  await page.getByRole('button', { name: 'Add dates, 2027/28' }).click();
  await termField(page, 'First day', 1).fill('18 Dec');
  await termField(page, 'Last day', 1).fill('tomorrow');
  await sendByKey(page);
  const summary = page.getByRole('region', { name: 'Before this can be saved' });
  await expect(summary).toBeFocused();
  await expect(termField(page, 'Last day', 1)).toHaveAccessibleDescription(/This is no date/);
  await termField(page, 'Last day', 1).fill('2 Sep 2027');
  await termField(page, 'First day', 3).fill('5 Jan 2027');
  await termField(page, 'Last day', 3).fill('21 July');
  await termField(page, 'Half term from', 3).fill('1 Aug 2028');
  await termField(page, 'Half term to', 3).fill('4 Aug 2028');
  await sendByKey(page);
  await expect(summary.getByRole('link')).toHaveCount(4);
  await expect(termField(page, 'Last day', 1)).toHaveAccessibleDescription(
    /This lies before the first day, Sat 18 Dec 2027/,
  );
  await expect(termField(page, 'First day', 3)).toHaveAccessibleDescription(/This is not in the school year/);
  await expect(termField(page, 'Last day', 3)).toHaveAccessibleDescription(/more than twelve months/);
  await expect(termField(page, 'Half term from', 3)).toHaveAccessibleDescription(/This is not in the term/);
  await expect(termField(page, 'First day', 1)).toHaveAccessibleDescription('Sat 18 Dec 2027, a weekend');
  await expectNoFindings(page, 'School calendar, wrong dates');
  await goTo(page, 'Today');
  await page.getByRole('link', { name: /^Draft School calendar 2027\/28: not saved/ }).click();
  await expect(termField(page, 'First day', 1)).toHaveValue('18 Dec');
});
