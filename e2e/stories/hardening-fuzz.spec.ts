import { windowChannels } from '../../domain/window-channels';
import { expect, test } from '../fixtures/app';
import { verify } from '../fixtures/command-line';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { holders } from '../fixtures/processes';
import { howOften, seedOfRun } from '../fixtures/seeded-random';
import { fuzz } from '../pages/fuzz';
import { goTo, lock } from '../pages/navigation';

const CALLS = howOften('CASEBOOK_CALLS', 3_000);
// The long form takes as long as it takes.
test.setTimeout(120_000 + CALLS * 10);

/** With an input that fits they lock, quit, print, or open a dialog of the system. */
const SPARED = ['window:lock', 'window:quit', 'window:print', 'window:save-pdf', 'window:choose'];

test('T56: whatever an open page sends, nothing falls over, nothing odd comes back, and the casebook is whole afterwards', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { app, page, casebook } = launched;
  await openFamilies(launched);
  const before = await holders(app);
  const seed = seedOfRun('messages from an open page');
  const sent = await fuzz(page, 'casebook', { calls: CALLS, seed });
  // A bug is answered as `internal`; what was refused has the kind that belongs to it.
  expect([sent.odd, sent.failures.internal ?? 0]).toEqual([[], 0]);
  expect(sent.failures.invalid).toBeGreaterThan(CALLS / 3);
  expect(sent.stopped).toBeGreaterThan(0);
  const toMain = await fuzz(page, 'shell', { calls: Math.ceil(CALLS / 4), seed, spared: SPARED });
  expect(toMain.answered.filter((name) => SPARED.includes(name))).toEqual([]);
  expect(toMain.stopped).toBeGreaterThan(CALLS / 8);
  expect(Object.keys(toMain.failures)).toEqual([]);

  expect(await holders(app)).toEqual(before);
  await goTo(page, 'Incidents');
  await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  await launched.quit();
  expect(verify(casebook)).toBe('');
});

test('T56: whatever a locked page sends, it learns nothing of a record and opens nothing', async ({ launch }) => {
  const launched = await launch({ environment });
  const { app, page } = launched;
  await openFamilies(launched);
  await lock(page);
  await expect(page.getByText('Headteacher')).toBeVisible();
  const before = await holders(app);
  const seed = seedOfRun('messages from a locked page');
  const sent = await fuzz(page, 'gate', { calls: Math.ceil(CALLS / 4), seed, spared: ['casebook:make-practice'] });
  expect([sent.odd, sent.failures.internal ?? 0]).toEqual([[], 0]);
  expect(
    sent.answered.filter((name) => !['casebook:at-the-door', 'casebook:suggest-passphrase'].includes(name)),
  ).toEqual([]);
  await fuzz(page, 'shell', { calls: Math.ceil(CALLS / 8), seed, spared: SPARED });
  expect(await holders(app)).toEqual(before);
  expect(await page.evaluate(() => 'casebook' in window)).toBe(false);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
});

test('T56: a second window and a frame inside the page get no answer, though they have our own address', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { app, page } = launched;
  await openFamilies(launched);
  const answers = await app.evaluate(
    async ({ app: running, BrowserWindow }, channels) => {
      const [ours] = BrowserWindow.getAllWindows();
      if (ours === undefined) throw new Error('there is no window');
      const { session } = ours.webContents;
      const preload = `${running.getAppPath()}/out/preload/index.js`;
      const other = new BrowserWindow({ show: false, webPreferences: { session, preload, sandbox: true } });
      await other.loadURL('app://casebook/');
      const said = await other.webContents.executeJavaScript(`Promise.all([
      ...${JSON.stringify(channels)}.map((name) =>
        window.shell[name]({}).then(() => name + ' answered', () => 'refused')),
      Promise.race([
        window.casebook['session:show']({}).then(() => 'the engine answered'),
        new Promise((resolve) => setTimeout(() => resolve('no port'), 1500)),
      ]),
    ])`);
      other.destroy();
      return said as string[];
    },
    [...windowChannels],
  );
  expect([...new Set(answers)].sort()).toEqual(['no port', 'refused']);

  const frame = await page.evaluate(async () => {
    const inside = document.createElement('iframe');
    inside.src = 'app://casebook/';
    document.body.append(inside);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { contentWindow } = inside;
    try {
      return contentWindow !== null && 'casebook' in contentWindow ? 'a bridge' : 'nothing';
    } catch (error) {
      return error instanceof DOMException ? 'nothing' : 'odd';
    }
  });
  expect(frame).toBe('nothing');
});
