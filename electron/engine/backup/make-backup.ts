import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../../domain/dates/local-date';
import { dayInEngland, timeInEngland } from '../../../domain/dates/local-date';
import { headerOf } from '../casebook/as-disaster';
import { BACKUP_ENDING, FILES } from '../casebook/casebook-folder';
import type { OpenCasebook } from '../casebook/open-casebook';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import { copyCompartment, type ProvenCopy } from '../compartment/backup-copy';
import { faultPoint } from '../compartment/fault-point';
import { removeDatabase } from '../compartment/open-database';
import { bugLine, CasebookDisaster, failureOf } from '../door/failures';
import { fileErrorCode } from '../files/file-operations';
import { writeAll } from '../files/write-all';
import { headerMacFits } from '../keys/header';
import { readHeader } from '../keys/header-file';
import { wipe } from '../keys/secret';
import { readyBackupFolder } from './backup-folder';
import { backupState } from './backup-state';
import {
  copyBytes,
  flushFolder,
  headOf,
  type Manifest,
  manifestIsOurs,
  readHeadOf,
  type SealedManifest,
  sealManifest,
} from './container';

/** Copies that are kept in a folder; older ones go only after a newer one was proven. */
const KEPT = 10;
const AT_MOST_EVERY_MS = 30 * 60 * 1000;

export interface MadeBackup {
  readonly file: string;
  readonly size: number;
}

/**
 * Makes one backup file: the database copied, opened again, checked and counted, then packed with the proven header under a temporary name, read back,
 * and only then renamed. Throws `CasebookDisaster` (`backup-folder-missing`, `backup-damaged` if the copy could not be proven, `disk-full` …); earlier copies stay as they are.
 * The temporary names are this casebook's own, so that what a kill left is found and replaced by the next try.
 */
export function makeBackup(casebook: OpenCasebook, folder: string = casebook.backupFolder): MadeBackup {
  readyBackupFolder(casebook, folder);
  const now = casebook.clock.now();
  const work = path.join(folder, `${casebook.casebookId}.copying`);
  const partial = path.join(folder, `${casebook.casebookId}.partial`);
  const target = path.join(folder, `${freeName(folder, `casebook ${stamp(now)}`)}${BACKUP_ENDING}`);
  const key = casebook.ring.databaseKey();
  const manifestKey = casebook.ring.manifestKey();
  try {
    removeDatabase(work);
    rmSync(partial, { force: true });
    const copy = copyCompartment(casebook.conduct, key, work);
    if (!copy.proven) throw new CasebookDisaster('backup-damaged');
    pack(casebook, copy, partial, { now, manifestKey });
    faultPoint('backup:packed');
    renameSync(partial, target);
    flushFolder(folder);
    faultPoint('backup:named');
    const { size } = statSync(target);
    noteBackup(casebook, copy, size, now);
    removeOldest(folder, path.basename(target), { casebookId: casebook.casebookId, manifestKey });
    return { file: target, size };
  } finally {
    wipe(key, manifestKey);
    removeDatabase(work);
    rmSync(partial, { force: true });
  }
}

/** The automatic copy at lock and quit: only after a change, and at most every half hour. A failure is logged and waits for the next time. */
export function backUpIfDue(casebook: OpenCasebook, log: (line: string) => void): void {
  try {
    const { lastProvenAt, changesSince } = casebook.conduct.read((db) => backupState(db));
    if (changesSince > 0 && isDue(lastProvenAt, casebook.clock.now())) makeBackup(casebook);
  } catch (error) {
    const failure = failureOf(error);
    log(failure.kind === 'disaster' ? `copy not made: ${failure.state}` : bugLine('backup', error));
  }
}

/** A copy that is said to be of a later time was made before the clock was set back: it is no reason to wait for that time. */
function isDue(last: Instant | null, now: Instant): boolean {
  const passed = last === null ? AT_MOST_EVERY_MS : Date.parse(now) - Date.parse(last);
  return passed < 0 || passed >= AT_MOST_EVERY_MS;
}

interface Packing {
  readonly now: Instant;
  readonly manifestKey: Uint8Array;
}

/**
 * The head comes first in the file and holds the hashes of what follows, so its place is kept free until they are known: the database is read
 * once, for its hash and its copy.
 */
