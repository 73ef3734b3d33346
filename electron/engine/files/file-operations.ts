import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** The few file operations that writers use, one object so that a test can make any of them fail, stop or return short counts. */
export interface FileOperations {
  /** Creates a file that must not exist, readable by its owner only; gives its descriptor. */
  readonly create: (path: string) => number;
  /** Writes at `position`; gives the number of bytes that were taken, which may be fewer than asked. */
  readonly write: (descriptor: number, bytes: Uint8Array, offset: number, length: number, position: number) => number;
  readonly sync: (descriptor: number) => void;
  readonly close: (descriptor: number) => void;
  readonly read: (path: string) => Uint8Array;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly list: (folder: string) => readonly string[];
  readonly syncFolder: (folder: string) => void;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  readonly monotonic: () => number;
}

const OWNER_ONLY = 0o600;

export const nodeFileOperations: FileOperations = {
  create: (path) => openSync(path, 'wx', OWNER_ONLY),
  write: (descriptor, bytes, offset, length, position) => writeSync(descriptor, bytes, offset, length, position),
  sync: (descriptor) => fsyncSync(descriptor),
  close: (descriptor) => closeSync(descriptor),
  read: (path) => readFileSync(path),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => unlinkSync(path),
  list: (folder) => readdirSync(folder),
  syncFolder,
  pause: async (milliseconds) => {
    await pause(milliseconds);
  },
  monotonic: () => performance.now(),
};

/** A rename is durable once its folder is synced. Windows has no such call: NTFS journals the rename itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The system's error code (`ENOSPC` …), or null if it was no file error: that is a bug and goes on upwards. */
export function fileErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
