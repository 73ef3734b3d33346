import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenCasebook } from '../casebook/open-casebook';
import { disasterOf, entries, flip, record, School } from '../casebook/school.fixture';
import { verifyCasebook } from '../casebook/verify-casebook';
import { onFaultPoint } from '../compartment/fault-point';
import { builtForTest } from '../files/built-for-test';
import { canonicalDump } from '../journal/canonical-dump';
import { backUpIfDue, makeBackup } from './make-backup';
import { restoreBackup } from './restore';

let school: School;
let casebook: OpenCasebook;
let copies: string;
beforeEach(async () => {
  school = await School.made();
  casebook = await school.unlock();
  copies = school.fresh('copies');
});
let program: string;
beforeAll(async () => {
  program = await builtForTest('electron/engine/backup/backup-child.ts');
});
afterEach(() => {
  onFaultPoint(null);
  casebook.close();
});

const logged: string[] = [];
const log = (line: string) => logged.push(line);
const inCopies = () => readdirSync(copies).sort();

function tryRestore(file: string, folder: string): unknown {
  try {
    restoreBackup(file, folder);
    return 'restored';
  } catch (error) {
    return disasterOf(error);
  }
}

describe('a copy', () => {
  it('T72: restored into a new folder it opens with the same passphrase, and everything in it is equal', async () => {
    const { file, size } = makeBackup(casebook, copies);
    expect(statSync(file)).toMatchObject({ size });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const dump = (of: OpenCasebook) =>
      of.conduct.read((db) =>
        canonicalDump(
          db,
          of.conduct.projections.list.filter(({ name }) => name !== 'backup'),
        ),
      );
    const before = dump(casebook);
    const rows = casebook.conduct.head.sequence - 1;
    const folder = school.fresh('restored');
    restoreBackup(file, folder);
    expect(readdirSync(folder).sort()).toEqual([
      'casebook.header.a',
      'casebook.header.b',
      'casebook.restored',
      'conduct.db',
    ]);
    const restored = await school.unlock({ folder });
    expect(dump(restored)).toEqual(before);
    expect(
      entries(restored)
        .slice(rows)
        .map(({ kind }) => kind),
    ).toEqual(['backup:restored', 'session:unlocked']);
    expect((await verifyCasebook(restored)).findings).toEqual([]);
    restored.close();
    expect(existsSync(path.join(folder, 'casebook.restored'))).toBe(false);
    expect(await school.outcome({ folder })).toBe('open');
  });

  it('T72: a folder with a stale log or journal, or with anything, is refused and left as it is', () => {
    const { file } = makeBackup(casebook, copies);
    for (const name of ['conduct.db-wal', 'conduct.db-journal', 'notes.txt']) {
      const folder = school.fresh(`with ${name}`);
      writeFileSync(path.join(folder, name), 'stale');
      expect(tryRestore(file, folder)).toBe('folder-not-empty');
      expect(readdirSync(folder)).toEqual([name]);
    }
  });

  it('T43: a restored folder whose marker was changed, or comes from elsewhere, is seal-missing', async () => {
    const { file } = makeBackup(casebook, copies);
    const folder = school.fresh('restored');
    restoreBackup(file, folder);
    const marker = path.join(folder, 'casebook.restored');
    const genuine = readFileSync(marker);
    for (const at of [14, 200, genuine.length - 33, genuine.length - 1]) {
      flip(marker, at);
      expect(await school.outcome({ folder })).toBe('seal-missing');
      writeFileSync(marker, genuine);
    }
    rmSync(marker);
    expect(await school.outcome({ folder })).toBe('seal-missing');
    mkdirSync(marker);
    expect(await school.outcome({ folder })).toBe('seal-missing');
    rmSync(marker, { recursive: true });
    writeFileSync(marker, genuine);
    expect(await school.outcome({ folder })).toBe('open');
    // Kept and put back after something was recorded, it explains no missing seal any more.
    writeFileSync(marker, genuine);
    const opened = await school.unlock({ folder });
    await record(opened);
    opened.close();
    writeFileSync(marker, genuine);
    rmSync(path.join(folder, 'conduct.seal'));
    expect(await school.outcome({ folder })).toBe('seal-missing');
  });

  it('T71: changed anywhere, cut, emptied or with something after its end it is never accepted, and leaves nothing', async () => {
    const { file } = makeBackup(casebook, copies);
    const whole = readFileSync(file);
    const bad = path.join(school.home, 'bad.casebook-backup');
    const filesAt = 14 + whole.readUInt32LE(10) + 32;
    const target = () => path.join(school.home, `target ${Math.random()}`);
    const positions = [0, 5, 9, 10, 13, filesAt, filesAt + 50, filesAt + 3_000, whole.length - 1];
    for (let at = filesAt + 5_000; at < whole.length; at += 20_011) positions.push(at);
    for (const at of positions) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      writeFileSync(bad, bytes);
      const folder = target();
      expect([at, tryRestore(bad, folder)]).toEqual([at, expect.toSatisfy((said) => said !== 'restored')]);
      expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    }
    for (const bytes of [
      whole.subarray(0, 0),
      whole.subarray(0, 12),
      whole.subarray(0, filesAt),
      whole.subarray(0, -1),
    ])
      expectRefused(bad, bytes, target());
    expectRefused(bad, Buffer.concat([whole, Buffer.alloc(1)]), target());
    // What the manifest says cannot be proven without a key, so the first unlocking is where it fails.
    for (let at = 14; at < filesAt; at += Math.ceil((filesAt - 14) / 12)) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(bad, bytes);
      const folder = target();
      if (tryRestore(bad, folder) === 'restored') {
        expect([at, await school.outcome({ folder })]).toEqual([at, 'seal-missing']);
      }
    }
  });

  function expectRefused(bad: string, bytes: Uint8Array, folder: string): void {
    writeFileSync(bad, bytes);
    expect(tryRestore(bad, folder)).toBe('backup-damaged');
    expect(existsSync(folder)).toBe(false);
  }

  it('T71: a key file that was damaged while the casebook was open is never packed', () => {
    flip(school.file('casebook.header.a'), 300);
    const { file } = makeBackup(casebook, copies);
    const folder = school.fresh('restored');
    restoreBackup(file, folder);
    expect(readFileSync(path.join(folder, 'casebook.header.a'))).toEqual(
      readFileSync(school.file('casebook.header.b')),
    );
    flip(school.file('casebook.header.b'), 300);
    expect(() => makeBackup(casebook, copies)).toThrow('key-file-damaged');
    expect(inCopies()).toEqual([path.basename(file)]);
  });

  it('ten of this casebook are kept; others’ copies, forgeries and what cannot be read stay', async () => {
    const other = await School.made('Oakfield');
    const theirs = await other.unlock();
    makeBackup(theirs, copies);
    theirs.close();
    const alien = inCopies();
    writeFileSync(path.join(copies, 'cut.casebook-backup'), 'CCBACKUP1\n');
    mkdirSync(path.join(copies, 'folder.casebook-backup'));
    const made: string[] = [];
    for (let number = 0; number < 12; number += 1) {
      school.clock.pass(1);
      made.push(path.basename(makeBackup(casebook, copies).file));
      if (number === 0) forge(path.join(copies, made[0] ?? ''));
    }
    const rest = [...alien, 'cut.casebook-backup', 'folder.casebook-backup', 'forged.casebook-backup'];
    expect(inCopies()).toEqual([...made.slice(2), ...rest].sort());
  });

  /** Says that it is of this casebook and of a later time; its MAC does not fit. */
  function forge(file: string): void {
    const text = readFileSync(file).toString('latin1').replace('"madeAt":"2026', '"madeAt":"2036');
    writeFileSync(path.join(copies, 'forged.casebook-backup'), Buffer.from(text, 'latin1'));
  }

  it('the newest copy is kept also when the clock was set back, and two of one second have two names', () => {
    for (let number = 0; number < 10; number += 1) makeBackup(casebook, copies);
    expect(inCopies()).toHaveLength(10);
    school.clock.pass(-60 * 24 * 365);
    const { file } = makeBackup(casebook, copies);
    expect(existsSync(file)).toBe(true);
    expect(inCopies()).toHaveLength(10);
  });
});

