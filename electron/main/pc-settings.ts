import Store from 'electron-store';
import type { PcSettings } from '../../domain/window-contract';
import { DEFAULTS, FILE_NAME, type Kept, type KeptWindow, keptFrom } from './kept';

/**
 * What this PC keeps: window, theme, text size, the last casebook and where its copies go. Nothing whose loss matters, since the store's writer was
 * seen to cut a good file on a full disk; a damaged file is the same as none.
 */
export class PcStore {
  private readonly store = new Store<Kept>({ defaults: { ...DEFAULTS }, clearInvalidConfig: true, name: FILE_NAME });

  settings(): PcSettings {
    return this.#kept().settings;
  }

  changeSettings(settings: PcSettings): void {
    this.#keep('settings', settings);
  }

  lastCasebook(): string | null {
    return this.#kept().lastCasebook;
  }

  keepLastCasebook(folder: string | null): void {
    this.#keep('lastCasebook', folder);
  }

  backupFolder(casebook: string): string | null {
    const { backupFolders } = this.#kept();
    return Object.hasOwn(backupFolders, casebook) ? (backupFolders[casebook] ?? null) : null;
  }

  keepBackupFolder(casebook: string, folder: string): void {
    this.#keep('backupFolders', { ...this.#kept().backupFolders, [casebook]: folder });
  }

  keepWindow(window: KeptWindow): void {
    this.#keep('window', window);
  }

  #kept(): Kept {
    return keptFrom(this.store.store);
  }

  /** Nothing here is worth stopping for: on a full disk or profile the old value stays. A bug still throws. */
  #keep<Name extends keyof Kept>(name: Name, value: Kept[Name]): void {
    try {
      this.store.set({ [name]: value } as Partial<Kept>);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
}
