import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow, dialog, Menu, protocol } from 'electron';
import { createWindow, showPage } from './casebook-window';
import type { PageFacts } from './content';
import { guardedSession } from './guard-session';
import { FILE_NAME, readKept } from './kept';
import { SCHEME } from './places';
import { throwAwaySessionData } from './session-data';
import { refusedSwitch, stayOffline } from './switches';

function start(): void {
  // Development and tests need them: Playwright drives the app through a debugging port, and npm start as root has no sandbox.
  const refused = app.isPackaged ? refusedSwitch() : undefined;
  if (refused !== undefined) {
    process.stderr.write(`Conduct Casebook does not start with --${refused}.\n`);
    app.exit(2);
    return;
  }
  stayOffline();
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  mkdirSync(app.getPath('userData'), { recursive: true });
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  throwAwaySessionData();
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
  app.on('web-contents-created', (_event, contents) => contents.setWindowOpenHandler(() => ({ action: 'deny' })));
  app.whenReady().then(open).catch(endWith);
}

/**
 * The first page is drawn with what stands in the settings' file. All else is loaded once it is there to be typed on: it takes about as long as the
 * drawing, and keeps Chromium from it meanwhile.
 */
async function open(): Promise<void> {
  setMenu();
  const kept = readKept(path.join(app.getPath('userData'), `${FILE_NAME}.json`));
  const known: PageFacts = { casebookChosen: kept.lastCasebook !== null };
  const window = createWindow(guardedSession(known), kept);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  const painted = new Promise<void>((resolve) => window.once('ready-to-show', resolve));
  window.webContents.once('dom-ready', () => window.webContents.setZoomFactor(kept.settings.textSize / 100));
  await Promise.all([showPage(window, 'lock'), painted]);
  const { begin } = await import('./begin');
  begin(window, known, kept);
}

/** No menu but macOS's own editing keys: everything is on the page. */
function setMenu(): void {
  const menu =
    process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null;
  Menu.setApplicationMenu(menu);
}

/** A bug, or a page of our own that is not there: said in words, and over. */
function endWith(error: unknown): void {
  for (const window of BrowserWindow.getAllWindows()) window.hide();
  // The message may hold what was typed, so only its kind is shown.
  dialog.showErrorBox(
    'Conduct Casebook has to close',
    `Something went wrong (${error instanceof Error ? error.name : typeof error}). What you recorded is kept.`,
  );
  app.exit(1);
}

process.on('uncaughtException', endWith);
process.on('unhandledRejection', endWith);

start();