describe('the automatic copy', () => {
  it('is made after changes only, and at most every thirty minutes by the clock that it is given', async () => {
    const made = () => (existsSync(casebook.backupFolder) ? readdirSync(casebook.backupFolder).length : 0);
    backUpIfDue(casebook, log);
    expect(made()).toBe(1);
    school.clock.pass(31);
    backUpIfDue(casebook, log);
    expect(made()).toBe(1);
    await record(casebook);
    backUpIfDue(casebook, log);
    expect(made()).toBe(2);
    await record(casebook);
    school.clock.pass(29);
    backUpIfDue(casebook, log);
    expect(made()).toBe(2);
    school.clock.pass(1);
    backUpIfDue(casebook, log);
    expect(made()).toBe(3);
    await record(casebook);
    school.clock.pass(-60 * 24 * 30);
    backUpIfDue(casebook, log);
    expect(made()).toBe(4);
    expect(logged).toEqual([]);
  });

  it('that fails is logged without a word of the record, and earlier copies stay', () => {
    const { file } = makeBackup(casebook, copies);
    casebook.chooseBackupFolder(path.join(file, 'inside a file'));
    school.clock.pass(60);
    casebook.note({
      kind: 'recovery:confirmed',
      subject: casebook.casebookId,
      day: '2026-11-23' as never,
      body: {},
    });
    backUpIfDue(casebook, log);
    expect(logged.splice(0)).toEqual([expect.stringMatching(/^bug in backup: Error at /)]);
    expect(inCopies()).toEqual([path.basename(file)]);
  });
});

