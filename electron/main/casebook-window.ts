import { BrowserWindow, nativeTheme, type Session, screen, type WebPreferences } from 'electron';
import type { PcSettings } from '../../domain/window-contract';
import type { Kept, KeptWindow } from './kept';
import { addressOf, type Host, preloadFile } from './places';

export const TITLE = 'Conduct Casebook';

/** The one window, where it was, shown with the first thing that is painted. Its title never changes, so that no name reaches the taskbar. */
export function createWindow(session: Session, { window: place, settings }: Kept): BrowserWindow {
  nativeTheme.themeSource = settings.theme;
  const window = new BrowserWindow({
    ...onScreen(place),
    backgroundColor: background(),
    minWidth: 480,
    minHeight: 480,
    show: false,
    title: TITLE,
    autoHideMenuBar: true,
    webPreferences: guarded(session, preloadFile),
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (place.maximised) window.maximize();
    window.show();
  });
  stayOnOurPages(window);
  return window;
}

/** What every page of ours may do: nothing but be a page. */
export function guarded(session: Session, preload: string): WebPreferences {
  return {
    session,
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: __TEST_BUILD__ || import.meta.env.DEV,
    enableWebSQL: false,
    navigateOnDragDrop: false,
  };
}

export async function showPage(window: BrowserWindow, host: Host): Promise<void> {
  const devServer = import.meta.env.DEV ? process.env.ELECTRON_RENDERER_URL : undefined;
  await window.loadURL(devServer === undefined ? addressOf(host) : `${devServer}/${host}.html`);
}

/** Theme follows the PC or the choice; text size is the page's zoom, so that everything grows together. */
export function applySettings(window: BrowserWindow, settings: PcSettings): void {
  nativeTheme.themeSource = settings.theme;
  window.setBackgroundColor(background());
  window.webContents.setZoomFactor(settings.textSize / 100);
}

/** The cover of the lock page (`--cover`), so that one page gives way to the other without a flash. */
function background(): string {
  return nativeTheme.shouldUseDarkColors ? '#0c1011' : '#ecf1f1';
}

/** The window goes nowhere but where main sends it. */
export function stayOnOurPages(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-frame-navigate', (event) => event.preventDefault());
  // Preventing this event means: leave all the same. No page may keep the lock away.
  webContents.on('will-prevent-unload', (event) => event.preventDefault());
  webContents.on('will-redirect', (event) => event.preventDefault());
}

function onScreen(kept: KeptWindow) {
  const { width, height, x, y } = kept;
  if (x === undefined || y === undefined) return { width, height };
  const visible = screen.getAllDisplays().some(({ workArea: area }) => {
    return x < area.x + area.width && x + width > area.x && y < area.y + area.height && y + height > area.y;
  });
  return visible ? { width, height, x, y } : { width, height };
}
