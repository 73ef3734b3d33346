import type { Page } from '@playwright/test';
import { expect, type Launched, test } from '../fixtures/app';
import { runs } from '../fixtures/processes';
import { lock } from '../pages/navigation';
import { openPractice } from '../pages/practice';
import { askReader, askReaderForMuch, seenReaders, watchReaders, windows } from '../pages/reader-window';

const SMALL = [...Buffer.from('Name,Class\n"Zoë, the second",3B\n=1+1,\n')];
const READ = {
  ok: true,
  value: {
    headers: ['Name', 'Class'],
    rows: [
      ['Zoë, the second', '3B'],
      ['=1+1', ''],
    ],
  },
};

test('a file from outside is read in a window of its own, that nobody sees and that is gone with the answer', async ({
  launch,
}) => {
  const launched = await launch();
  const { app, page } = launched;
  await openPractice(launched);
  await watchReaders(app, '');

  expect(await askReader(page, SMALL)).toEqual(READ);
  expect(await windows(app)).toBe(1);
  const [seen] = await seenReaders(app);
  expect(seen).toMatchObject({
    address: 'app://reader/',
    visible: false,
    sameSession: true,
    preferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    },
  });
  const casebookPage = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  expect(seen?.process).not.toBe(casebookPage);
  await expect.poll(() => runs(seen?.process ?? 0)).toBe(false);

  // What Windows writes, as this system's own decoder reads it; and the most that a table may hold.
  expect(await askReader(page, [0x41, 0x3b, 0x80])).toMatchObject({ value: { headers: ['A', '€'] } });
  const most = `${'0123456789,'.repeat(59)}x\n`;
  expect(await askReaderForMuch(page, most, 8_000)).toMatchObject({ ok: true });
  expect(await windows(app)).toBe(1);
});

test('T55: a hostile file is refused by its limit, and the casebook goes on', async ({ launch }) => {
  const launched = await launch();
  const { app, page } = launched;
  await openPractice(launched);
  const refusal = (code: string, line: number | null) => ({ ok: false, problem: { code, line } });

  expect(await askReaderForMuch(page, 'abcde\n', 1_000_000)).toEqual(refusal('too-large', null));
  expect(await askReaderForMuch(page, 'x,', 100_000)).toEqual(refusal('too-many-columns', 1));
  expect(await askReaderForMuch(page, '"a" ', 1_000_000)).toEqual(refusal('not-a-table', 1));
  expect(await askReader(page, [...Buffer.from('PK\u0003\u0004')])).toEqual(refusal('not-a-table', null));
  const odd = await page.evaluate(async () => {
    const { reader } = window as unknown as { reader: { readCsv(bytes: unknown): Promise<unknown> } };
    return Promise.all(['A,B', null, {}, new Uint8Array(3)].map((each) => reader.readCsv(each)));
  });
  expect(odd).toEqual([null, null, null, null]);
  // One at a time: the other is told at once.
  const both = await Promise.all([askReader(page, SMALL), askReader(page, SMALL)]);
  expect(both).toEqual([READ, null]);
  expect(await windows(app)).toBe(1);
});

test('the reader’s page has no function of ours, reaches nothing, and answers nobody else', async ({ launch }) => {
  const launched = await launch();
  const { app } = launched;
  await openPractice(launched);
  const found = await app.evaluate(async ({ app: running, BrowserWindow }) => {
    const [ours] = BrowserWindow.getAllWindows();
    if (ours === undefined) throw new Error('there is no window');
    const { session } = ours.webContents;
    const inside = async (address: string, preload: string, script: string) => {
      const preferences = { session, preload: `${running.getAppPath()}/out/preload/${preload}`, sandbox: true };
      const other = new BrowserWindow({ show: false, webPreferences: preferences });
      await other.loadURL(address);
      const said: unknown = await other.webContents.executeJavaScript(script);
      other.destroy();
      return said;
    };
    const own = ['casebook', 'gate', 'reader', 'shell', 'lifecycle', 'require', 'process', 'ipcRenderer'];
    return {
      functions: await inside('app://reader/', 'reader.js', `${JSON.stringify(own)}.filter((name) => name in window)`),
      reached: await inside(
        'app://reader/',
        'reader.js',
        `Promise.all(['https://example.org/', 'http://127.0.0.1/', 'app://casebook/', 'app://reader/'].map((address) =>
          fetch(address).then(() => address, () => 'refused')))`,
      ),
      // With the bridge of the casebook's page, in a window that is not the one.
      elsewhere: await inside('app://casebook/', 'index.js', 'window.reader.readCsv(new ArrayBuffer(3))'),
    };
  });

  expect(found).toEqual({ functions: [], reached: ['refused', 'refused', 'refused', 'refused'], elsewhere: null });
  expect(await windows(app)).toBe(1);
});

test('a reader that crashes is a file that was not read', async ({ launch }) => {
  const launched = await launch();
  const { app, page } = launched;
  await openPractice(launched);
  await watchReaders(app, 'crash');

  expect(await askReader(page, SMALL)).toBe(null);
  expect(await windows(app)).toBe(1);
});

test('a reader that never ends is ended: after its time, by the lock, and at quitting', async ({ launch }) => {
  const launched = await launch();
  const { app, page } = launched;
  await openPractice(launched);
  await watchReaders(app, 'stop');

  expect(await askReader(page, SMALL)).toBe(null);
  expect(await windows(app)).toBe(1);
  await expectEnded(launched, 0);

  const asked = answerTo(page);
  await expect.poll(async () => (await seenReaders(app)).length).toBe(2);
  await lock(page);
  expect(await asked).toBe('no answer');
  await expect.poll(() => windows(app)).toBe(1);
  await expectEnded(launched, 1);

  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  const asking = answerTo(page);
  await expect.poll(async () => (await seenReaders(app)).length).toBe(3);
  await launched.quit();
  expect(await asking).toBe('no answer');
});

async function answerTo(page: Page): Promise<'read' | 'no answer'> {
  const answer = await askReader(page, SMALL).catch(() => null);
  return answer === null ? 'no answer' : 'read';
}

async function expectEnded({ app }: Launched, which: number): Promise<void> {
  const ended = (await seenReaders(app))[which]?.process ?? 0;
  expect(ended).toBeGreaterThan(0);
  await expect.poll(() => runs(ended)).toBe(false);
}
