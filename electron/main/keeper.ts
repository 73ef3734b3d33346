import { performance } from 'node:perf_hooks';
import { app, type BrowserWindow, dialog, ipcMain, MessageChannelMain, type WebFrameMain } from 'electron';
import type { FromEngine, PortScope } from '../../domain/engine-control';
import { showPage } from './casebook-window';
import type { PageFacts } from './content';
import { EngineProcess } from './engine-process';
import type { IdleWatch } from './idle';
import { lockPageStands } from './lock-page-stands';
import type { PcStore } from './pc-settings';
import { hostOf } from './places';
import type { ReaderWindow } from './reader-window';

/** How long the page may take to hand over what was typed last. It is kept every second anyway. */
const FLUSH_LIMIT_MS = 500;
/** Until a set-up or an unlocking that nobody goes on with is locked. */
const SET_UP_MINUTES = 5;
const TOO_OFTEN_MS = 10_000;
const TOO_OFTEN = 5;

/**
 * Keeps window, engine and lock in step: which page is shown, which engine answers it, and what ends when it is locked.
 * Locking ends the page's process and the engine's; a new engine waits behind the lock page.
 */
export class Keeper {
  private engine: EngineProcess | undefined;
  private folder: string | null = null;
  private state: 'locked' | 'opening' | 'open' | 'locking' = 'locked';
  private waitsForSpace = false;
  private quitting = false;
  private lastPlace: string | null = null;
  /** The first page may have asked before anybody heard it. */
  private readonly portWaiting = new Set<PortScope>(['gate']);
  /** The engine makes, opens or holds keys although no page is open yet (set-up, unlocking, recovery). */
  private keysHeld = false;
  private restoreChosen: { readonly file: string; readonly folder: string } | null = null;
  private readonly endings: number[] = [];

  constructor(
    private readonly window: BrowserWindow,
    private readonly store: PcStore,
    private readonly idle: IdleWatch,
    private readonly known: PageFacts,
    private readonly reader: ReaderWindow,
  ) {
    this.takeInHand(store.lastCasebook());
    ipcMain.on('port-please', (event) => {
      const scope = this.scopeOf(event.senderFrame);
      if (scope !== undefined) this.handPort(scope);
    });
  }

  get place(): string | null {
    return this.lastPlace;
  }

  keepPlace(route: string): void {
    this.lastPlace = route;
  }

  get isOpen(): boolean {
    return this.state === 'open';
  }

  takeFolder(folder: string): void {
    this.takeInHand(folder);
    this.lastPlace = null;
    this.engine?.say({ type: 'use-folder', folder, backupFolder: this.store.backupFolder(folder) });
  }

  takeBackupFolder(folder: string): void {
    if (this.folder === null) return;
    this.store.keepBackupFolder(this.folder, folder);
    this.engine?.say({ type: 'use-backup-folder', folder });
  }

  restoreFrom(file: string, folder: string): void {
    this.restoreChosen = { file, folder };
    // One on its way out takes nothing more: the next one is told when it starts.
    if (this.engine?.takesPages === true) this.sayRestore();
  }

  private sayRestore(): void {
    if (this.restoreChosen === null) return;
    this.engine?.say({ type: 'restore-from', ...this.restoreChosen });
    this.restoreChosen = null;
  }

  private takeInHand(folder: string | null): void {
    this.folder = folder;
    this.known.casebookChosen = folder !== null;
  }

  /** Blanks, flushes, locks. While locked it still ends an engine that makes or holds keys, and the page that asked for it. */
  async lock(): Promise<void> {
    if (this.state === 'locking' || (this.state === 'locked' && !this.keysHeld)) return;
    const wasOpen = this.state === 'open';
    this.state = 'locking';
    this.idle.allow(null);
    this.reader.end();
    if (wasOpen) await this.flushPage();
    this.keysHeld = false;
    this.engine?.close(() => this.waitsForSpace);
    await this.showLockPage();
    this.state = 'locked';
    this.sayWaiting();
  }

  /** Whatever the open page does, the lock page takes its place: a page that will not be left is ended first. */
  private async showLockPage(): Promise<void> {
    try {
      await showPage(this.window, 'lock');
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // It is unlocked again already, by a page that was quicker: that one stays.
      if (this.state === 'opening' || this.state === 'open') return;
      // Said of the page that was still being loaded and gave way: the lock page itself is there, and is not ended for it.
      if (lockPageStands(error, this.window.webContents.getURL())) return;
      this.window.webContents.forcefullyCrashRenderer();
      await showPage(this.window, 'lock');
    }
  }

  /** Locks if need be, waits for the engine, ends the app. */
  async quit(): Promise<void> {
    if (this.quitting) return;
    this.quitting = true;
    this.reader.end();
    if (this.state === 'open') await this.flushPage();
    if (this.engine === undefined || this.engine.hasEnded) app.exit(0);
    else this.engine.close(() => this.waitsForSpace);
  }

