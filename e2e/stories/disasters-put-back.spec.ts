import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Launched, test } from '../fixtures/app';
import { verify } from '../fixtures/command-line';
import { filesOf, ownFolder } from '../fixtures/folders';
import { onTuesday as environment, layFamilies, openFamilies } from '../fixtures/invented-families';
import { spoil } from '../fixtures/spoil';
import { chooseAndUnlock, expectDisaster } from '../pages/disaster';
import { expectNoFindings } from '../pages/findings';
import { pressByKey } from '../pages/keyboard';
import { goTo, title } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { recordAndOpen } from '../pages/record';
import { makeNewSheet, newFolderBeside } from '../pages/set-up';

/** A copy of the folder as it is now. */
function keep(launched: Launched, name: string): string {
  const copy = path.join(launched.folder, name);
  cpSync(launched.casebook, copy, { recursive: true });
  ownFolder(copy);
  return copy;
}

test('older records put back: says how many changes are missing, changes no byte, and opens what is there only knowingly', async ({
  launch,
}) => {
  const first = await launch({ environment });
  layFamilies(first);
  const old = keep(first, 'old');
  await openFamilies(first);
  await recordAndOpen(first.page, { whatHappened: 'The newest words.' });
  await first.quit();
  spoil(first.casebook).copyOver(old, 'conduct.db');
  ownFolder(first.casebook);
  const before = filesOf(first.casebook);
  const { page, ...again } = await launch({ sameAs: first, environment });
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expectDisaster(page, 'The newest records are missing');
  await expect(page.getByText(/^\d+ saved changes are missing\./)).toBeVisible();
  expect(filesOf(again.casebook)).toEqual(before);
  await page.getByRole('button', { name: 'Go on with what is there' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
});

test('T34: an older key file with newer records, and the reverse, are refused and explained; key file and records stay as they were', async ({
  launch,
}) => {
  const first = await launch({ environment });
  layFamilies(first);
  const old = keep(first, 'old');
  await openFamilies(first);
  await goTo(first.page, 'Settings');
  await first.page.getByRole('button', { name: 'Type two groups back' }).click();
  for (const _ of ['second', 'third']) {
    await makeNewSheet(first.page, PRACTICE_PASSPHRASE);
    await expect(first.page.getByRole('region', { name: 'Recovery sheet' })).toBeVisible();
    await expect(first.page.getByRole('button', { name: 'Make a new sheet' })).toBeEnabled();
  }
  await first.quit();
  const olderHeader = keep(first, 'older-header');
  spoil(olderHeader).copyOver(old, 'casebook.header.a', 'casebook.header.b');
  const olderRecords = keep(first, 'older-records');
  spoil(olderRecords).copyOver(old, 'conduct.db', 'conduct.seal');
  for (const [folder, page] of [
    [olderHeader, 'The key file is older than the records'],
    [olderRecords, 'The records are older than the key file'],
  ] as const) {
    ownFolder(folder);
    // But for the seal, which follows the header as soon as it is read with the key.
    const { 'conduct.seal': _seal, ...before } = filesOf(folder);
    const again = await launch({ environment });
    await chooseAndUnlock(again, folder);
    await expectDisaster(again.page, page);
    expect(filesOf(folder)).toMatchObject(before);
  }
});

test('T38: a casebook that is open elsewhere is not opened twice, and is taken over once the other program was killed', async ({
  launch,
}) => {
  const first = await launch({ environment });
  await openFamilies(first);
  const second = await launch({ environment });
  const before = filesOf(first.casebook);
  await chooseAndUnlock(second, first.casebook);
  await expectDisaster(second.page, 'The casebook is open somewhere else');
  await expect(second.page.getByText(/^It is open on this PC/)).toBeVisible();
  expect(filesOf(first.casebook)).toEqual(before);
  await recordAndOpen(first.page, { whatHappened: 'The first one goes on.' });
  first.kill();
  await expect(async () => {
    await second.page.getByRole('button', { name: /^(Try again|Unlock)$/ }).click();
    await expect(title(second.page, 'Today')).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await goTo(second.page, 'Incidents');
  await expect(second.page.getByRole('row', { name: /The first one goes on/ })).toBeVisible();
});

test('one damaged copy of the key file: it opens with the other, and says so', async ({ launch }) => {
  const launched = await launch({ environment });
  layFamilies(launched);
  spoil(launched.casebook).overwrite('casebook.header.a', 0.4);
  ownFolder(launched.casebook);
  await launched.choose(launched.casebook);
  const { page } = launched;
  await page.getByRole('button', { name: 'Open casebook' }).click();
  await expect(page.getByText(/One of the two copies of the key file was damaged/)).toBeVisible();
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(title(page, 'Today')).toBeVisible();
});

test('a damaged copy is never restored from, and neither it nor the folder is changed', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const copies = newFolderBeside(launched, 'copies');
  await goTo(page, 'Settings');
  await launched.choose(copies);
  await page.getByRole('button', { name: 'Choose a folder for copies' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/A copy was made, opened again, checked and counted/)).toBeVisible();
  await launched.quit();
  const [copy = ''] = readdirSync(copies);
  for (const [name, how] of [
    ['cut', (spoiling: ReturnType<typeof spoil>) => spoiling.cut(copy, 0.7)],
    ['changed', (spoiling: ReturnType<typeof spoil>) => spoiling.overwrite(copy, 0.8)],
  ] as const) {
    const damaged = path.join(launched.folder, name);
    mkdirSync(damaged);
    cpSync(path.join(copies, copy), path.join(damaged, copy));
    how(spoil(damaged));
    ownFolder(damaged);
    const before = filesOf(damaged);
    const again = await launch({ environment });
    const target = newFolderBeside(again, 'target');
    await again.choose(path.join(damaged, copy), target);
    await again.page.getByRole('button', { name: 'Restore from a copy' }).click();
    await expectDisaster(again.page, 'This copy is damaged');
    expect(readdirSync(target)).toEqual([]);
    expect(filesOf(damaged)).toEqual(before);
  }
});

test('T38: a lock that a dead PC left behind says whose it is and since when, and is passed over only knowingly', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  layFamilies(launched);
  const lock = { host: 'HALL-PC', pid: 7, startedAt: '2026-11-23T08:12:00.000Z' };
  spoil(launched.casebook).put('casebook.lock', JSON.stringify(lock));
  ownFolder(launched.casebook);
  const before = filesOf(launched.casebook);
  await chooseAndUnlock(launched);
  await expectDisaster(page, 'The casebook is open somewhere else');
  await expect(page.getByText(/^It is open on the PC “HALL-PC”, since Mon 23 Nov 2026, 8:12\./)).toBeVisible();
  await expectNoFindings(page, 'open on another PC');
  expect(filesOf(launched.casebook)).toEqual(before);
  await pressByKey(page, page.getByRole('button', { name: 'Open all the same' }));
  await expect(title(page, 'Today')).toBeVisible();
  await launched.quit();
  expect(verify(launched.casebook)).toBe('');
  expect(filesOf(launched.casebook)).not.toHaveProperty(['casebook.lock']);
});
