import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { checkManifestMac, readBackupFile } from '../reader/backup-file';
import { readBackup, readCasebook } from '../reader/casebook';
import { compartmentKeys } from '../reader/compartment-keys';
import { findSlot, readHeaders } from '../reader/header';
import type { Entry } from '../reader/journal';
import { openGrant } from '../reader/open-grant';
import { decryptPages } from '../reader/pages';
import { readSeal } from '../reader/seal';
import { openSlot } from '../reader/slot';
import { sodiumReady } from '../reader/sodium';

const COMMAND = path.join(__dirname, '..', '..', 'out', 'main', 'cli.js');
const FILES = ['casebook.header.a', 'casebook.header.b', 'conduct.db', 'conduct.seal'];

let base = '';
let folder = '';
let passphrase = '';
let backup = '';

/** Runs the built command line; what it asks is answered with the passphrase. */
function casebook(...args: readonly string[]): string {
  return execFileSync(process.execPath, [COMMAND, ...args], { input: `${passphrase}\n`, encoding: 'utf8' });
}

function derivedKeys() {
  const [header] = readHeaders(folder).headers;
  if (header === undefined) throw new Error('There is no header.');
  const opened = openSlot(header.casebookId, findSlot(header), passphrase);
  return compartmentKeys(openGrant(header, 'conduct', opened.userId, opened));
}

/** The sentence that this reading throws, or its remarks; empty if it says nothing. */
async function saidBy(read: () => Promise<{ readonly remarks: readonly string[] }>): Promise<string> {
  try {
    return (await read()).remarks.join(' ');
  } catch (error) {
    if (error instanceof Error && error.name === 'Fault') return error.message;
    throw error;
  }
}

function withOneByteChanged(bytes: Uint8Array, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

/** The places in these bytes, `step` apart, where one changed byte does not make `said` give a sentence that holds `words(place)`. */
function unseen(
  bytes: Uint8Array,
  said: (changed: Buffer) => string,
  words: (at: number) => string,
  from = 0,
  to = bytes.length,
  step = 1,
): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at += step) {
    const sentence = said(withOneByteChanged(bytes, at));
    if (sentence === '' || !sentence.includes(words(at))) places.push(at);
  }
  return places;
}

/** The message that this throws; empty if it throws nothing. */
function thrownBy(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : 'something';
  }
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await sodiumReady();
  base = mkdtempSync(path.join(tmpdir(), 'conduct-casebook-reader-'));
  folder = path.join(base, 'practice');
  const made: unknown = JSON.parse(casebook('practice', folder, '--seed', '7', '--on', '2026-11-23', '--json'));
  if (typeof made !== 'object' || made === null || !('passphrase' in made) || typeof made.passphrase !== 'string')
    throw new Error('no passphrase');
  passphrase = made.passphrase;
  const target = path.join(base, 'copies');
  mkdirSync(target);
  casebook('backup', folder, target, '--json');
  backup = path.join(target, readdirSync(target)[0] ?? '');
});

test.afterAll(() => rmSync(base, { recursive: true, force: true }));

test('a reader written from docs/format.md alone reads a casebook, and finds nothing wrong', async () => {
  const reading = await readCasebook(folder, { passphrase });
  expect(reading.remarks).toEqual([]);
  expect(reading.entries.length).toBeGreaterThan(100);
  expect(new Set(reading.entries.map(({ kind }) => kind))).toContain('incident:recorded');
});

test('each entry and body that the reader finds is the one that casebook export writes', async () => {
  const file = path.join(base, 'export.json');
  casebook('export', folder, '--json', file);
  const exported: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const { entries } = await readCasebook(folder, { passphrase });
  expect(exported).toEqual(entries.filter(({ kind }) => !NOT_EXPORTED.has(kind)).map(asExported));
  expect(exported).toHaveLength(entries.filter(({ kind }) => !NOT_EXPORTED.has(kind)).length);
});

test('the record seal that the reader computes is the one that casebook verify prints', async () => {
  const said = casebook('verify', folder);
  const { recordSeal } = await readCasebook(folder, { passphrase });
  expect(said).toContain(`record seal ${recordSeal.join(' ')}`);
});

test('the reader reads a backup, its database and its counts, and finds nothing wrong', async () => {
  const { remarks, entries, counts, manifest } = await readBackup(readFileSync(backup), { passphrase });
  expect(remarks).toEqual([]);
  const { entries: own } = await readCasebook(folder, { passphrase });
  expect(own.slice(0, entries.length)).toEqual(entries);
  expect(counts.get('journal')).toBe(entries.length);
  // The full-text table is the only one that a reader without FTS5 can't count.
  expect([...(manifest.compartments[0]?.counts.keys() ?? [])].filter((name) => !counts.has(name))).toEqual([
    'incident_words',
  ]);
});

test('the reader reads a restored casebook before and after its first unlocking', async () => {
  const restored = path.join(base, 'restored');
  casebook('restore', backup, restored);
  const before = await readCasebook(restored, { passphrase });
  expect(before.remarks).toEqual([]);
  const mark = path.join(restored, 'casebook.restored');
  const whole = readFileSync(mark);
  for (let at = 0; at < whole.length; at += 97) {
    writeFileSync(mark, withOneByteChanged(whole, at));
    expect(await saidBy(() => readCasebook(restored, { passphrase })), `byte ${at}`).not.toBe('');
  }
  writeFileSync(mark, whole);
  casebook('verify', restored);
  expect(existsSync(mark)).toBe(false);
  const after = await readCasebook(restored, { passphrase });
  expect(after.remarks).toEqual([]);
  expect(after.entries.length).toBeGreaterThan(before.entries.length);
});

