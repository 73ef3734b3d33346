import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtForTest } from './built-for-test';
import { type LockSurroundings, lockHolder, takeLock } from './lock-file';

const NOW = Date.parse('2026-11-23T08:40:00.000Z');
const office: LockSurroundings = {
  host: 'OFFICE-PC',
  pid: 4312,
  now: () => NOW,
  bootedAt: () => NOW - 3_600_000,
  isAlive: () => true,
};

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-lock-'));
  path = join(folder, 'casebook.lock');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writeLock(host: string, pid: number, startedAt = '2026-11-23T08:00:00.000Z'): string {
  const text = JSON.stringify({ host, pid, startedAt });
  writeFileSync(path, text);
  return text;
}

async function taken(surroundings: LockSurroundings) {
  const outcome = await takeLock(folder, surroundings);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

describe('the lock of a casebook', () => {
  test('says who has it and since when, and is gone after release', async () => {
    const lock = await taken(office);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      host: 'OFFICE-PC',
      pid: 4312,
      startedAt: '2026-11-23T08:40:00.000Z',
    });
    lock.release();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('T38: a second program on this PC is refused with host and time', async () => {
    await taken(office);
    const second = await takeLock(folder, { ...office, pid: 99 });
    expect(second).toEqual({
      ok: false,
      code: 'open-elsewhere',
      host: 'OFFICE-PC',
      since: '2026-11-23T08:40:00.000Z',
      sameHost: true,
    });
  });

  test('a second opening by the same process is refused too', async () => {
    await taken(office);
    expect(await takeLock(folder, office)).toMatchObject({ ok: false, code: 'open-elsewhere' });
  });

  test('a lock of another PC is never taken over, since nobody can tell whether its program lives', async () => {
    const text = writeLock('HEAD-LAPTOP', 1);
    const outcome = await takeLock(folder, { ...office, isAlive: () => false });
    expect(outcome).toEqual({
      ok: false,
      code: 'open-elsewhere',
      host: 'HEAD-LAPTOP',
      since: '2026-11-23T08:00:00.000Z',
      sameHost: false,
    });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('the lock of a killed program on this PC is taken over', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeLock(hostname(), pid, new Date().toISOString());
    const outcome = await takeLock(folder);
    expect(outcome.ok).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    if (outcome.ok) outcome.value.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a lock of a living program on this PC is respected', async () => {
    writeLock(hostname(), process.ppid, new Date().toISOString());
    expect(await takeLock(folder)).toMatchObject({ ok: false, code: 'open-elsewhere', sameHost: true });
  });

  test('a lock from before the last start of the PC is stale, even if its number is in use again', async () => {
    writeLock('OFFICE-PC', 777, '2026-11-22T15:00:00.000Z');
    expect((await takeLock(folder, office)).ok).toBe(true);
  });

  test('a lock with this process’s own number that it does not hold is stale', async () => {
    writeLock('OFFICE-PC', office.pid);
    expect((await takeLock(folder, office)).ok).toBe(true);
  });

  test.each(['', '{', '{"host":"OFFICE-PC"}', 'null', '\u0000\u0000'])(
    'what a crash left of a lock (%j) stands in nobody’s way',
    async (text) => {
      writeFileSync(path, text);
      expect((await takeLock(folder, office)).ok).toBe(true);
      expect(readdirSync(folder)).toEqual(['casebook.lock']);
    },
  );

  test('while another program clears a stale lock away it is left alone, and what a crash left of clearing is dropped', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const stale = writeLock(hostname(), pid, new Date().toISOString());
    const clearing = `${path}.clearing`;
    writeFileSync(clearing, '');
    expect(await takeLock(folder)).toMatchObject({ ok: false, code: 'input-output' });
    expect(readFileSync(path, 'utf8')).toBe(stale);
    utimesSync(clearing, 0, 0);
    expect((await takeLock(folder)).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['casebook.lock']);
  });

  test('release leaves another program’s lock alone', async () => {
    const lock = await taken(office);
    const text = writeLock('HEAD-LAPTOP', 5);
    lock.release();
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('of several programs that find the same stale lock exactly one gets it', async () => {
    const built = await builtForTest('electron/engine/files/lock-child.ts');
    for (let round = 0; round < 5; round += 1) {
      const { pid } = spawnSync(process.execPath, ['-e', '']);
      writeLock(hostname(), pid, new Date().toISOString());
      const children = Array.from({ length: 5 }, () =>
        spawn(process.execPath, [built, folder], { stdio: ['pipe', 'pipe', 'inherit'] }),
      );
      const answers = await Promise.all(children.map(async (child) => String((await once(child.stdout, 'data'))[0])));
      expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'open-elsewhere')).toHaveLength(4);
      await Promise.all(
        children.map(async (child) => {
          child.stdin.end();
          await once(child, 'exit');
        }),
      );
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test('a folder in its place is a named refusal', async () => {
    mkdirSync(path);
    expect(await takeLock(folder, office)).toMatchObject({ ok: false, code: 'input-output' });
  });

  test('a folder that is not there is a named refusal', async () => {
    expect(await takeLock(join(folder, 'gone'), office)).toMatchObject({ ok: false, code: 'input-output' });
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });
});

describe('a lock that another PC left behind', () => {
  const since = '2026-11-23T08:00:00.000Z';
  const other = { host: 'HALL-PC', since };
  const takeOver = (from: { readonly host: string; readonly since: string }) => takeLock(folder, office, from);

  test('is taken over by whoever was shown it, and says from whom; the next one needs no more asking', async () => {
    writeLock('HALL-PC', 7);
    expect(lockHolder(folder)).toEqual(other);
    const lock = await takeOver(other);
    if (!lock.ok) throw new Error(lock.code);
    expect(lock.value.takenOverFrom).toEqual(other);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ host: 'OFFICE-PC' });
    lock.value.release();
    expect(readdirSync(folder)).toEqual([]);
    expect((await taken(office)).takenOverFrom).toBeNull();
  });

  test('another one than was shown still refuses, and so does any on this PC', async () => {
    writeLock('HALL-PC', 7, '2026-11-23T08:39:00.000Z');
    expect(await takeOver(other)).toMatchObject({ ok: false, code: 'open-elsewhere', host: 'HALL-PC' });
    writeLock('LIBRARY-PC', 7);
    expect(await takeOver(other)).toMatchObject({ ok: false, code: 'open-elsewhere', host: 'LIBRARY-PC' });
    writeLock('OFFICE-PC', 99);
    expect(await takeOver({ host: 'OFFICE-PC', since })).toMatchObject({ ok: false, sameHost: true });
  });

  test('lies there again, byte for byte, when it is given back', async () => {
    const text = writeLock('HALL-PC', 7);
    const lock = await takeOver(other);
    if (!lock.ok) throw new Error(lock.code);
    lock.value.giveBack();
    lock.value.release();
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('whoever it was taken from notices, and does not take it back', async () => {
    const ours = await taken(office);
    expect(ours.lostTo()).toBeNull();
    rmSync(path);
    expect(ours.lostTo()).toBeNull();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ host: 'OFFICE-PC' });
    const theirs = writeLock('HALL-PC', 7);
    expect(ours.lostTo()).toEqual(other);
    ours.release();
    expect(readFileSync(path, 'utf8')).toBe(theirs);
  });

  test('a lock that cannot be read, or a folder that is gone, is nobody’s who took over', async () => {
    const ours = await taken(office);
    rmSync(path);
    mkdirSync(path);
    expect(ours.lostTo()).toBeNull();
    rmSync(folder, { recursive: true });
    expect(ours.lostTo()).toBeNull();
  });

  test('giving back leaves a lock alone that is not ours any more', async () => {
    writeLock('HALL-PC', 7);
    const lock = await takeOver(other);
    if (!lock.ok) throw new Error(lock.code);
    const theirs = writeLock('LIBRARY-PC', 8);
    lock.value.giveBack();
    expect(readFileSync(path, 'utf8')).toBe(theirs);
  });
});
