import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from '@signalapp/sqlcipher';
import { assertSettings, connect, PAGE_SIZE } from './connection';
import { errorCode, named, stateOfError } from './disaster';
import { anyPageFits } from './page-key';
import { APPLICATION_ID, type CompartmentIdentity, createCore } from './schema';
import { Statements } from './statements';
import { inTransaction } from './transaction';

/** Why a database could not be opened. None of them can mean a wrong passphrase: the key came out of an authenticated grant. */
export type OpenRefusal =
  | { readonly state: 'missing' }
  | { readonly state: 'link' }
  | { readonly state: 'read-only' }
  | { readonly state: 'open-elsewhere' }
  | { readonly state: 'newer-version'; readonly found: number; readonly known: number }
  | {
      readonly state: 'not-this-casebook';
      readonly why: 'no-page-fits' | 'plain-database' | 'other-mark' | 'other-identity';
    }
  | { readonly state: 'damaged'; readonly why: 'not-a-file' | 'too-short' | 'unreadable'; readonly code?: string };

export type OpenedDatabase =
  | {
      readonly opened: true;
      readonly database: Database;
      readonly statements: Statements;
      readonly version: number;
      /** The new name of a rollback journal that lay beside the database; null as a rule. */
      readonly setAside: string | null;
    }
  | ({ readonly opened: false } & OpenRefusal);

/** Where a database is, the raw key, what it has to be, and the newest schema version known here. */
export interface DatabaseToOpen {
  readonly path: string;
  readonly key: Uint8Array;
  readonly identity: CompartmentIdentity;
  readonly newestVersion: number;
}

/**
 * Opens an existing database: looks at the file first (opening a name that doesn't exist would make an empty one), sets and reads back every
 * setting, then compares mark, version and identity. A file that reads as damaged is closed and tried once more, since one failed read is
 * reported as damage too. Throws if a setting doesn't hold, and for bugs.
 */
export function openDatabase(toOpen: DatabaseToOpen): OpenedDatabase {
  const unfit = lookAtFile(toOpen.path);
  if (unfit !== null) return { opened: false, ...unfit };
  const setAside = setRollbackJournalAside(toOpen.path);
  const first = attempt(toOpen, setAside);
  if (first.opened || first.state !== 'damaged') return first;
  const second = attempt(toOpen, setAside);
  if (second.opened || second.state !== 'damaged') return second;
  return anyPageFits(toOpen.path, toOpen.key)
    ? second
    : { opened: false, state: 'not-this-casebook', why: 'no-page-fits' };
}

/**
 * Makes a new database with the tables of an empty compartment and what `more` adds, in one transaction. The file must not exist. Throws
 * `CompartmentDisaster` (`disk-full` …) or, if the file is there, an error; what was begun is removed then.
 */
export function createDatabase(
  path: string,
  key: Uint8Array,
  identity: CompartmentIdentity,
  more: (statements: Statements) => void,
): { readonly database: Database; readonly statements: Statements } {
  if (existsSync(path)) throw new Error('a database is never made over a file that exists');
  let database: Database | null = null;
  try {
    database = connect(path, key);
    assertSettings(database);
    const statements = new Statements(database);
    inTransaction(statements, () => {
      createCore(statements, identity);
      more(statements);
    });
    statements.close();
    database.pragma('wal_checkpoint(TRUNCATE)');
    syncFolder(dirname(path));
    return { database, statements };
  } catch (error) {
    database?.close();
    removeDatabase(path);
    throw named(error);
  }
}

/** Removes a database and what SQLite may have laid beside it. */
export function removeDatabase(path: string): void {
  for (const ending of ['', '-wal', '-journal', '-shm']) rmSync(`${path}${ending}`, { force: true });
}

/** Makes a name that was just given survive a power cut. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function lookAtFile(path: string): OpenRefusal | null {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return { state: 'missing' };
  if (entry.isSymbolicLink()) return { state: 'link' };
  if (!entry.isFile()) return { state: 'damaged', why: 'not-a-file' };
  if (entry.size < PAGE_SIZE || isCutInAPage(path, entry.size)) return { state: 'damaged', why: 'too-short' };
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    accessSync(dirname(path), constants.R_OK | constants.W_OK);
  } catch (error) {
    if (stateOfError(error) === 'read-only') return { state: 'read-only' };
    throw error;
  }
  return null;
}

/** SQLite looks for whole pages that are missing, not for a part of the last one. A log beside it may hold that page: then it is played back. */
function isCutInAPage(path: string, size: number): boolean {
  if (size % PAGE_SIZE === 0) return false;
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;
}

/**
 * Our databases keep a write-ahead log. A rollback journal beside one is a stranger (left by a copy, or put there), and SQLite would play it
 * back without asking, even into an empty database. It is kept under another name.
 */
function setRollbackJournalAside(path: string): string | null {
  const journal = `${path}-journal`;
  if (!existsSync(journal)) return null;
  for (let number = 1; ; number += 1) {
    const aside = `${path}-set-aside-${number}`;
    if (existsSync(aside)) continue;
    renameSync(journal, aside);
    return aside;
  }
}

function attempt(toOpen: DatabaseToOpen, setAside: string | null): OpenedDatabase {
  let database: Database | null = null;
  try {
    database = connect(toOpen.path, toOpen.key);
    assertSettings(database);
    const refusal = compare(database, toOpen);
    if (refusal !== null) {
      database.close();
      return { opened: false, ...refusal };
    }
    const version = Number(database.pragma('user_version', { simple: true }));
    return { opened: true, database, statements: new Statements(database), version, setAside };
  } catch (error) {
    database?.close();
    return { opened: false, ...refusalOf(error, toOpen.path) };
  }
}

function compare(database: Database, { identity, newestVersion }: DatabaseToOpen): OpenRefusal | null {
  if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    return { state: 'not-this-casebook', why: 'other-mark' };
  }
  const found = Number(database.pragma('user_version', { simple: true }));
  if (found > newestVersion) return { state: 'newer-version', found, known: newestVersion };
  const rows = database.prepare('SELECT casebook_id, name, key_generation FROM compartment').all();
  const [row] = rows;
  const same =
    rows.length === 1 &&
    row?.casebook_id === identity.casebookId &&
    row.name === identity.name &&
    row.key_generation === identity.keyGeneration;
  return same ? null : { state: 'not-this-casebook', why: 'other-identity' };
}

function refusalOf(error: unknown, path: string): OpenRefusal {
  const state = stateOfError(error);
  if (state === 'read-only') return { state: 'read-only' };
  if (state === 'open-elsewhere') return { state: 'open-elsewhere' };
  if (state === 'damaged') {
    if (isPlainDatabase(path)) return { state: 'not-this-casebook', why: 'plain-database' };
    return { state: 'damaged', why: 'unreadable', code: errorCode(error) ?? 'unknown' };
  }
  // The library gives no code when it cannot open the file at all, which a file taken away meanwhile would cause.
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return { state: 'missing' };
  throw named(error);
}

function isPlainDatabase(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(16);
    readSync(file, start, 0, start.length, 0);
    return start.toString('latin1') === 'SQLite format 3\0';
  } finally {
    closeSync(file);
  }
}
