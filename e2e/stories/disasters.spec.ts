import { chmodSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, type Launched, test } from '../fixtures/app';
import { casebook } from '../fixtures/command-line';
import { filesOf, ownFolder } from '../fixtures/folders';
import { onTuesday as environment, inventedFamilies, layFamilies } from '../fixtures/invented-families';
import { spoil } from '../fixtures/spoil';
import { chooseAndUnlock, chooseFolder, expectDisaster } from '../pages/disaster';
import { title } from '../pages/navigation';
import { newFolderBeside } from '../pages/set-up';

type Spoil = ReturnType<typeof spoil>;
type State = readonly [
  name: string,
  how: (spoiling: Spoil) => void,
  page: string,
  seen: 'at the door' | 'with the keys',
];

/** Spoils the folder, tries to open it, and looks that not a byte of it was changed by that. */
async function spoiltCasebook(launched: Launched, [, how, page, seen]: State): Promise<void> {
  layFamilies(launched);
  how(spoil(launched.casebook));
  ownFolder(launched.casebook);
  const before = filesOf(launched.casebook);
  await (seen === 'at the door' ? chooseFolder : chooseAndUnlock)(launched);
  await expectDisaster(launched.page, page);
  expect(filesOf(launched.casebook)).toEqual(before);
}

const states: readonly State[] = [
  [
    'T24: without its key file it is a casebook whose key file is missing, never an empty folder',
    ({ remove }) => remove('casebook.header.a', 'casebook.header.b'),
    'The key file is not in the folder',
    'at the door',
  ],
  [
    'both copies of the key file damaged',
    ({ overwrite }) => {
      overwrite('casebook.header.a', 0.3);
      overwrite('casebook.header.b', 0.6);
    },
    'The key file is damaged',
    'at the door',
  ],
  [
    'a key file whose protection was made weaker',
    ({ changeHeaders }) => changeHeaders((line) => line.replace(/"memLimit":\d+/, '"memLimit":1024')),
    'The key file has been changed',
    'at the door',
  ],
  [
    'a key file changed by somebody without a sign-in',
    ({ changeHeaders }) => changeHeaders((line) => line.replace('"name":"conduct"', '"name":"conducx"')),
    'The key file is damaged',
    'with the keys',
  ],
  [
    'a casebook of a newer version is left alone',
    ({ changeHeaders }) => changeHeaders((line) => line.replace('"version":1', '"version":2')),
    'This casebook was written by a newer version',
    'at the door',
  ],
  ['the seal missing', ({ remove }) => remove('conduct.seal'), 'The seal is not in the folder', 'with the keys'],
];

for (const state of states) {
  test(`${state[0]}: a page of its own, and no byte changed`, async ({ launch }) => {
    await spoiltCasebook(await launch({ environment }), state);
  });
}

test('T12: records missing, empty, of another casebook, plain, a folder or write-protected: a page of its own each, and no byte changed', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const other = newFolderBeside(launched, 'other');
  const ways: Readonly<Record<string, readonly [string, (spoiling: Spoil, folder: string) => void]>> = {
    missing: ['The records are not in the folder', ({ remove }) => remove('conduct.db')],
    empty: ['The records are damaged', ({ put }) => put('conduct.db', '')],
    another: ['These records belong to another casebook', ({ copyOver }) => copyOver(other, 'conduct.db')],
    plain: [
      'These records belong to another casebook',
      ({ put }) => put('conduct.db', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4080)])),
    ],
    folder: [
      'The records are damaged',
      ({ remove }, folder) => {
        remove('conduct.db');
        mkdirSync(path.join(folder, 'conduct.db'));
      },
    ],
    'write-protected': [
      'Nothing can be written in this folder',
      (_, folder) => chmodSync(path.join(folder, 'conduct.db'), 0o444),
    ],
  };
  anotherCasebook(launched, other);
  for (const [name, [page, how]] of Object.entries(ways)) {
    const folder = laid(launched, name);
    how(spoil(folder), folder);
    ownFolder(folder);
    const before = filesOf(folder);
    await (name === 'missing' ? chooseFolder : chooseAndUnlock)(launched, folder);
    await expectDisaster(launched.page, page);
    expect({ [name]: filesOf(folder) }).toEqual({ [name]: before });
  }
});

test('T11: records cut by a byte, a page, half, to a page, to 100 bytes and to nothing are damaged, each time and at once', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { size } = statSync(path.join(inventedFamilies(), 'conduct.db'));
  for (const keep of [size - 1, size - 4096, Math.floor(size / 2), 4096, 100, 0]) {
    const folder = laid(launched, `cut-${keep}`);
    spoil(folder).cut('conduct.db', keep);
    const before = filesOf(folder);
    await chooseAndUnlock(launched, folder);
    await expectDisaster(launched.page, 'The records are damaged');
    expect({ [keep]: filesOf(folder) }).toEqual({ [keep]: before });
  }
});

test('a folder that is no casebook, and one that is not empty, are said beside the choice, and no byte changed', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const folder = newFolderBeside(launched, 'holiday');
  spoil(folder).put('letter.txt', 'Dear all');
  ownFolder(folder);
  const before = filesOf(folder);
  await launched.choose(folder, folder);
  await page.getByRole('button', { name: 'Open casebook' }).click();
  await expect(page.getByText(/^This folder is not a casebook/)).toBeVisible();
  await expect(title(page, 'Welcome')).toBeVisible();
  await page.getByRole('button', { name: 'Create casebook' }).click();
  await expect(page.getByText(/There is something in this folder already|This folder is not a casebook/)).toBeVisible();
  expect(filesOf(folder)).toEqual(before);
});

test('a casebook in a folder that may not be written says so, and no byte changed', async ({ launch }) => {
  const launched = await launch({ environment });
  layFamilies(launched);
  const before = filesOf(launched.casebook);
  chmodSync(launched.casebook, 0o555);
  await chooseAndUnlock(launched);
  await expectDisaster(launched.page, 'Nothing can be written in this folder');
  chmodSync(launched.casebook, 0o755);
  expect(filesOf(launched.casebook)).toEqual(before);
  await launched.page.getByRole('button', { name: 'Try again' }).click();
  await launched.page.getByRole('button', { name: 'Unlock' }).click();
  await expect(title(launched.page, 'Today')).toBeVisible();
});

function laid(launched: Launched, name: string): string {
  const folder = newFolderBeside(launched, name);
  layFamilies({ ...launched, casebook: folder });
  return folder;
}

function anotherCasebook(launched: Launched, folder: string): void {
  const { code, said } = casebook(['practice', path.join(folder, 'made'), '--people', '6', '--incidents', '1']);
  if (code !== 0) throw new Error(said);
  spoil(folder).copyOver(path.join(folder, 'made'), 'conduct.db');
  ownFolder(launched.folder);
}
