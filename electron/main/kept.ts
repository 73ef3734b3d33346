import { readFileSync } from 'node:fs';
import type { CodeReading, PcSettings } from '../../domain/window-contract';

export interface KeptWindow {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly maximised: boolean;
}

/** What this PC keeps. Nothing about a person, and nothing whose loss matters. */
export interface Kept {
  settings: PcSettings;
  codeReading: CodeReading;
  lastCasebook: string | null;
  /** Folders of the casebooks that were opened on this PC, the newest first. */
  casebooks: readonly string[];
  backupFolders: Record<string, string>;
  window: KeptWindow;
}

export const DEFAULTS: Kept = {
  settings: { theme: 'system', textSize: 100, todayShows: 'names' },
  codeReading: { width: 'narrow', textSize: 100 },
  lastCasebook: null,
  casebooks: [],
  backupFolders: {},
  window: { width: 1280, height: 800, maximised: false },
};

/** Name of electron-store's file, without its ending. */
export const FILE_NAME = 'settings';

/**
 * The file of the settings as it stands. The first window is drawn with it before electron-store is loaded, which takes longer than the drawing;
 * a file that is not there or not whole is the same as none.
 */
export function readKept(file: string): Kept {
  try {
    return keptFrom(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return DEFAULTS;
    throw error;
  }
}

/** What is usable of what was kept; a default in the place of everything else. */
export function keptFrom(value: unknown): Kept {
  const { settings, codeReading, lastCasebook, casebooks, backupFolders, window } = fieldsOf(value);
  return {
    settings: settingsFrom(settings),
    codeReading: codeReadingFrom(codeReading),
    lastCasebook: typeof lastCasebook === 'string' ? lastCasebook : null,
    casebooks: casebooksFrom(casebooks),
    backupFolders: Object.fromEntries(
      Object.entries(fieldsOf(backupFolders)).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    ),
    window: windowFrom(window),
  };
}

/** Most casebooks that a PC remembers having opened. */
export const MOST_CASEBOOKS = 20;

function casebooksFrom(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((folder): folder is string => typeof folder === 'string').slice(0, MOST_CASEBOOKS);
}

function settingsFrom(value: unknown): PcSettings {
  const { theme, textSize, todayShows } = fieldsOf(value);
  const themes: readonly unknown[] = ['system', 'light', 'dark'];
  if (!themes.includes(theme) || !isTextSize(textSize)) return DEFAULTS.settings;
  return {
    theme: theme as PcSettings['theme'],
    textSize,
    todayShows: todayShows === 'references' ? todayShows : 'names',
  };
}

function codeReadingFrom(value: unknown): CodeReading {
  const { width, textSize } = fieldsOf(value);
  const widths: readonly unknown[] = ['narrow', 'wide'];
  if (!widths.includes(width) || !isTextSize(textSize)) return DEFAULTS.codeReading;
  return { width: width as CodeReading['width'], textSize };
}

function isTextSize(value: unknown): value is number {
  return isWhole(value) && value >= 80 && value <= 200;
}

function windowFrom(value: unknown): KeptWindow {
  const { width, height, x, y, maximised } = fieldsOf(value);
  if (!isWhole(width) || !isWhole(height)) return DEFAULTS.window;
  const place = isWhole(x) && isWhole(y) ? { x, y } : {};
  return { width, height, ...place, maximised: maximised === true };
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
