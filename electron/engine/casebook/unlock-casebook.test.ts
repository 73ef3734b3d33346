import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { onFaultPoint } from '../compartment/fault-point';
import { SignInThrottle } from '../keys/sign-in-throttle';
import { ask, disasterOf, entries, flip, PASSPHRASE, record, remove, School, SIGN_IN_NAME } from './school.fixture';
import { verifyCasebook } from './verify-casebook';

const HEADERS = ['casebook.header.a', 'casebook.header.b'] as const;
const before = process.umask(0o077);
beforeAll(() => () => process.umask(before));
afterEach(() => onFaultPoint(null));

describe('from the first day to the second', () => {
  it('created, closed, unlocked, recorded, verified: nothing is found, and every file is its owner’s alone', async () => {
    const school = await School.made();
    const casebook = await school.unlock();
    const { reference } = await record(casebook);
    expect(reference).toBe('INC-2026-0002');
    expect(await verifyCasebook(casebook)).toMatchObject({ findings: [], entries: casebook.conduct.head.sequence });
    expect((await ask(casebook, 'session:show', {})).notices).toEqual([]);
    for (const name of readdirSync(school.folder)) {
      expect([name, statSync(school.file(name)).mode & 0o777]).toEqual([name, 0o600]);
    }
    casebook.close();
    casebook.close();
    expect(casebook.isOpen).toBe(false);
    expect([...casebook.ring.headerKey, ...casebook.ring.conductKey, ...casebook.ring.keys.signSeed]).toEqual(
      Array(96).fill(0),
    );
    expect(readdirSync(school.folder).sort()).toEqual([...HEADERS, 'conduct.db', 'conduct.seal']);
  });

  it('T29: a wrong passphrase and an unknown name get the same answer, are counted across programs, and are journalled once', async () => {
    const school = await School.made();
    expect(await school.outcome({ passphrase: 'another passphrase' })).toBe('wrong-passphrase');
    expect(await school.outcome({ signInName: 'Nobody' })).toBe('wrong-passphrase');
    expect(new SignInThrottle(school.folder).failures).toBe(2);
    expect(existsSync(school.file('casebook.lock'))).toBe(false);
    const casebook = await school.unlock();
    expect(entries(casebook).at(-1)).toMatchObject({ kind: 'session:unlocked', body: { failedSignIns: 2 } });
    expect(await ask(casebook, 'session:show', {})).toMatchObject({ notices: ['failed-sign-ins'], failedSignIns: 2 });
    casebook.close();
    const again = await school.unlock();
    expect(entries(again).at(-1)).toMatchObject({ body: { failedSignIns: 0 } });
    again.close();
  });

  it('T29: after five failures even the right passphrase waits, and nothing is erased', async () => {
    const school = await School.made();
    const throttle = new SignInThrottle(school.folder, { monotonic: () => 0, wall: () => 0 });
    for (let number = 0; number < 6; number += 1) await throttle.recordFailure();
    expect(await school.tryUnlock({ throttle })).toEqual({ state: 'wrong-passphrase', waitSeconds: 10 });
    expect(await school.outcome({ throttle: new SignInThrottle(school.folder) })).toBe('open');
  });

  it('a count that could not be journalled is not forgotten', async () => {
    const school = await School.made();
    const throttle = new SignInThrottle(school.folder);
    await throttle.recordFailure();
    onFaultPoint((point) => {
      if (point === 'act:begun') throw Object.assign(new Error('planted'), { code: 'SQLITE_FULL' });
    });
    expect(await school.outcome({ throttle })).toBe('disk-full');
    onFaultPoint(null);
    expect(new SignInThrottle(school.folder).failures).toBe(1);
    expect(await school.outcome()).toBe('open');
  });

  it('T38: a second opener is told who has it and since when, and the first goes on', async () => {
    const school = await School.made();
    const casebook = await school.unlock();
    const { startedAt } = JSON.parse(readFileSync(school.file('casebook.lock'), 'utf8'));
    expect(await school.outcome()).toEqual({
      state: 'open-elsewhere',
      host: hostname(),
      since: startedAt,
      sameHost: 1,
    });
    await record(casebook);
    casebook.close();
    expect(await school.outcome()).toBe('open');
  });

  it('a clock that is earlier than the last entry is noticed and journalled, and recording goes on', async () => {
    const school = await School.made();
    school.clock.pass(-60 * 24);
    const casebook = await school.unlock();
    expect((await ask(casebook, 'session:show', {})).notices).toEqual(['clock-earlier']);
    expect(entries(casebook).at(-1)).toMatchObject({ body: { clockEarlier: true } });
    await record(casebook);
    expect((await verifyCasebook(casebook)).findings).toEqual([]);
    casebook.close();
  });
});

