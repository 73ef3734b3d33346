import Store from 'electron-store';
import { PcSettings } from '../../domain/window-contract';

export interface KeptWindow {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly maximised: boolean;
}

interface Kept {
  settings: PcSettings;
  lastCasebook: string | null;
  backupFolders: Record<string, string>;
  window: KeptWindow;
}

const DEFAULTS: Kept = {
  settings: { theme: 'system', textSize: 100 },
  lastCasebook: null,
  backupFolders: {},
  window: { width: 1280, height: 800, maximised: false },
};

/**
 * What this PC keeps: window, theme, text size, the last casebook and where its copies go. Nothing whose loss matters, since the store's writer was
 * seen to cut a good file on a full disk; a damaged file is the same as none.
 */
export class PcStore {
  private readonly store = new Store<Kept>({ defaults: { ...DEFAULTS }, clearInvalidConfig: true, name: 'settings' });

  settings(): PcSettings {
    const parsed = PcSettings.safeParse(this.store.get('settings'));
    return parsed.success ? parsed.data : DEFAULTS.settings;
  }

  changeSettings(settings: PcSettings): void {
    this.#keep('settings', settings);
  }

  lastCasebook(): string | null {
    const folder: unknown = this.store.get('lastCasebook');
    return typeof folder === 'string' ? folder : null;
  }

  keepLastCasebook(folder: string | null): void {
    this.#keep('lastCasebook', folder);
  }

  backupFolder(casebook: string): string | null {
    const folders: unknown = this.store.get('backupFolders');
    if (typeof folders !== 'object' || folders === null) return null;
    const folder: unknown = Reflect.get(folders, casebook);
    return typeof folder === 'string' ? folder : null;
  }

  keepBackupFolder(casebook: string, folder: string): void {
    this.#keep('backupFolders', { ...this.store.get('backupFolders'), [casebook]: folder });
  }

  window(): KeptWindow {
    return { ...DEFAULTS.window, ...this.store.get('window') };
  }

  keepWindow(window: KeptWindow): void {
    this.#keep('window', window);
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