function pack(casebook: OpenCasebook, copy: ProvenCopy, partial: string, { now, manifestKey }: Packing): void {
  const header = provenHeader(casebook);
  const sealedWith = (hash: string): SealedManifest =>
    sealManifest(
      manifestOf(casebook, copy, now, [
        { name: FILES.headerA, size: header.length, sha256: sha256(header) },
        { name: FILES.conduct, size: copy.size, sha256: hash },
      ]),
      manifestKey,
    );
  const room = headOf(sealedWith('0'.repeat(64))).length;
  const sealed = writePacked(partial, (to) => {
    writeAll(to, Buffer.alloc(room));
    writeAll(to, header);
    const hash = copyOf(copy, to);
    const whole = sealedWith(hash);
    writeAll(to, headOf(whole), 0);
    return whole;
  });
  proveContainer(partial, sealed);
}

/** Appends the proven database to an open file; answers with its hash. */
function copyOf(copy: ProvenCopy, to: number): string {
  const from = openSync(copy.path, 'r');
  try {
    const hash = copyBytes(from, 0, copy.size, to);
    if (hash === null) throw new CasebookDisaster('backup-damaged');
    return hash;
  } finally {
    closeSync(from);
  }
}

/** The header as it is on the disk now, proven by this session's key: never a copy that was damaged meanwhile. */
function provenHeader({ folder, ring }: OpenCasebook): Uint8Array {
  const { header } = headerOf(readHeader(folder));
  if (!headerMacFits(header, ring.headerKey)) throw new CasebookDisaster('key-file-damaged');
  return header.bytes;
}

function writePacked<T>(file: string, work: (to: number) => T): T {
  const to = openSync(file, 'wx', 0o600);
  try {
    const written = work(to);
    fsyncSync(to);
    return written;
  } finally {
    closeSync(to);
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

/** Reads the packed file again from the disk and compares manifest, MAC and every hash. */
function proveContainer(file: string, { bytes, mac, manifest }: SealedManifest): void {
  const read = readHeadOf(file);
  if (!read.ok || !read.container.bytes.equals(bytes) || !read.container.mac.equals(mac))
    throw new CasebookDisaster('backup-damaged');
  const from = openSync(file, 'r');
  try {
    let position = read.filesAt;
    for (const { size, sha256: wanted } of manifest.files) {
      if (copyBytes(from, position, size, null) !== wanted) throw new CasebookDisaster('backup-damaged');
      position += size;
    }
  } finally {
    closeSync(from);
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function noteBackup(casebook: OpenCasebook, copy: ProvenCopy, size: number, now: Instant): void {
  casebook.note({
    kind: 'backup:made',
    subject: casebook.casebookId,
    day: dayInEngland(now),
    body: { sequence: copy.head.sequence, hash: copy.head.hash.toString('hex'), size },
  });
}

/**
 * Keeps ten of this casebook: the one just made, whatever the clock says, and the newest nine of the others. Another casebook's copies in the same
 * folder, files that only say they are ours, and files that cannot be read are left alone.
 */
function removeOldest(folder: string, justMade: string, ours: Ours): void {
  const others = readdirSync(folder)
    .filter((name) => name.endsWith(BACKUP_ENDING) && name !== justMade)
    .flatMap((name) => {
      const madeAt = madeAtIfOurs(path.join(folder, name), ours);
      return madeAt === null ? [] : [{ name, madeAt }];
    })
    .sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
  for (const { name } of others.slice(KEPT - 1)) removeIfPossible(path.join(folder, name));
}

interface Ours {
  readonly casebookId: string;
  readonly manifestKey: Uint8Array;
}

function madeAtIfOurs(file: string, { casebookId, manifestKey }: Ours): Instant | null {
  try {
    const read = readHeadOf(file);
    if (!read.ok || !manifestIsOurs(read.container, manifestKey)) return null;
    const { manifest } = read.container;
    return manifest.casebookId === casebookId ? manifest.madeAt : null;
  } catch (error) {
    if (fileErrorCode(error) === null) throw error;
    return null;
  }
}

/** An old copy that cannot be removed takes nothing from the new one, which is made and proven: the next copy tries again. */
function removeIfPossible(file: string): void {
  try {
    rmSync(file);
  } catch (error) {
    if (fileErrorCode(error) === null) throw error;
  }
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
