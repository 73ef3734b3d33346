import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { sidesOfPaper } from '../pages/printed';
import { recordAndOpen } from '../pages/record';

test('a record is printed on one side of A4, a long one on two; paper says what it is and when it was printed, and no passphrase of a practice casebook', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const about = 'Mr D. Harkerby';
  const line =
    'He came to the gate, asked for the class teacher at once and raised his voice when he was told to wait.';
  const reference = await recordAndOpen(page, { about, where: 'Main gate', whatHappened: line });
  expect(await sidesOfPaper(launched)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(`${reference} · printed Tue 24 Nov 2026`)).toBeVisible();
  await expect(page.getByText('Practice casebook: invented families.')).toBeVisible();
  await expect(page.getByText('invented-families-only')).toBeHidden();
  for (const name of ['Print', 'Correct', 'Add to this record', 'The person disputes this', 'Strike out'])
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
  await page.emulateMedia({ media: null });
  const long = Array.from({ length: 16 }, (_, index) => `${index + 1}. ${line}`).join('\n\n');
  await recordAndOpen(page, { about, where: 'Main gate', whatHappened: long });
  expect(await sidesOfPaper(launched)).toBe(2);
});