test('a wrong passphrase is said to be wrong', async () => {
  expect(await saidBy(() => readCasebook(folder, { passphrase: `${passphrase} ` }))).toContain(
    'The passphrase does not open the slot of Headteacher',
  );
});

test('any one changed byte of either copy of the header is said', () => {
  const changed = path.join(base, 'changed-header');
  cpSync(folder, changed, { recursive: true });
  for (const name of ['casebook.header.a', 'casebook.header.b']) {
    const whole = readFileSync(path.join(folder, name));
    const said = (bytes: Buffer) => {
      writeFileSync(path.join(changed, name), bytes);
      return readHeaders(changed).remarks.join(' ');
    };
    expect(
      unseen(whole, said, () => ''),
      name,
    ).toEqual([]);
    expect(said(whole)).toBe('');
  }
});

test('one changed byte in any page of the database is said, with the number of the page', () => {
  const whole = readFileSync(path.join(folder, 'conduct.db'));
  const { database } = derivedKeys();
  const said = (bytes: Uint8Array) => thrownBy(() => decryptPages(bytes, database));
  const page = (at: number) => `Page ${Math.floor(at / 4096) + 1} of the database`;
  // The step makes text, IV and HMAC all have their turn; then each edge of the salt and of the last page.
  expect(unseen(whole, said, page, 0, whole.length, 1361)).toEqual([]);
  const last = whole.length - 4096;
  for (const at of [0, 15, 16, last, last + 4015, last + 4016, last + 4031, last + 4032, last + 4095]) {
    expect(unseen(whole, said, page, at, at + 1)).toEqual([]);
  }
  expect(said(whole)).toBe('');
  expect(said(whole.subarray(0, last))).toContain('another number of pages');
  expect(said(whole.subarray(0, -1))).toContain('not a whole number of pages');
});

test('any one changed byte of the seal is said', () => {
  const whole = readFileSync(path.join(folder, 'conduct.seal'));
  const { seal: key } = derivedKeys();
  const said = (bytes: Uint8Array) => readSeal(bytes, key).remarks.join(' ');
  expect(said(whole)).toBe('');
  expect(unseen(whole, said, (at) => `Slot ${at < 4096 ? 0 : 1} of the seal is damaged.`)).toEqual([]);
});

test('one changed byte in each file, or a file that is missing, makes the whole reading speak', async () => {
  for (const name of FILES) {
    const changed = path.join(base, `changed ${name}`);
    cpSync(folder, changed, { recursive: true });
    const whole = readFileSync(path.join(folder, name));
    for (const at of [0, Math.floor(whole.length / 2), whole.length - 2]) {
      writeFileSync(path.join(changed, name), withOneByteChanged(whole, at));
      expect(await saidBy(() => readCasebook(changed, { passphrase })), `${name}, byte ${at}`).not.toBe('');
    }
    unlinkSync(path.join(changed, name));
    expect(await saidBy(() => readCasebook(changed, { passphrase })), `${name} missing`).toContain(name);
  }
});

test('an old database under the newest seal is said', async () => {
  const changed = path.join(base, 'old-database');
  cpSync(folder, changed, { recursive: true });
  casebook('verify', changed);
  cpSync(path.join(folder, 'conduct.db'), path.join(changed, 'conduct.db'));
  expect(await saidBy(() => readCasebook(changed, { passphrase }))).toContain('but its seal names entry');
});

test('any one changed byte of a backup is said', () => {
  const whole = readFileSync(backup);
  const { manifest: key } = derivedKeys();
  const checkAll = (bytes: Uint8Array) => checkManifestMac(readBackupFile(bytes).manifest, key);
  const said = (bytes: Uint8Array) => thrownBy(() => checkAll(bytes));
  expect(said(whole)).toBe('');
  const head = 14 + whole.readUInt32LE(10) + 32;
  expect(unseen(whole, said, () => '', 0, head)).toEqual([]);
  expect(unseen(whole, said, () => 'is damaged', head, whole.length, 4093)).toEqual([]);
  expect(() => checkAll(whole.subarray(0, -1))).toThrow('ends inside conduct.db');
  expect(() => checkAll(Buffer.concat([whole, Buffer.alloc(1)]))).toThrow('goes on after its last file');
});

const NOT_EXPORTED: ReadonlySet<string> = new Set([
  'session:unlocked',
  'record:opened',
  'casebook:exported',
  'backup:made',
  'backup:restored',
]);
const KEYS: ReadonlySet<string> = new Set(['boxPublicKey', 'signPublicKey', 'ask']);

/** An entry in the words of `casebook export`, which leaves out keys. */
function asExported({ sequence, at, day, actor, kind, version, subject, body }: Entry): unknown {
  return {
    sequence,
    at,
    day,
    actor,
    kind,
    version,
    subject,
    body: body === null ? null : withoutKeys(JSON.parse(body)),
  };
}

function withoutKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !KEYS.has(name))
      .map(([name, inner]) => [name, withoutKeys(inner)]),
  );
}
