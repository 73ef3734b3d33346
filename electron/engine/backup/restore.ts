import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FILES, inFolder } from '../casebook/casebook-folder';
import { CasebookDisaster } from '../door/failures';
import { copyBytes, flushFolder, headOf, type Manifest, readHeadOf, type SealedManifest, writeAll } from './container';

/** Head of the backup that a folder was restored from, until the first unlocking has checked it (docs/format.md, section 7). */
export const RESTORED = 'casebook.restored';

/**
 * Unpacks a backup into an empty (or new) folder: each file under a temporary name, its hash compared, then renamed, the header last.
 * Needs no passphrase; the first unlocking checks the MAC and makes the seal. Throws `CasebookDisaster` `folder-not-empty` or `backup-damaged`
 * and leaves nothing behind then.
 */
export function restoreBackup(file: string, folder: string): Manifest {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new CasebookDisaster('folder-not-empty');
  const read = readHeadOf(file);
  if (!read.ok) throw new CasebookDisaster('backup-damaged');
  try {
    unpack(file, folder, read.container, read.filesAt);
  } catch (error) {
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
    throw error;
  }
  return read.container.manifest;
}

function unpack(file: string, folder: string, container: SealedManifest, filesAt: number): void {
  const from = openSync(file, 'r');
  try {
    let position = filesAt;
    for (const { name, size, sha256 } of container.manifest.files) {
      const hash = write(path.join(folder, `${name}.partial`), (to) => copyBytes(from, position, size, to));
      if (hash !== sha256) throw new CasebookDisaster('backup-damaged', { file: name });
      position += size;
    }
    const header = container.manifest.files.findIndex(({ name }) => name === FILES.headerA);
    if (header === -1) throw new CasebookDisaster('backup-damaged');
    const headerAt = container.manifest.files.slice(0, header).reduce((sum, { size }) => sum + size, filesAt);
    const headerSize = container.manifest.files[header]?.size ?? 0;
    write(inFolder(folder, 'headerB'), (to) => copyBytes(from, headerAt, headerSize, to));
  } finally {
    closeSync(from);
  }
  write(path.join(folder, RESTORED), (to) => writeAll(to, headOf(container)));
  for (const { name } of container.manifest.files)
    renameSync(path.join(folder, `${name}.partial`), path.join(folder, name));
  flushFolder(folder);
}

function write<T>(target: string, work: (to: number) => T): T {
  if (existsSync(target)) throw new CasebookDisaster('folder-not-empty');
  const to = openSync(target, 'wx', 0o600);
  try {
    const outcome = work(to);
    fsyncSync(to);
    return outcome;
  } finally {
    closeSync(to);
  }
}
