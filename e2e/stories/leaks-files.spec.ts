import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { casebookChannels } from '../../domain/channels';
import { expect, type Launched, test } from '../fixtures/app';
import { found, needlesFor, searchFolders } from '../fixtures/find-bytes';
import { openMade } from '../fixtures/open-made';
import { createCasebook } from '../pages/create-pages';
import { LockPage } from '../pages/lock-page';
import { RecordPage } from '../pages/record-page';

const HALF_TYPED = 'quokka-vermilion half typed';
const RECORDED = 'pangolin-turquoise recorded';
const PERSON = 'Zebulon Quartermaine-Xu';
const CHILD = 'Perpetua Quartermaine-Xu';
const PASSPHRASE = 'marmalade gearbox tuesday 4 otters';
const CASEBOOK = {
  schoolName: 'Brackenwhistle School',
  founderName: 'Dr Ottoline Fenwhistle',
  leadName: 'Mr Barnaby Crakehall',
  passphrase: PASSPHRASE,
};
const WORDS = [HALF_TYPED, RECORDED, PERSON, CHILD, ...Object.values(CASEBOOK)];

/** Everything that the app writes to its standard output and error, from now on. */
function listen({ app }: Launched): () => Buffer {
  const parts: Buffer[] = [];
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (part: Buffer) => parts.push(part));
  }
  return () => Buffer.concat(parts);
}

test('T69: half-typed and recorded words, names and the passphrase are in no file and no log, neither locked nor after quitting', async ({
  launch,
}) => {
  const launched = await launch();
  const log = listen(launched);
  const { page } = launched;
  await launched.choose(launched.casebook);
  await createCasebook(page, CASEBOOK);
  const form = new RecordPage(page);
  await form.begin();
  await form.about.fill(PERSON);
  await form.where.click();
  await page.getByLabel('Their child').fill(CHILD);
  await form.whatHappened.fill(`${RECORDED} at the gate`);
  await form.record();
  await page.getByRole('button', { name: 'Open the record' }).click();
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').locator('input').fill(PERSON);
  await expect(page.getByRole('dialog')).toContainText('Quartermaine');
  await page.keyboard.press('Escape');
  await form.begin();
  await form.where.fill('Phone');
  await form.whatHappened.fill(`${HALF_TYPED} and then`);
  await form.keptByNow();

  // Searched three times: with everything open, locked, and after the end. The whole folder: casebook, its copies, settings, home, temp.
  const needles = needlesFor(WORDS);
  const open = searchFolders([launched.folder], needles);
  await page.keyboard.press('Control+L');
  const lock = new LockPage(page);
  await lock.isShown();
  await expect.poll(() => searchFolders([launched.folder], needles).hits).toEqual([]);
  await lock.unlock(PASSPHRASE);
  await expect(form.whatHappened).toHaveValue(`${HALF_TYPED} and then`);
  await launched.quit();
  const closed = searchFolders([launched.folder], needles);

  expect(open.hits).toEqual([]);
  expect(closed.hits).toEqual([]);
  expect(closed.files).toBeGreaterThan(5);
  expect(closed.bytes).toBeGreaterThan(100_000);
  expect(found(log(), needles)).toEqual([]);
  for (const [as, encoding] of [
    ['UTF-8', 'utf8'],
    ['UTF-16', 'utf16le'],
  ] as const) {
    const planted = path.join(launched.folder, 'home', 'planted');
    writeFileSync(planted, Buffer.concat([Buffer.alloc(12_345_678), Buffer.from(`x${HALF_TYPED}x`, encoding)]));
    expect(searchFolders([launched.folder], needles).hits).toEqual([`${planted}: ${HALF_TYPED} as ${as}`]);
    rmSync(planted);
  }
});

test('T68: more than two hundred calls that fail in as many ways leave nothing of what they were given in the log', async ({
  launch,
}) => {
  const launched = await launch();
  const log = listen(launched);
  const { form, lock } = await openMade(launched);
  const { page } = launched;
  const answers = await page.evaluate(
    async ({ channels, canary, secret }) => {
      const { casebook } = window as unknown as { casebook: Record<string, (input: unknown) => Promise<unknown>> };
      const inputs: unknown[] = [
        canary,
        [canary],
        { [canary]: secret },
        { text: { canary } },
        { text: canary.repeat(200), draftId: canary },
        { draftId: canary, incidentId: secret, restrictionId: canary },
        { draftId: 'f'.repeat(32), incidentId: 'f'.repeat(32), text: '', reason: canary },
        { folder: `/home/${canary}/casebook` },
        { on: canary, clauseId: secret, offset: canary, limit: secret },
        { sql: `SELECT '${canary}' FROM person; DROP TABLE journal` },
        { passphrase: secret, signInName: canary },
        null,
        Number.NaN,
        { __proto__: { canary }, constructor: secret },
      ];
      const said: string[] = [];
      for (const channel of channels) {
        for (const input of inputs) {
          const answer = await casebook[channel]?.(input);
          said.push(JSON.stringify(answer));
        }
      }
      return said;
    },
    {
      channels: casebookChannels.filter((channel) => !['casebook:verify', 'backup:make'].includes(channel)),
      canary: HALF_TYPED,
      secret: PASSPHRASE,
    },
  );
  await form.begin();
  await form.whatHappened.fill(RECORDED);
  await page.keyboard.press('Control+L');
  await lock.isShown();
  await lock.passphrase.fill(PASSPHRASE);
  await lock.unlockButton.click();
  await expect(page.getByText('This passphrase does not fit').first()).toBeVisible();
  await launched.quit();

  expect(answers.filter((answer) => answer.includes('"ok":false')).length).toBeGreaterThan(200);
  const forbidden = needlesFor([HALF_TYPED, RECORDED, PASSPHRASE, launched.folder, 'SELECT ', 'INSERT ']);
  expect(found(log(), forbidden)).toEqual([]);
  expect(found(Buffer.concat([log(), Buffer.from(`at ${launched.folder}/casebook`)]), forbidden)).toHaveLength(1);
});
