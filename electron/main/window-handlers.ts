import path from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { type WindowChannel, type WindowOutput, windowContract } from '../../domain/window-contract';
import { applySettings } from './casebook-window';
import type { Keeper } from './keeper';
import type { PcStore } from './pc-settings';
import { hostOf } from './places';
import { savePdf } from './save-pdf';

type Parsed<C extends WindowChannel> = z.output<(typeof windowContract)[C]['input']>;
type Handlers = { readonly [C in WindowChannel]: (input: Parsed<C>) => WindowOutput<C> | Promise<WindowOutput<C>> };

/** Main's own small contract. Each call is checked for its sender and its shape; anything else is refused without a word about why. */
export function answerWindow(window: BrowserWindow, keeper: Keeper, store: PcStore): void {
  const handlers: Handlers = {
    'window:lock': async () => {
      await keeper.lock();
      return {};
    },
    'window:quit': () => {
      void keeper.quit();
      return {};
    },
    'window:choose': ({ what }) => choose(window, keeper, what),
    'window:print': () => print(window),
    'window:save-pdf': (asked) => savePdf(window, asked, () => keeper.isOpen),
    'window:copy': ({ text }) => {
      clipboard.writeText(text);
      return {};
    },
    'window:settings': () => store.settings(),
    'window:change-settings': (settings) => {
      store.changeSettings(settings);
      applySettings(window, settings);
      return settings;
    },
    'window:code-reading': () => store.codeReading(),
    'window:keep-code-reading': (reading) => {
      store.keepCodeReading(reading);
      return reading;
    },
    'window:keep-place': ({ route }) => {
      keeper.keepPlace(route);
      return {};
    },
    'window:place': () => ({ route: keeper.place }),
    'window:casebooks': () => ({ several: store.casebooks().length > 1 }),
    'window:about': () => ({ version: app.getVersion(), runtime: process.versions.electron ?? '' }),
  };
  for (const channel of Object.keys(windowContract) as WindowChannel[])
    register(window, channel, handlers[channel] as never);
}

function register<C extends WindowChannel>(window: BrowserWindow, channel: C, handler: Handlers[C]): void {
  ipcMain.handle(channel, async (event: IpcMainInvokeEvent, raw: unknown): Promise<unknown> => {
    if (!isOurPage(window, event)) throw new Error('refused');
    const parsed = windowContract[channel].input.safeParse(raw);
    if (!parsed.success) throw new Error('refused');
    return handler(parsed.data as Parsed<C>);
  });
}

function isOurPage(window: BrowserWindow, event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame !== window.webContents.mainFrame) return false;
  const host = hostOf(frame.url);
  return host === 'casebook' || host === 'lock' || import.meta.env.DEV;
}

type Choice = Parsed<'window:choose'>['what'];

/** Asks for a folder or file. The path goes to the engine and is never shown to the page. */
async function choose(window: BrowserWindow, keeper: Keeper, what: Choice): Promise<{ chosen: boolean }> {
  switch (what) {
    case 'practice':
      // No question to answer first: it lies with the program's own data and is nobody's record.
      keeper.takeFolder(path.join(app.getPath('userData'), 'Practice casebook'));
      return { chosen: true };
    case 'folder-to-create':
    case 'casebook-to-open': {
      const folder = await chooseFolder(window, TITLES[what]);
      if (folder !== undefined) keeper.takeFolder(folder);
      return { chosen: folder !== undefined };
    }
    case 'backup-folder': {
      const folder = await chooseFolder(window, TITLES[what]);
      if (folder !== undefined) keeper.takeBackupFolder(folder);
      return { chosen: folder !== undefined };
    }
    case 'backup-to-restore': {
      const file = await chooseBackup(window);
      const folder =
        file === undefined ? undefined : await chooseFolder(window, 'Choose an empty folder to restore into');
      if (file !== undefined && folder !== undefined) keeper.restoreFrom(file, folder);
      return { chosen: file !== undefined && folder !== undefined };
    }
  }
}

const TITLES = {
  'folder-to-create': 'Choose an empty folder for the new casebook',
  'casebook-to-open': 'Choose the folder of the casebook',
  'backup-folder': 'Choose a folder for the copies',
} as const;

async function chooseFolder(window: BrowserWindow, title: string): Promise<string | undefined> {
  const answer = await dialog.showOpenDialog(window, {
    title,
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return answer.canceled ? undefined : answer.filePaths[0];
}

async function chooseBackup(window: BrowserWindow): Promise<string | undefined> {
  const answer = await dialog.showOpenDialog(window, {
    title: 'Choose the copy to restore',
    filters: [{ name: 'Copies of a casebook', extensions: ['casebook-backup'] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return answer.canceled ? undefined : answer.filePaths[0];
}

function print(window: BrowserWindow): Promise<{ printed: boolean }> {
  return new Promise((resolve) => {
    window.webContents.print({ silent: false, printBackground: false }, (printed) => resolve({ printed }));
  });
}
