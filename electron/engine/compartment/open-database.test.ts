import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Database } from '@signalapp/sqlcipher';
import { describe, expect, it } from 'vitest';
import { childProgram, runChild, startChild } from './child-process.fixture';
import { fill, mustOpen, sampleSettings, sampleUser } from './compartment.fixture';
import { assertSettings, connect, expectedSettings } from './connection';
import { type CompartmentSettings, createCompartment, openCompartment } from './open-compartment';

function closedCompartment(notes = 3): CompartmentSettings {
  const settings = sampleSettings();
  const compartment = createCompartment(settings);
  fill(compartment, sampleUser('head', 'f'.repeat(32)), notes);
  compartment.close();
  return settings;
}

describe('settings of a connection', () => {
  it('T2: every setting of every connection reads back with its exact value, also when a database is opened again', () => {
    const settings = closedCompartment();
    for (let opening = 1; opening <= 2; opening += 1) {
      const { compartment } = mustOpen(settings);
      const found = compartment.maintain((statements) =>
        Object.fromEntries(
          Object.keys(expectedSettings()).map((name) => [
            name,
            Object.values(statements.get(`PRAGMA ${name}`) ?? {})[0],
          ]),
        ),
      );
      expect(found).toEqual(expectedSettings());
      expect(found).toMatchObject({
        journal_mode: 'wal',
        synchronous: 2,
        locking_mode: 'exclusive',
        foreign_keys: 1,
        cipher_memory_security: '1',
        cipher_page_size: '4096',
        cipher_hmac_algorithm: 'HMAC_SHA512',
        secure_delete: 1,
        trusted_schema: 0,
      });
      compartment.close();
    }
  });

  it.each([
    ['synchronous = NORMAL', 'synchronous is 1, not 2'],
    ['foreign_keys = OFF', 'foreign_keys'],
    ['secure_delete = OFF', 'secure_delete'],
    ['busy_timeout = 0', 'busy_timeout'],
    ['cell_size_check = OFF', 'cell_size_check'],
  ])('refuses a connection with the planted fault %s', (fault, named) => {
    const settings = closedCompartment();
    const database = connect(settings.path, settings.databaseKey);
    database.pragma(fault);
    expect(() => assertSettings(database)).toThrow(named);
    database.close();
  });

  it('refuses a key that is not 32 bytes before any SQL is made of it', () => {
    const settings = closedCompartment();
    expect(() => connect(settings.path, Buffer.alloc(31))).toThrow('32 bytes');
  });
});

describe('T12: what stands where the database should be', () => {
  it('a missing file is named, and no empty one is made', () => {
    const settings = sampleSettings();
    expect(openCompartment(settings)).toEqual({ opened: false, state: 'missing' });
    expect(readdirSync(dirname(settings.path))).toEqual([]);
  });

  it('an empty file is damaged and stays empty', () => {
    const settings = closedCompartment();
    truncateSync(settings.path, 0);
    expect(openCompartment(settings)).toMatchObject({ state: 'damaged', why: 'too-short' });
    expect(statSync(settings.path).size).toBe(0);
  });

  it('a file that lacks one byte of its last page is damaged, and stays as it is', () => {
    const settings = closedCompartment();
    const { size } = statSync(settings.path);
    truncateSync(settings.path, size - 1);
    expect(openCompartment(settings)).toMatchObject({ state: 'damaged', why: 'too-short' });
    expect(statSync(settings.path).size).toBe(size - 1);
  });

  it('a folder', () => {
    const settings = sampleSettings();
    mkdirSync(settings.path);
    expect(openCompartment(settings)).toMatchObject({ state: 'damaged', why: 'not-a-file' });
  });

  it('a link, even to the right file', () => {
    const settings = closedCompartment();
    renameSync(settings.path, `${settings.path}.elsewhere`);
    symlinkSync(`${settings.path}.elsewhere`, settings.path);
    expect(openCompartment(settings)).toEqual({ opened: false, state: 'link' });
  });

  it("another casebook's database, under another key", () => {
    const settings = closedCompartment();
    cpSync(closedCompartment().path, settings.path);
    expect(openCompartment(settings)).toMatchObject({ state: 'not-this-casebook', why: 'no-page-fits' });
  });

  it('another compartment under the same key', () => {
    const settings = closedCompartment();
    const other = { ...settings, identity: { ...settings.identity, name: 'desk' } };
    expect(openCompartment(other)).toMatchObject({ state: 'not-this-casebook', why: 'other-identity' });
    mustOpen(settings).compartment.close();
  });

  it('a plain SQLite database', () => {
    const settings = sampleSettings();
    const plain = new Database(settings.path);
    plain.exec('CREATE TABLE journal (sequence INTEGER)');
    plain.close();
    expect(openCompartment(settings)).toMatchObject({ state: 'not-this-casebook', why: 'plain-database' });
  });

  it('a database of ours under this key without our mark', () => {
    const settings = closedCompartment();
    const database = connect(settings.path, settings.databaseKey);
    database.pragma('application_id = 7');
    database.close();
    expect(openCompartment(settings)).toMatchObject({ state: 'not-this-casebook', why: 'other-mark' });
  });

  it('a database of a newer version, which is left as it is', () => {
    const settings = closedCompartment();
    const database = connect(settings.path, settings.databaseKey);
    database.pragma('user_version = 990');
    database.close();
    expect(openCompartment(settings)).toEqual({ opened: false, state: 'newer-version', found: 990, known: 1 });
  });

  it('a file that may only be read, as seen by a program that is not root', async () => {
    const settings = closedCompartment();
    chmodSync(dirname(settings.path), 0o755);
    chmodSync(settings.path, 0o444);
    const child = await childProgram();
    chmodSync(dirname(child), 0o755);
    const isRoot = process.getuid?.() === 0;
    const { lines, errors } = runChild(child, { work: 'open', settings, ...(isRoot ? { uid: 65_534 } : {}) });
    expect(lines, errors).toEqual(['{"opened":false,"state":"read-only"}']);
    if (isRoot) chownSync(settings.path, 65_534, 65_534);
  });
});