describe('the key file', () => {
  it.each(HEADERS)(
    'T23: %s damaged or gone: the other is used, it is healed, and whoever opens or verifies is told',
    async (name) => {
      const school = await School.made();
      for (const harm of [() => flip(school.file(name), 200), () => remove(school.file(name))]) {
        harm();
        const casebook = await school.unlock();
        expect((await ask(casebook, 'session:show', {})).notices).toEqual(['one-key-file-copy-damaged']);
        expect((await verifyCasebook(casebook)).findings).toEqual([{ code: 'key-file-copy-healed', sequence: null }]);
        casebook.close();
        const [a, b] = HEADERS.map((each) => readFileSync(school.file(each), 'utf8'));
        expect(a).toBe(b);
        const next = await school.unlock();
        expect((await verifyCasebook(next)).findings).toEqual([]);
        next.close();
      }
    },
  );

  it('T24: without either copy it is said to be missing, nothing is made in that folder, and nothing is laid into it', async () => {
    const school = await School.made();
    remove(...HEADERS.map((name) => school.file(name)));
    const names = readdirSync(school.folder);
    expect(await school.outcome()).toBe('key-file-missing');
    await expect(school.create()).rejects.toMatchObject({ state: 'folder-not-empty' });
    remove(school.file('conduct.db'));
    await expect(school.create()).rejects.toMatchObject({ state: 'folder-not-empty' });
    expect(readdirSync(school.folder)).toEqual(names.filter((name) => name !== 'conduct.db'));
  });

  it('both copies damaged, and a copy changed with its sum made right, are key-file-damaged and never a wrong passphrase', async () => {
    const school = await School.made();
    const kept = school.keep();
    for (const name of HEADERS) flip(school.file(name), 100);
    expect(await school.outcome()).toBe('key-file-damaged');
    school.putBack(kept, ...HEADERS);
    const [line = '', , mac = ''] = readFileSync(school.file(HEADERS[0]), 'utf8').split('\n');
    const changed = line.replace('"generation":1,"compartments"', '"generation":7,"compartments"');
    expect(changed).not.toBe(line);
    const { createHash } = await import('node:crypto');
    const sum = createHash('sha256').update(changed).digest('hex');
    for (const name of HEADERS) writeFileSync(school.file(name), `${changed}\nsha256 ${sum}\n${mac}\n`);
    expect(await school.outcome()).toBe('key-file-damaged');
  });

  it('T34: yesterday’s key file beside today’s casebook is key-file-older, with the seal and without it, and is refused knowingly too', async () => {
    const school = await School.made();
    const kept = school.keep();
    const casebook = await school.unlock();
    await ask(casebook, 'session:new-recovery-sheet', { passphrase: PASSPHRASE });
    await ask(casebook, 'session:new-recovery-sheet', { passphrase: PASSPHRASE });
    casebook.close();
    school.putBack(kept, ...HEADERS);
    expect(await school.outcome()).toBe('key-file-older');
    expect(await school.outcome({ goOnWithout: true })).toBe('key-file-older');
    remove(school.file('conduct.seal'));
    expect(await school.outcome()).toBe('seal-missing');
    expect(await school.outcome({ goOnWithout: true })).toBe('key-file-older');
    expect(existsSync(school.file('conduct.seal'))).toBe(false);
  });

  it('T34: yesterday’s casebook beside today’s key file is named, and going on knowingly neither opens it nor wipes what the seal knows', async () => {
    const school = await School.made();
    const kept = school.keep();
    const casebook = await school.unlock();
    await ask(casebook, 'session:new-recovery-sheet', { passphrase: PASSPHRASE });
    casebook.close();
    school.putBack(kept, 'conduct.db');
    const seal = readFileSync(school.file('conduct.seal'));
    expect(await school.outcome()).toMatchObject({ state: 'entries-missing', missing: 2 });
    expect(await school.outcome({ goOnWithout: true })).toBe('key-file-newer');
    expect(readFileSync(school.file('conduct.seal')).equals(seal)).toBe(true);
    expect(await school.outcome()).toMatchObject({ state: 'entries-missing' });
    school.putBack(kept, 'conduct.seal');
    expect(await school.outcome()).toBe('key-file-newer');
  });
});

