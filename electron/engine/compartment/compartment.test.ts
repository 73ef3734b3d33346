import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { entryText, hashOfBody, hashOfEntry, JournalEntry, signedMessage } from '../journal/entry';
import type { Compartment } from './compartment';
import {
  fill,
  mustOpen,
  recordNote,
  sampleEntry,
  sampleSettings,
  sampleUser,
  verifyEd25519,
} from './compartment.fixture';
import { connect } from './connection';
import { CompartmentDisaster } from './disaster';
import { type FaultPoint, onFaultPoint } from './fault-point';
import { type CompartmentSettings, createCompartment } from './open-compartment';

const founder = sampleUser('head', 'f'.repeat(32));

function filled(notes = 3): { settings: CompartmentSettings; compartment: Compartment } {
  const settings = sampleSettings();
  const compartment = createCompartment(settings);
  fill(compartment, founder, notes);
  return { settings, compartment };
}

const rows = (compartment: Compartment, table: string): number =>
  compartment.read((db) => db.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`))?.rows ?? -1;

afterEach(() => onFaultPoint(null));

describe('an act', () => {
  it('goes in this order: commit, log emptied, seal, answer', () => {
    const { settings, compartment } = filled();
    const points: FaultPoint[] = [];
    const logAt: Partial<Record<FaultPoint, number>> = {};
    onFaultPoint((point) => {
      points.push(point);
      logAt[point] = statSync(`${settings.path}-wal`).size;
    });
    recordNote(compartment, founder, 'Shouted');
    expect(points).toEqual([
      'act:begun',
      'act:appended',
      'act:worked',
      'act:committed',
      'checkpoint:start',
      'act:checkpointed',
      'seal:start',
      'seal:half-written',
      'seal:written',
      'act:sealed',
    ]);
    expect(logAt['act:worked']).toBe(0);
    expect(logAt['act:committed']).toBeGreaterThan(4_096);
    expect(logAt['act:checkpointed']).toBe(0);
    compartment.close();
  });

  it('stores exactly the bytes that are hashed and signed, chained to the entry before', () => {
    const { settings, compartment } = filled(2);
    const stored = compartment.read((db) =>
      db.all<{
        sequence: number;
        entry: string;
        hash: Uint8Array;
        signature: Uint8Array;
        salt: Uint8Array;
        body: string;
      }>('SELECT * FROM journal JOIN journal_body USING (sequence) ORDER BY sequence'),
    );
    let previous: string | null = null;
    for (const { sequence, entry, hash, signature, salt, body } of stored) {
      const parsed = JournalEntry.parse(JSON.parse(entry));
      expect(entryText(parsed)).toBe(entry);
      expect(parsed.sequence).toBe(sequence);
      expect(hashOfEntry(entry)).toBe(Buffer.from(hash).toString('hex'));
      expect(salt.length).toBe(16);
      expect(hashOfBody(salt, body)).toBe(parsed.bodyHash);
      if (previous !== null) expect(parsed.previousHash).toBe(previous);
      expect(verifyEd25519(founder.signPublicKey, signedMessage(hash), signature)).toBe(true);
      previous = Buffer.from(hash).toString('hex');
    }
    expect(stored).toHaveLength(3);
    expect(compartment.head.hash.toString('hex')).toBe(previous);
    expect(settings.identity.casebookId).toHaveLength(32);
    compartment.close();
  });

  it('whose work throws leaves nothing behind: no entry, no projection, no seal', () => {
    const { settings, compartment } = filled();
    const [head, seal] = [compartment.head, readFileSync(settings.sealPath)];
    const failing = (): unknown =>
      compartment.act((tx) => {
        tx.append(sampleEntry('note:recorded', randomBytes(16).toString('hex'), { words: 'half' }), founder);
        throw new Error('planted');
      });
    expect(failing).toThrow('planted');
    expect(compartment.head).toEqual(head);
    expect(rows(compartment, 'note')).toBe(3);
    expect(readFileSync(settings.sealPath).equals(seal)).toBe(true);
    recordNote(compartment, founder, 'Shouted');
    expect(compartment.head.sequence).toBe(head.sequence + 1);
    compartment.close();
  });

  it('that appends nothing (a refusal) touches neither log nor seal', () => {
    const { settings, compartment } = filled();
    const before = [readFileSync(settings.path), readFileSync(settings.sealPath)];
    const result = compartment.act((tx) => tx.get<{ rows: number }>('SELECT count(*) AS rows FROM note')?.rows);
    expect(result).toMatchObject({ outcome: 3, unsettled: [] });
    expect([readFileSync(settings.path), readFileSync(settings.sealPath)]).toEqual(before);
    compartment.close();
  });

  it('can append several entries, all or none', () => {
    const { compartment } = filled(0);
    const [first, second] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
    const { head } = compartment.act((tx) => {
      tx.append(sampleEntry('note:recorded', first, { words: 'one' }), founder);
      tx.append(sampleEntry('note:recorded', second, { words: 'two' }), founder);
    });
    expect(head.sequence).toBe(3);
    const twice = (): unknown =>
      compartment.act((tx) => {
        tx.append(sampleEntry('note:recorded', randomBytes(16).toString('hex'), { words: 'three' }), founder);
        tx.append(sampleEntry('note:recorded', first, { words: 'again' }), founder);
      });
    expect(twice).toThrow('UNIQUE');
    expect(compartment.head.sequence).toBe(3);
    expect(rows(compartment, 'journal')).toBe(3);
    compartment.close();
  });

  it('cannot begin inside another, wait for a promise, or go on after its end', () => {
    const { compartment } = filled();
    expect(() => compartment.act(() => compartment.act(() => 1))).toThrow('inside another');
    expect(() => compartment.act(async () => 1)).toThrow('promise');
    const { outcome } = compartment.act((tx) => tx);
    expect(() => outcome.run('DELETE FROM note')).toThrow('over');
    compartment.close();
    expect(() => recordNote(compartment, founder, 'late')).toThrow('closed');
  });

  it('refuses an entry that the format does not know, before anything is written', () => {
    const { compartment } = filled();
    const bad = [{ ...sampleEntry('Note', 'f'.repeat(32), {}) }, { ...sampleEntry('note:recorded', 'x', {}) }];
    for (const entry of bad) expect(() => compartment.act((tx) => tx.append(entry, founder))).toThrow();
    const noBody = sampleEntry('note:recorded', 'f'.repeat(32), undefined);
    expect(() => compartment.act((tx) => tx.append(noBody, founder))).toThrow('JSON');
    compartment.close();
  });
});

describe('an act that is committed is never reported as failed', () => {
  it.each(['checkpoint:start', 'seal:start', 'seal:half-written'] as const)(
    'a failure at %s is told apart, and settled later',
    (at) => {
      const { settings, compartment } = filled();
      onFaultPoint((point) => {
        if (point === at) throw Object.assign(new Error('planted'), { code: 'EIO' });
      });
      const id = randomBytes(16).toString('hex');
      const result = compartment.act((tx) => tx.append(sampleEntry('note:recorded', id, { words: 'kept' }), founder));
      expect(result.unsettled).toEqual([{ step: at === 'checkpoint:start' ? 'checkpoint' : 'seal', code: 'EIO' }]);
      expect(rows(compartment, 'note')).toBe(4);
      onFaultPoint(null);
      expect(compartment.settle()).toEqual([]);
      expect(compartment.close()).toEqual([]);
      const opened = mustOpen(settings);
      expect(opened.seal).toEqual({ outcome: 'agrees' });
      expect(opened.compartment.head.sequence).toBe(5);
      opened.compartment.close();
    },
  );
});

describe('reading and writing beside the journal', () => {
  it('a reader can only read', () => {
    const { compartment } = filled();
    for (const sql of [
      'DELETE FROM note',
      ' update note SET words = 1',
      'PRAGMA user_version = 3',
      'DROP TABLE note',
    ]) {
      expect(() => compartment.read((db) => db.all(sql))).toThrow('SELECT or WITH');
    }
    expect(rows(compartment, 'note')).toBe(3);
    compartment.close();
  });

  it('a draft is one commit without entry and seal, and survives a close', () => {
    const { settings, compartment } = filled();
    const seal = readFileSync(settings.sealPath);
    compartment.writeUnsealed((db) => db.run('INSERT INTO draft VALUES (?, ?)', ['d1', 'half a sen']));
    expect(compartment.head.sequence).toBe(4);
    expect(readFileSync(settings.sealPath).equals(seal)).toBe(true);
    compartment.close();
    const again = mustOpen(settings);
    expect(again.seal).toEqual({ outcome: 'agrees' });
    expect(rows(again.compartment, 'draft')).toBe(1);
    again.compartment.close();
  });

  it('the unsealed door opens to exception tables only', () => {
    const { compartment } = filled();
    for (const sql of [
      "UPDATE note SET words = 'x'",
      'DELETE FROM journal_body',
      'INSERT OR REPLACE INTO note_change VALUES (9, 9)',
      'DROP TABLE draft',
      'WITH a AS (SELECT 1) DELETE FROM note',
    ]) {
      expect(() => compartment.writeUnsealed((db) => db.run(sql))).toThrow('exception tables');
    }
    compartment.close();
  });

  it('a draft is gone in the act that records it, or neither has happened', () => {
    const { compartment } = filled();
    compartment.writeUnsealed((db) => db.run('INSERT INTO draft VALUES (?, ?)', ['d1', 'text']));
    const record = (fail: boolean): unknown =>
      compartment.act((tx) => {
        tx.append(sampleEntry('note:recorded', randomBytes(16).toString('hex'), { words: 'text' }), founder);
        tx.run('DELETE FROM draft WHERE id = ?', ['d1']);
        if (fail) throw new Error('planted');
      });
    expect(() => record(true)).toThrow('planted');
    expect(rows(compartment, 'draft')).toBe(1);
    record(false);
    expect(rows(compartment, 'draft')).toBe(0);
    compartment.close();
  });
});

describe('the life of a compartment', () => {
  it('close leaves no side file, and twice is once', () => {
    const { settings, compartment } = filled();
    expect(compartment.close()).toEqual([]);
    expect(compartment.close()).toEqual([]);
    for (const ending of ['-wal', '-shm', '-journal']) expect(existsSync(`${settings.path}${ending}`)).toBe(false);
  });

  it('is never made over a file that exists', () => {
    const { settings, compartment } = filled();
    compartment.close();
    const before = readFileSync(settings.path);
    expect(() => createCompartment(settings)).toThrow('exists');
    expect(() => createCompartment({ ...settings, path: `${settings.path}.other` })).toThrow('exists');
    expect(readFileSync(settings.path).equals(before)).toBe(true);
    expect(existsSync(`${settings.path}.other`)).toBe(false);
  });

  it('nothing of a record or a key stands readable in any of its files', () => {
    const { settings, compartment } = filled(0);
    const canary = 'Zebedee Quillfeather-Obarski';
    recordNote(compartment, founder, canary);
    compartment.writeUnsealed((db) => db.run('INSERT INTO draft VALUES (?, ?)', ['d1', canary]));
    for (const path of [settings.path, `${settings.path}-wal`, settings.sealPath]) {
      const bytes = readFileSync(path);
      for (const secret of [Buffer.from(canary), Buffer.from(canary, 'utf16le'), Buffer.from(settings.databaseKey)]) {
        expect(bytes.includes(secret)).toBe(false);
      }
      expect(bytes.includes(Buffer.from(settings.databaseKey).toString('hex'))).toBe(false);
    }
    compartment.close();
  });

  it('a damaged page read in the middle of work is a named disaster', () => {
    const { settings, compartment } = filled(60);
    compartment.close();
    const size = statSync(settings.path).size;
    const database = connect(settings.path, settings.databaseKey);
    const root = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'note'").get<{ rootpage: number }>();
    database.close();
    corrupt(settings.path, ((root?.rootpage ?? 0) - 1) * 4_096 + 50);
    expect(statSync(settings.path).size).toBe(size);
    const again = mustOpen(settings).compartment;
    let thrown: unknown = null;
    try {
      again.read((db) => db.all('SELECT words FROM note'));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CompartmentDisaster);
    expect(thrown).toMatchObject({ state: 'damaged' });
    again.close();
  });

  it('made where no folder is, throws and leaves nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-'));
    expect(() => createCompartment(sampleSettings(join(folder, 'absent')))).toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});

function corrupt(path: string, at: number): void {
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, at);
  byte[0] = (byte[0] ?? 0) ^ 4;
  writeSync(file, byte, 0, 1, at);
  closeSync(file);
}