describe('a copy that is killed', () => {
  it.each(['copy:written', 'copy:proven', 'copy:renamed', 'backup:packed', 'backup:named'])(
    'T71: at %s leaves no file that looks finished and is not, the last good one stays, and the next try clears up',
    async (point) => {
      const { file } = makeBackup(casebook, copies);
      const good = readFileSync(file);
      casebook.close();
      const child = spawnSync(process.execPath, [program, school.folder, copies], {
        env: { PATH: process.env.PATH, CASEBOOK_FAULT_POINT: point },
        encoding: 'utf8',
      });
      expect([child.signal, child.stderr]).toEqual(['SIGKILL', '']);
      expect(readFileSync(file).equals(good)).toBe(true);
      const finished = inCopies().filter((name) => name.endsWith('.casebook-backup'));
      expect(finished).toHaveLength(point === 'backup:named' ? 2 : 1);
      for (const [number, name] of finished.entries())
        expect(tryRestore(path.join(copies, name), school.fresh(`${number}`))).toBe('restored');
      casebook = await school.unlock();
      school.clock.pass(1);
      makeBackup(casebook, copies);
      expect(inCopies().every((name) => name.endsWith('.casebook-backup'))).toBe(true);
    },
  );
});

it('a restore that is cut off anywhere leaves no header before the rest is in place, and one that fails leaves nothing', () => {
  const { file } = makeBackup(casebook, copies);
  const folder = school.fresh('target');
  const steps: string[][] = [];
  onFaultPoint((point) => {
    if (point === 'restore:named') steps.push(readdirSync(folder).filter((name) => !name.endsWith('.partial')));
    if (steps.length === 3) throw Object.assign(new Error('planted'), { code: 'EIO' });
  });
  expect(tryRestore(file, folder)).toBe('disk-fault');
  expect(steps).toEqual([
    ['casebook.restored'],
    ['casebook.restored', 'conduct.db'],
    ['casebook.header.a', 'casebook.restored', 'conduct.db'],
  ]);
  expect(readdirSync(folder)).toEqual([]);
});