describe('damage at the opening', () => {
  it('a wrong byte in the salt or in page 1 is damage of this casebook, never another casebook or a wrong key', () => {
    for (const at of [3, 20, 2_000, 4_050]) {
      const settings = closedCompartment();
      flipByte(settings.path, at);
      expect(openCompartment(settings), `byte ${at}`).toMatchObject({ state: 'damaged', why: 'unreadable' });
    }
  });

  it('a rollback journal beside the database is set aside, not played back into it', () => {
    const settings = closedCompartment(5);
    const journal = `${settings.path}-journal`;
    leaveHotJournal(settings);
    expect(existsSync(journal)).toBe(true);
    const opened = mustOpen(settings);
    expect(opened.setAside).toBe(`${settings.path}-set-aside-1`);
    expect(opened.compartment.head.sequence).toBe(6);
    expect(opened.seal).toEqual({ outcome: 'agrees' });
    expect(existsSync(journal)).toBe(false);
    opened.compartment.close();
  });
});

describe('other programs', () => {
  it('a database that another process holds is named at once, and opens when that process was killed', async () => {
    const settings = closedCompartment();
    const child = startChild(await childProgram(), { work: 'hold-open', settings });
    await new Promise((resolve, reject) => {
      child.stdout?.once('data', resolve);
      child.once('exit', () => reject(new Error('the child ended by itself')));
    });
    expect(openCompartment(settings)).toEqual({ opened: false, state: 'open-elsewhere' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    const opened = mustOpen(settings);
    expect(opened.seal).toEqual({ outcome: 'agrees' });
    opened.compartment.close();
  });

  it('a handle left open at the end of the process does not abort it, and a closed one leaves no write-ahead log', async () => {
    const settings = closedCompartment();
    const child = await childProgram();
    expect(runChild(child, { work: 'exit-with-open-handle', settings })).toMatchObject({ status: 0, errors: '' });
    expect(runChild(child, { work: 'close-and-exit', settings })).toMatchObject({ status: 0, errors: '' });
    expect(existsSync(`${settings.path}-wal`)).toBe(false);
  });
});

function flipByte(path: string, at: number): void {
  const program = `const fs=require('fs');const f=fs.openSync(process.argv[1],'r+');const b=Buffer.alloc(1);
    fs.readSync(f,b,0,1,Number(process.argv[2]));b[0]^=1;fs.writeSync(f,b,0,1,Number(process.argv[2]));`;
  spawnSync(process.execPath, ['-e', program, path, String(at)]);
}

/** What a killed VACUUM INTO leaves: the head of a journal that says that the database had no page before. */
function leaveHotJournal(settings: CompartmentSettings): void {
  const head = Buffer.alloc(512);
  Buffer.from('d9d505f920a163d7', 'hex').copy(head, 0);
  head.writeUInt32BE(0, 8);
  head.writeUInt32BE(7, 12);
  head.writeUInt32BE(0, 16);
  head.writeUInt32BE(512, 20);
  head.writeUInt32BE(4_096, 24);
  writeFileSync(join(dirname(settings.path), 'conduct.db-journal'), head);
  rmSync(`${settings.path}-wal`, { force: true });
}
