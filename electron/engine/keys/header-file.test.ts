import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builtForTest } from '../files/built-for-test';
import { type FileOperations, nodeFileOperations } from '../files/file-operations';
import { type HeaderBody, headerMacFits, serialiseHeader } from './header';
import { createHeader, healHeader, placeHeader, readHeader, replaceHeader } from './header-file';
import { type HeaderFixture, makeHeaderFixture } from './header-fixture';

let fixture: HeaderFixture;
let folder = '';
const fileA = () => join(folder, 'casebook.header.a');
const fileB = () => join(folder, 'casebook.header.b');

beforeAll(async () => {
  fixture = await makeHeaderFixture();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-header-'));
  const created = await createHeader(folder, fixture.body, fixture.headerKey);
  expect(created).toMatchObject({ ok: true, value: { secondCopy: 'written' } });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function generation(number: number): HeaderBody {
  return { ...fixture.body, generation: number };
}

function bytesOf(number: number): Buffer {
  return Buffer.from(serialiseHeader(generation(number), fixture.headerKey).bytes);
}

function generationRead(): number | string {
  const read = readHeader(folder);
  return read.state === 'ok' ? read.header.body.generation : read.state;
}

describe('the two copies of the header', () => {
  test('hold the same bytes, and nothing lies beside them', () => {
    expect(readFileSync(fileA())).toEqual(readFileSync(fileB()));
    expect(readdirSync(folder)).toEqual(['casebook.header.a', 'casebook.header.b']);
    expect(readHeader(folder)).toMatchObject({ state: 'ok', problem: null });
  });

  test('T23: with one copy damaged the other is used, the fault is named, and healing makes both right', async () => {
    for (const damage of [
      Buffer.alloc(0),
      Buffer.from('garbage'),
      readFileSync(fileA()).subarray(1),
      Buffer.alloc(10_000_000),
    ]) {
      for (const file of [fileA(), fileB()]) {
        writeFileSync(file, damage);
        const read = readHeader(folder);
        expect(read).toMatchObject({ state: 'ok', problem: 'one-copy-damaged' });
        if (read.state !== 'ok') continue;
        expect(headerMacFits(read.header, fixture.headerKey)).toBe(true);
        expect((await healHeader(folder, read.header)).ok).toBe(true);
        expect(readFileSync(file)).toEqual(bytesOf(1));
        expect(readHeader(folder)).toMatchObject({ state: 'ok', problem: null });
      }
    }
  });

  test('T23: with one copy gone the other is used and the fault is named', () => {
    rmSync(fileA());
    expect(readHeader(folder)).toMatchObject({ state: 'ok', problem: 'one-copy-missing' });
  });

  test('T23: with both damaged the header of a backup takes their place, once they are out of the way', async () => {
    const inBackup = readHeader(folder);
    if (inBackup.state !== 'ok') throw new Error(inBackup.state);
    truncateSync(fileA(), 100);
    truncateSync(fileB(), 0);
    expect(readHeader(folder)).toEqual({ state: 'damaged' });
    expect(await placeHeader(folder, inBackup.header)).toEqual({ ok: false, code: 'already-there' });
    rmSync(fileA());
    rmSync(fileB());
    expect((await placeHeader(folder, inBackup.header)).ok).toBe(true);
    expect(generationRead()).toBe(1);
  });

  test('T24: with both gone that is named, and nothing is made in their place', () => {
    rmSync(fileA());
    rmSync(fileB());
    writeFileSync(join(folder, 'conduct.db'), 'the records');
    expect(readHeader(folder)).toEqual({ state: 'missing' });
    expect(readdirSync(folder)).toEqual(['conduct.db']);
  });

  test('one gone and the other damaged is damage, not a missing key file', () => {
    rmSync(fileA());
    writeFileSync(fileB(), '');
    expect(readHeader(folder)).toEqual({ state: 'damaged' });
  });

  test('folders in their place are damage', () => {
    for (const file of [fileA(), fileB()]) {
      rmSync(file);
      mkdirSync(file);
    }
    expect(readHeader(folder)).toEqual({ state: 'damaged' });
  });

  test('of two whole copies the newer counts, and that they differ is named', () => {
    writeFileSync(fileB(), bytesOf(2));
    expect(readHeader(folder)).toMatchObject({
      state: 'ok',
      problem: 'copies-differ',
      header: { body: { generation: 2 } },
    });
    writeFileSync(fileA(), bytesOf(3));
    expect(readHeader(folder)).toMatchObject({
      state: 'ok',
      problem: 'copies-differ',
      header: { body: { generation: 3 } },
    });
  });
});

describe('writing a header', () => {
  test('the next one must be exactly one generation above what is on disk', async () => {
    expect((await replaceHeader(folder, generation(2), fixture.headerKey)).ok).toBe(true);
    expect(generationRead()).toBe(2);
    for (const number of [1, 2, 4]) {
      const outcome = await replaceHeader(folder, generation(number), fixture.headerKey);
      expect(outcome).toEqual({ ok: false, code: 'generation-conflict' });
    }
    expect(readFileSync(fileA())).toEqual(bytesOf(2));
  });

  test('T26: of two writers that read the same header the second is refused', async () => {
    const mine = { ...generation(2), recovery: { ...fixture.body.recovery, generation: 2 } };
    expect((await replaceHeader(folder, mine, fixture.headerKey)).ok).toBe(true);
    expect(await replaceHeader(folder, generation(2), fixture.headerKey)).toEqual({
      ok: false,
      code: 'generation-conflict',
    });
    const read = readHeader(folder);
    expect(read.state === 'ok' && read.header.body.recovery.generation).toBe(2);
  });

  test('a header of another casebook, or made with another key, is never replaced', async () => {
    const other = await makeHeaderFixture();
    const theirs = { ...other.body, generation: 2 };
    expect(await replaceHeader(folder, theirs, other.headerKey)).toEqual({ ok: false, code: 'generation-conflict' });
    expect(await replaceHeader(folder, generation(2), other.headerKey)).toEqual({ ok: false, code: 'header-changed' });
    expect(await createHeader(folder, other.body, other.headerKey)).toEqual({ ok: false, code: 'already-there' });
    expect(readFileSync(fileA())).toEqual(bytesOf(1));
  });

  test('where the header is lost nothing is written', async () => {
    writeFileSync(fileA(), '');
    writeFileSync(fileB(), '');
    expect(await replaceHeader(folder, generation(2), fixture.headerKey)).toEqual({ ok: false, code: 'header-lost' });
    expect(readFileSync(fileA())).toHaveLength(0);
  });

  test('T21: a disk that is full at any moment leaves a whole header, old or new', async () => {
    const size = bytesOf(2).length;
    for (let room = 0; room < 2 * size + 500; room += 300) {
      const before = generationRead();
      let left = room;
      const filling: FileOperations = {
        ...nodeFileOperations,
        write: (descriptor, bytes, offset, length, position) => {
          const taken = nodeFileOperations.write(descriptor, bytes, offset, Math.min(length, left), position);
          left -= taken;
          return taken;
        },
      };
      const next = Number(before) + 1;
      const outcome = await replaceHeader(folder, generation(next), fixture.headerKey, filling);
      if (room < size) expect(outcome).toEqual({ ok: false, code: 'disk-full' });
      else
        expect(outcome).toMatchObject({ ok: true, value: { secondCopy: room < 2 * size ? 'disk-full' : 'written' } });
      expect(generationRead()).toBe(outcome.ok ? next : before);
      expect(readdirSync(folder)).toEqual(['casebook.header.a', 'casebook.header.b']);
    }
  });

  test('T22: a header write killed before any of its steps, or amid a write, leaves the old or the new header, whole', async () => {
    const built = await builtForTest('electron/engine/keys/killed-header-write.ts');
    writeFileSync(
      join(folder, 'next.json'),
      JSON.stringify({ body: generation(2), headerKey: Buffer.from(fixture.headerKey).toString('hex') }),
    );
    const found: (number | string)[] = [];
    for (let step = 1; ; step += 1) {
      writeFileSync(fileA(), bytesOf(1));
      writeFileSync(fileB(), bytesOf(1));
      const child = spawnSync(process.execPath, [built, folder, String(step)], { encoding: 'utf8' });
      found.push(generationRead());
      for (const file of [fileA(), fileB()]) {
        const bytes = readFileSync(file);
        expect(bytes.equals(bytesOf(1)) || bytes.equals(bytesOf(2)), `step ${step}`).toBe(true);
      }
      expect([1, 2]).toContain(generationRead());
      const read = readHeader(folder);
      expect(read.state === 'ok' && headerMacFits(read.header, fixture.headerKey)).toBe(true);
      if (child.signal === null) {
        expect(child.stdout).toBe('written');
        break;
      }
      // What the kill left is no obstacle to the next write, which removes it.
      const next = Number(generationRead()) + 1;
      expect((await replaceHeader(folder, generation(next), fixture.headerKey)).ok).toBe(true);
      expect(readdirSync(folder)).toEqual(['casebook.header.a', 'casebook.header.b', 'next.json']);
    }
    // list, create, write (three parts), sync, close, read, rename, sync of the folder: twice, and once to the end.
    expect(found).toHaveLength(21);
    expect(found.indexOf(2)).toBe(9);
    expect(found.slice(9).every((number) => number === 2)).toBe(true);
  }, 120_000);
});