  private async flushPage(): Promise<void> {
    const { webContents } = this.window;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        ipcMain.off('flushed', done);
        resolve();
      };
      const timer = setTimeout(done, FLUSH_LIMIT_MS);
      ipcMain.on('flushed', done);
      webContents.send('lock-soon');
    });
  }

  startEngine(): void {
    this.engine = new EngineProcess(
      (message) => void this.hear(message),
      () => this.engineEnded(),
    );
    this.engine.say({
      type: 'use-folder',
      folder: this.folder,
      backupFolder: this.folder === null ? null : this.store.backupFolder(this.folder),
    });
    this.sayRestore();
    const waiting = [...this.portWaiting];
    this.portWaiting.clear();
    for (const scope of waiting) this.handPort(scope);
  }

  private async hear(message: FromEngine): Promise<void> {
    switch (message.type) {
      case 'opening':
        if (this.engine?.takesPages !== true || this.state !== 'locked') return;
        this.state = 'opening';
        await this.showCasebookPage();
        return;
      case 'stays-locked':
        if (this.state !== 'opening') return;
        this.state = 'locked';
        await this.showLockPage();
        return;
      case 'unlocked': {
        // Locked again while it unlocked: the engine is on its way out, and nothing opens.
        if (this.engine?.takesPages !== true) return;
        const shown = this.state === 'opening';
        this.state = 'open';
        this.idle.allow(message.lockMinutes);
        if (!shown) await this.showCasebookPage();
        return;
      }
      case 'keys':
        // Of an engine on its way out: the next one holds nothing.
        if (this.engine?.takesPages !== true) return;
        this.keysHeld = message.held;
        // A set-up that somebody walked away from locks like an open page.
        if (this.state === 'locked') this.idle.allow(message.held ? SET_UP_MINUTES : null);
        return;
      case 'lock-minutes':
        if (this.engine?.takesPages !== true) return;
        this.idle.allow(message.lockMinutes);
        return;
      case 'folder-in-use':
        this.takeInHand(message.folder);
        this.store.keepLastCasebook(message.folder);
        return;
      case 'draft-waits-for-space':
        this.waitsForSpace = true;
        if (this.quitting) {
          // The window would stay blank for as long as it waits.
          await this.showLockPage();
          this.state = 'locked';
        }
        this.sayWaiting();
        return;
      case 'ready':
      case 'closed':
        return;
    }
  }

  /** Said to the lock page alone: before it is shown, the message would go to the page that is about to end. */
  private sayWaiting(): void {
    if (this.waitsForSpace && this.state === 'locked') this.window.webContents.send('go', 'waits-for-space');
  }

  private engineEnded(): void {
    this.waitsForSpace = false;
    if (this.quitting) {
      app.exit(0);
      return;
    }
    const asked = this.engine?.wasAskedToClose === true;
    if (!asked && this.endsTooOften()) {
      dialog.showErrorBox(
        'Conduct Casebook cannot start',
        'A part of the program ends at once. Please install it anew. The casebook itself was not touched.',
      );
      app.exit(1);
      return;
    }
    this.startEngine();
    if (asked) return;
    // It ended by itself: what was typed is in its drafts, and a fresh lock page is the only place that is safe and answers.
    this.state = 'locked';
    this.keysHeld = false;
    this.idle.allow(null);
    void this.showLockPage();
  }

  /** An engine that cannot even start must not be started for ever. */
  private endsTooOften(): boolean {
    const now = performance.now();
    this.endings.push(now);
    return this.endings.filter((at) => now - at < TOO_OFTEN_MS).length > TOO_OFTEN;
  }

  private async showCasebookPage(): Promise<void> {
    try {
      await showPage(this.window, 'casebook');
    } catch (error) {
      // A lock came while it loaded, or the passphrase did not fit: the lock page is being shown in its place.
      if (this.state === 'open' || this.state === 'opening') throw error;
    }
  }

  private handPort(scope: PortScope): void {
    if (this.engine === undefined || !this.engine.takesPages) {
      this.portWaiting.add(scope);
      return;
    }
    const { port1, port2 } = new MessageChannelMain();
    this.engine.say({ type: 'port', scope }, [port1]);
    this.window.webContents.postMessage('port', null, [port2]);
  }

  private scopeOf(frame: WebFrameMain | null): PortScope | undefined {
    if (frame === null || frame !== this.window.webContents.mainFrame) return undefined;
    const host = hostOf(frame.url) ?? devHost(frame.url);
    if (host === 'lock') return 'gate';
    return host === 'casebook' && (this.state === 'open' || this.state === 'opening') ? 'casebook' : undefined;
  }
}

function devHost(address: string) {
  if (!import.meta.env.DEV) return undefined;
  return address.endsWith('/lock.html') ? 'lock' : address.endsWith('/casebook.html') ? 'casebook' : undefined;
}
