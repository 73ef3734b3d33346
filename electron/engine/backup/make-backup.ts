import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../../domain/dates/local-date';
import { dayInEngland, timeInEngland } from '../../../domain/dates/local-date';
import { BACKUP_ENDING, FILES, inFolder } from '../casebook/casebook-folder';
import type { OpenCasebook } from '../casebook/open-casebook';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import { copyCompartment, type ProvenCopy } from '../compartment/backup-copy';
import { bugLine, CasebookDisaster, failureOf } from '../door/failures';
import { wipe } from '../keys/secret';
import { backupState } from './backup-state';
import { copyBytes, flushFolder, headOf, type Manifest, readHeadOf, sealManifest, writeAll } from './container';

/** Copies that are kept in a folder; older ones go only after a newer one was proven. */
const KEPT = 10;
const AT_MOST_EVERY_MS = 30 * 60 * 1000;

export interface MadeBackup {
  readonly file: string;
  readonly size: number;
}

/**
 * Makes one backup file: the database copied, opened again, checked and counted, then packed with the header under a temporary name, read back, and
 * only then renamed. Throws `CasebookDisaster` (`backup-damaged` if the copy could not be proven, `disk-full` …); earlier copies stay as they are.
 */
export function makeBackup(casebook: OpenCasebook, folder: string = casebook.backupFolder): MadeBackup {
  mkdirSync(folder, { recursive: true });
  const now = casebook.clock.now();
  const name = freeName(folder, `casebook ${stamp(now)}`);
  const work = path.join(folder, `${name}.copying`);
  const target = path.join(folder, `${name}${BACKUP_ENDING}`);
  const key = casebook.ring.databaseKey();
  try {
    const copy = copyCompartment(casebook.conduct, key, work);
    if (!copy.proven) throw new CasebookDisaster('backup-damaged');
    const size = pack(casebook, copy, now, target);
    noteBackup(casebook, copy, size, now);
    removeOldest(casebook, folder);
    return { file: target, size };
  } finally {
    wipe(key);
    rmSync(work, { force: true });
  }
}

/** The automatic copy at lock and quit: only after a change, and at most every half hour. A failure is logged and waits for the next time. */
export function backUpIfDue(casebook: OpenCasebook, log: (line: string) => void): void {
  try {
    const { lastProvenAt, changesSince } = casebook.conduct.read((db) => backupState(db));
    const passed =
      lastProvenAt === null ? Number.POSITIVE_INFINITY : Date.parse(casebook.clock.now()) - Date.parse(lastProvenAt);
    if (changesSince > 0 && passed >= AT_MOST_EVERY_MS) makeBackup(casebook);
  } catch (error) {
    const failure = failureOf(error);
    log(failure.kind === 'disaster' ? `copy not made: ${failure.state}` : bugLine('backup', error));
  }
}

function pack(casebook: OpenCasebook, copy: ProvenCopy, now: Instant, target: string): number {
  const header = readFileSync(inFolder(casebook.folder, 'headerA'));
  const partial = `${target}.partial`;
  const source = openSync(copy.path, 'r');
  const headerFile = openSync(inFolder(casebook.folder, 'headerA'), 'r');
  rmSync(partial, { force: true });
  const to = openSync(partial, 'wx', 0o600);
  try {
    const files: Manifest['files'] = [
      { name: FILES.headerA, size: header.length, sha256: hashOf(headerFile, header.length) },
      { name: FILES.conduct, size: copy.size, sha256: hashOf(source, copy.size) },
    ];
    const key = casebook.ring.manifestKey();
    const sealed = sealManifest(manifestOf(casebook, copy, now, files), key);
    wipe(key);
    writeAll(to, headOf(sealed));
    const copied = [copyBytes(headerFile, 0, header.length, to), copyBytes(source, 0, copy.size, to)];
    if (files.some(({ sha256 }, index) => copied[index] !== sha256)) throw new CasebookDisaster('backup-damaged');
    fsyncSync(to);
    proveContainer(partial, files);
    renameSync(partial, target);
    flushFolder(path.dirname(target));
    return statSync(target).size;
  } finally {
    closeSync(to);
    closeSync(source);
    closeSync(headerFile);
    rmSync(partial, { force: true });
  }
}

function manifestOf(casebook: OpenCasebook, copy: ProvenCopy, now: Instant, files: Manifest['files']): Manifest {
  const { casebookId, conduct } = casebook;
  const { headerGeneration } = conduct.read((db) => casebookFacts(db));
  return {
    format: 'conduct-casebook-backup',
    version: 1,
    casebookId,
    madeAt: now,
    headerGeneration,
    compartments: [
      {
        name: 'conduct',
        keyGeneration: conduct.identity.keyGeneration,
        sequence: copy.head.sequence,
        hash: copy.head.hash.toString('hex'),
        counts: { ...copy.counts },
      },
    ],
    files,
  };
}

/** Reads the packed file again from the disk and compares every hash. */
function proveContainer(file: string, files: Manifest['files']): void {
  const read = readHeadOf(file);
  if (!read.ok) throw new CasebookDisaster('backup-damaged');
  const from = openSync(file, 'r');
  try {
    let position = read.filesAt;
    for (const { size, sha256 } of files) {
      if (copyBytes(from, position, size, null) !== sha256) throw new CasebookDisaster('backup-damaged');
      position += size;
    }
  } finally {
    closeSync(from);
  }
}

function hashOf(file: number, size: number): string {
  const hash = copyBytes(file, 0, size, null);
  if (hash === null) throw new CasebookDisaster('backup-damaged');
  return hash;
}

function noteBackup(casebook: OpenCasebook, copy: ProvenCopy, size: number, now: Instant): void {
  casebook.note({
    kind: 'backup:made',
    subject: casebook.casebookId,
    day: dayInEngland(now),
    body: { sequence: copy.head.sequence, hash: copy.head.hash.toString('hex'), size },
  });
}

/** Keeps the newest ten of this casebook; another casebook's copies in the same folder, and files that cannot be read, are left alone. */
function removeOldest(casebook: OpenCasebook, folder: string): void {
  const copies = readdirSync(folder)
    .filter((name) => name.endsWith(BACKUP_ENDING))
    .flatMap((name) => {
      const read = readHeadOf(path.join(folder, name));
      const ours = read.ok && read.container.manifest.casebookId === casebook.casebookId;
      return ours ? [{ name, madeAt: read.container.manifest.madeAt }] : [];
    })
    .sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
  for (const { name } of copies.slice(KEPT)) rmSync(path.join(folder, name));
}

/** `2026-11-23 08.41`: sorts by time; England's clock, with the seconds left to the number behind it. */
function stamp(now: Instant): string {
  return `${dayInEngland(now)} ${timeInEngland(now).replace(':', '.')}.${now.slice(17, 19)}`;
}

function freeName(folder: string, wanted: string): string {
  const taken = new Set(readdirSync(folder));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(`${name}${BACKUP_ENDING}`)) return name;
  }
}
