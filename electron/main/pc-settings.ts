import Store from 'electron-store';
import type { CodeReading, PcSettings } from '../../domain/window-contract';
import { DEFAULTS, FILE_NAME, type Kept, type KeptWindow, keptFrom, MOST_CASEBOOKS } from './kept';

/**
 * What this PC keeps: window, theme, text size, how the code is read, the last casebook and where its copies go. Nothing whose loss matters, since the store's writer was
 * seen to cut a good file on a full disk; a damaged file is the same as none. Where nothing can be written, what was chosen holds until the app ends.
 */
export class PcStore {
  readonly #store: Store<Kept> | null;
  #kept: Kept;

  /** `known`: the file as it was read for the first window. */
  constructor(known: Kept) {
    this.#store = storeOrNone();
    this.#kept = this.#store === null ? known : keptFrom(this.#store.store);
  }

  settings(): PcSettings {
    return this.#kept.settings;
  }

  changeSettings(settings: PcSettings): void {
    this.#keep('settings', settings);
  }

  codeReading(): CodeReading {
    return this.#kept.codeReading;
  }

  keepCodeReading(reading: CodeReading): void {
    this.#keep('codeReading', reading);
  }

  lastCasebook(): string | null {
    return this.#kept.lastCasebook;
  }

  keepLastCasebook(folder: string | null): void {
    this.#keep('lastCasebook', folder);
    if (folder === null) return;
    const others = this.#kept.casebooks.filter((one) => one !== folder);
    this.#keep('casebooks', [folder, ...others].slice(0, MOST_CASEBOOKS));
  }

  /** Folders of the casebooks that were opened on this PC. */
  casebooks(): readonly string[] {
    return this.#kept.casebooks;
  }

  backupFolder(casebook: string): string | null {
    const { backupFolders } = this.#kept;
    return Object.hasOwn(backupFolders, casebook) ? (backupFolders[casebook] ?? null) : null;
  }

  keepBackupFolder(casebook: string, folder: string): void {
    this.#keep('backupFolders', { ...this.#kept.backupFolders, [casebook]: folder });
  }

  keepWindow(window: KeptWindow): void {
    this.#keep('window', window);
  }

  /** Nothing here is worth stopping for, on a full disk or a profile that may only be read. A bug still throws. */
  #keep<Name extends keyof Kept>(name: Name, value: Kept[Name]): void {
    this.#kept = { ...this.#kept, [name]: value };
    try {
      this.#store?.set({ [name]: value } as Partial<Kept>);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
}

/** The store writes its file as it is made; null where it may not. */
function storeOrNone(): Store<Kept> | null {
  try {
    return new Store<Kept>({ defaults: { ...DEFAULTS }, clearInvalidConfig: true, name: FILE_NAME });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return null;
  }
}