describe('the seal', () => {
  it('T43: an older database beside a newer seal is named with the number that is missing; going on is journalled, once', async () => {
    const school = await School.made();
    const kept = school.keep();
    const casebook = await school.unlock();
    await record(casebook);
    await record(casebook);
    casebook.close();
    school.putBack(kept, 'conduct.db');
    expect(await school.outcome()).toEqual({ state: 'entries-missing', missing: casebook.conduct.head.sequence - 3 });
    const opened = await school.unlock({ goOnWithout: true });
    expect(entries(opened).at(-1)).toMatchObject({
      kind: 'session:unlocked',
      body: { sealFinding: 'entries-missing' },
    });
    expect((await verifyCasebook(opened)).findings).toEqual([]);
    opened.close();
    expect(await school.outcome()).toBe('open');
  });

  it('T43: a journal that went another way than its seal is database-replaced', async () => {
    const school = await School.made();
    const kept = school.keep();
    (await school.unlock()).close();
    const seal = readFileSync(school.file('conduct.seal'));
    school.putBack(kept, 'conduct.db', 'conduct.seal');
    const other = await school.unlock();
    await record(other);
    other.close();
    writeFileSync(school.file('conduct.seal'), seal);
    expect(await school.outcome()).toBe('database-replaced');
    expect(await school.outcome({ goOnWithout: true })).toBe('open');
  });

  it('T43: a seal that is gone, cut or of another casebook is named; going on makes a new one', async () => {
    const school = await School.made();
    const other = await School.made('Oakfield');
    const seal = readFileSync(school.file('conduct.seal'));
    const harms = [
      () => remove(school.file('conduct.seal')),
      () => writeFileSync(school.file('conduct.seal'), seal.subarray(0, 4_000)),
      () => writeFileSync(school.file('conduct.seal'), readFileSync(other.file('conduct.seal'))),
    ];
    for (const harm of harms) {
      harm();
      expect(await school.outcome()).toBe('seal-missing');
      expect(await school.outcome({ goOnWithout: true })).toBe('open');
      expect(await school.outcome()).toBe('open');
    }
  });

  it('one slot of the seal changed: the other counts, and whoever verifies is told once', async () => {
    const school = await School.made();
    for (const at of [3, 4_095, 4_160]) {
      flip(school.file('conduct.seal'), at);
      const casebook = await school.unlock();
      expect((await verifyCasebook(casebook)).findings).toEqual([{ code: 'seal-slot-healed', sequence: null }]);
      casebook.close();
    }
    const casebook = await school.unlock();
    expect((await verifyCasebook(casebook)).findings).toEqual([]);
    casebook.close();
  });

  it('another casebook’s database, a damaged one and none each have their name', async () => {
    const school = await School.made();
    const kept = school.keep();
    const other = await School.made('Oakfield');
    writeFileSync(school.file('conduct.db'), readFileSync(other.file('conduct.db')));
    expect(await school.outcome()).toBe('database-replaced');
    school.putBack(kept, 'conduct.db');
    flip(school.file('conduct.db'), 6_000);
    expect(await school.outcome()).toBe('database-damaged');
    writeFileSync(school.file('conduct.db'), '');
    expect(await school.outcome()).toBe('database-damaged');
    remove(school.file('conduct.db'));
    expect(await school.outcome()).toBe('database-missing');
    expect(readdirSync(school.folder)).not.toContain('conduct.db');
    school.putBack(kept, 'conduct.db');
    expect(await school.outcome()).toBe('open');
  });
});

describe('creating', () => {
  it('what fails leaves the folder as empty as it was, so that the next try works', async () => {
    const school = new School();
    let calls = 0;
    const at = school.clock.now();
    school.clock.now = () => {
      calls += 1;
      if (calls === 2) throw Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' });
      return at;
    };
    await expect(school.create()).rejects.toThrow('no space left');
    expect(readdirSync(school.folder)).toEqual([]);
    (await school.create()).close();
    expect(await school.outcome({ signInName: SIGN_IN_NAME })).toBe('open');
  });

  it('a folder that is somebody’s file is an error and never a casebook', async () => {
    const school = new School();
    writeFileSync(school.folder, 'a file');
    await expect(school.create().catch(disasterOf)).rejects.toThrow();
    expect(await school.outcome()).toBe('key-file-missing');
    expect(readFileSync(school.folder, 'utf8')).toBe('a file');
  });
});
