import { test } from '../fixtures/app';
import { onTuesday as environment, layFamilies } from '../fixtures/invented-families';
import { spoil } from '../fixtures/spoil';
import { chooseFolder, expectDisaster } from '../pages/disaster';
import { walkEveryPage } from '../pages/every-page';
import { picture } from './picture';

test.setTimeout(1_800_000);

const named = (nth: number, where: string) =>
  `${String(nth).padStart(3, '0')}-${where
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

test('pictures of every page and form there is, in the order in which the checks go through them', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  let nth = 100;
  await walkEveryPage(launched, async (where) => {
    nth += 1;
    await picture(launched, named(nth, where));
  });
});

test('pictures of the way back in and of a disaster', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  layFamilies(launched);
  await chooseFolder(launched);
  await page.getByRole('button', { name: 'I have forgotten my passphrase' }).click();
  await page.getByRole('button', { name: 'Set the new passphrase and open' }).click();
  await page.getByText('Group 1 needs five letters or digits.').waitFor();
  await picture(launched, '090-back-in-with-the-sheet');
  await page.getByRole('button', { name: 'Back' }).click();
  layFamilies(launched);
  spoil(launched.casebook).remove('casebook.header.a', 'casebook.header.b');
  await chooseFolder(launched);
  await expectDisaster(page, 'The key file is not in the folder');
  await picture(launched, '091-a-disaster');
});
