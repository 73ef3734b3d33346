import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FILES } from '../casebook/casebook-folder';
import { faultPoint } from '../compartment/fault-point';
import { CasebookDisaster } from '../door/failures';
import { writeAll } from '../files/write-all';
import { copyBytes, flushFolder, headOf, type Manifest, readHeadOf, type SealedManifest } from './container';

/** Head of the backup that a folder was restored from, until the first unlocking has checked it (docs/format.md, section 7). */
export const RESTORED = 'casebook.restored';

/** Their names are given in this order: a folder in which a restore was cut off has no header, so nothing takes it for a casebook that is ready. */
const ORDER = [RESTORED, FILES.conduct, FILES.headerA, FILES.headerB] as const;

/**
 * Unpacks a backup into an empty (or new) folder: each file under a temporary name, its hash compared, then renamed, the header last.
 * Needs no passphrase; the first unlocking checks the MAC and makes the seal. Throws `CasebookDisaster` `folder-not-empty` or `backup-damaged`
 * and leaves nothing behind then.
 */
export function restoreBackup(file: string, folder: string): Manifest {
  const read = readHeadOf(file);
  if (!read.ok) throw new CasebookDisaster('backup-damaged');
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new CasebookDisaster('folder-not-empty');
  try {
    unpack(file, folder, read.container, read.filesAt);
    for (const name of ORDER) {
      renameSync(partial(folder, name), path.join(folder, name));
      faultPoint('restore:named');
    }
    flushFolder(folder);
  } catch (error) {
    for (const name of ORDER) {
      rmSync(partial(folder, name), { force: true });
      rmSync(path.join(folder, name), { force: true });
    }
    throw error;
  }
  return read.container.manifest;
}

function unpack(file: string, folder: string, container: SealedManifest, filesAt: number): void {
  const from = openSync(file, 'r');
  try {
    let position = filesAt;
    for (const { name, size, sha256 } of container.manifest.files) {
      const start = position;
      for (const copy of name === FILES.headerA ? [FILES.headerA, FILES.headerB] : [name]) {
        const hash = write(partial(folder, copy), (to) => copyBytes(from, start, size, to));
        if (hash !== sha256) throw new CasebookDisaster('backup-damaged', { file: name });
      }
      position += size;
    }
  } finally {
    closeSync(from);
  }
  write(partial(folder, RESTORED), (to) => writeAll(to, headOf(container)));
}

function partial(folder: string, name: string): string {
  return path.join(folder, `${name}.partial`);
}

function write<T>(target: string, work: (to: number) => T): T {
  const to = openSync(target, 'wx', 0o600);
  try {
    const outcome = work(to);
    fsyncSync(to);
    return outcome;
  } finally {
    closeSync(to);
  }
}
