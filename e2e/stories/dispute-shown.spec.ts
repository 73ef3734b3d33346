import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { decideFromRecord } from '../pages/decide';
import { expectNoFindings } from '../pages/findings';
import { pressByKey } from '../pages/keyboard';
import { goTo } from '../pages/navigation';
import { openPerson } from '../pages/people';
import { disputedBreach } from '../pages/record';
import { registerTable, restrictionPane } from '../pages/register';

test('what a person disputes says so wherever the record is shown: their words where one chooses what a decision rests on, and the way to them elsewhere', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await disputedBreach(page, 'Mr D. Harkerby');

  await goTo(page, 'Register');
  await registerTable(page)
    .getByRole('link', { name: /Harkerby/ })
    .click();
  const breach = restrictionPane(page).getByRole('list', { name: 'Breaches' }).getByRole('link');
  await expect(breach).toContainText('(disputed: their words stand in the record)');
  await pressByKey(page, breach);
  const said = page.getByRole('list', { name: 'The person disputes this' });
  await expect(said).toContainText('I never swore. I said “swift”.');

  await openPerson(page, 'harkerby');
  const happened = page.getByRole('list', { name: 'What happened' });
  await pressByKey(page, happened.getByRole('link', { name: /^Incident INC-2026-\d{4}, disputed/ }));
  await expect(said).toContainText('I never swore');

  const reference = await decideFromRecord(page);
  const record = page.getByRole('checkbox', { name: new RegExp(`^${reference}`) });
  await expect(record).toHaveAccessibleDescription(
    /swore twice.*The person disputes this ?About “swore twice”: ?I never swore. I said “swift”./s,
  );
  await expectNoFindings(page, 'deciding on a disputed record');
});
