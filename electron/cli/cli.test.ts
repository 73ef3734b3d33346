import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { flip } from '../engine/casebook/school.fixture';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = path.join(ROOT, 'out', 'main', 'cli.js');
const PASSPHRASE = 'invented-families-only';
const COMMANDS = ['practice', 'verify', 'rebuild', 'export', 'backup', 'restore'];

let home: string;
let folder: string;
let template: string;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

function casebook(args: readonly string[], input = `${PASSPHRASE}\n`): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' });
  return { code: status, out: stdout, said: stderr };
}

const json = ({ out }: Ran): unknown => JSON.parse(out);

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('The command line is not built. Run `npm run build` first, then these tests.');
  template = path.join(mkdtempSync(path.join(tmpdir(), 'cli-')), 'practice');
  const made = casebook(
    ['practice', template, '--people', '6', '--incidents', '4', '--on', '2026-11-23', '--json'],
    '',
  );
  expect(json(made)).toEqual({
    ok: true,
    passphrase: PASSPHRASE,
    signInName: 'Headteacher',
    entries: expect.any(Number),
  });
});

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'cli-'));
  folder = path.join(home, 'casebook');
  spawnSync('cp', ['-r', template, folder]);
});

describe('its words', () => {
  it('help for each command, and for all of them; exit code 0', () => {
    for (const args of [['--help'], ['help'], ['-h']]) {
      const { code, out } = casebook(args);
      expect([code, COMMANDS.every((name) => out.includes(`casebook ${name}`))]).toEqual([0, true]);
    }
    for (const name of COMMANDS) {
      const { code, out } = casebook([name, '--help']);
      expect([code, out]).toEqual([0, expect.stringContaining(`Usage: casebook ${name}`)]);
    }
  });

  it('wrong words are exit code 2 with the usage, and nothing happens', () => {
    for (const args of [
      [],
      ['unlock'],
      ['__proto__'],
      ['verify'],
      ['verify', folder, 'more'],
      ['verify', folder, '--passphrase', PASSPHRASE],
      ['export', folder],
      ['practice', path.join(home, 'x'), '--people', '0'],
      ['practice', path.join(home, 'x'), '--on', '2026-02-30'],
    ]) {
      const { code, said } = casebook(args);
      expect([args, code, said]).toEqual([args, 2, expect.stringContaining('casebook')]);
    }
    expect(readdirSync(home)).toEqual(['casebook']);
  });

  it('the passphrase comes by standard input, is not needed to the end of it, and a wrong one is exit code 1', async () => {
    expect(json(casebook(['verify', folder, '--json'], 'another\n'))).toEqual({
      ok: false,
      error: 'wrong-passphrase',
      waitSeconds: 0,
    });
    expect(casebook(['verify', folder], '').code).toBe(1);
    expect(casebook(['verify', folder, '--user', 'Nobody']).code).toBe(1);
    const child = spawn(process.execPath, [CLI, 'verify', folder], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.write(`${PASSPHRASE}\r\n`);
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
  });

  it('every file of a casebook and of a copy is its owner’s alone, whatever the umask', () => {
    const copies = path.join(home, 'copies');
    mkdirSync(copies);
    casebook(['backup', folder, copies]);
    const made = path.join(home, 'made');
    spawnSync('sh', ['-c', `umask 000; "${process.execPath}" "${CLI}" practice "${made}" --people 2 --incidents 1`]);
    for (const place of [made, copies]) {
      expect(readdirSync(place).length).toBeGreaterThan(0);
      for (const name of readdirSync(place)) {
        expect([name, statSync(path.join(place, name)).mode & 0o777]).toEqual([name, 0o600]);
      }
    }
  });
});

describe('verify and rebuild', () => {
  it('all is well, as a sentence and as JSON, and rebuilt to the same rows', () => {
    expect(casebook(['verify', folder])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^All is well: \d+ entries/),
    });
    expect(json(casebook(['verify', folder, '--json']))).toEqual({
      ok: true,
      entries: expect.any(Number),
      seal: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$|^\w{4} \w{4} \w{4}$/),
      findings: [],
    });
    expect(json(casebook(['rebuild', folder, '--json']))).toEqual({ ok: true, same: true });
  });

  it.each(['casebook.header.a', 'casebook.header.b', 'conduct.db', 'conduct.seal'])(
    'one changed byte anywhere in %s is noticed',
    (name) => {
      const file = path.join(folder, name);
      const bytes = readFileSync(file);
      const last = bytes.length - 1;
      for (const at of [2, Math.floor(last * 0.37), last]) {
        spawnSync('sh', ['-c', `rm -r "${folder}"; cp -r "${template}" "${folder}"`]);
        flip(file, at);
        const ran = casebook(['verify', folder, '--json']);
        expect([at, ran.code, json(ran)]).toMatchObject([at, 1, { ok: false }]);
      }
    },
  );

  it('a disaster is said in a sentence and by its name, with exit code 1', () => {
    for (const name of ['casebook.header.a', 'casebook.header.b']) rmSync(path.join(folder, name));
    expect(json(casebook(['verify', folder, '--json']))).toEqual({ ok: false, error: 'key-file-missing' });
    expect(casebook(['verify', folder])).toMatchObject({
      code: 1,
      out: '',
      said: expect.stringContaining('no key file'),
    });
  });
});

describe('a lock that another PC left behind', () => {
  it('T38: is named with the way on, and taken over only when that is asked for', () => {
    const lock = path.join(folder, 'casebook.lock');
    writeFileSync(lock, JSON.stringify({ host: 'HALL-PC', pid: 7, startedAt: '2026-11-23T08:00:00.000Z' }));
    expect(casebook(['verify', folder])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/HALL-PC, since 2026-11-23T08:00:00.000Z.*--take-over/),
    });
    expect(existsSync(lock)).toBe(true);
    expect(casebook(['verify', folder, '--take-over']).code).toBe(0);
    expect(existsSync(lock)).toBe(false);
  });
});

describe('export', () => {
  it('writes every entry and neither keys nor hashes, for its owner alone, and never over a file', () => {
    const file = path.join(home, 'all.json');
    expect(casebook(['export', folder, '--json', file]).code).toBe(0);
    const text = readFileSync(file, 'utf8');
    const rows = JSON.parse(text) as { kind: string }[];
    expect(rows[0]?.kind).toBe('casebook:founded');
    expect(rows.filter(({ kind }) => kind === 'incident:recorded')).toHaveLength(4);
    expect(text).not.toMatch(/PublicKey|previousHash|salt/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    writeFileSync(file, 'kept');
    expect(casebook(['export', folder, '--json', file])).toMatchObject({
      code: 1,
      said: expect.stringContaining('there already'),
    });
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });

  it('D65: is an entry of its own, made before the file, and no part of the next export', () => {
    const file = (name: string) => path.join(home, `${name}.json`);
    casebook(['export', folder, '--json', file('first')]);
    casebook(['export', folder, '--json', file('second')]);
    expect(readFileSync(file('second'), 'utf8')).toBe(readFileSync(file('first'), 'utf8'));
    const { entries } = json(casebook(['verify', folder, '--json'])) as { entries: number };
    expect(casebook(['export', folder, '--json', path.join(home, 'no such folder', 'x.json')]).code).toBe(1);
    const after = json(casebook(['verify', folder, '--json'])) as { entries: number };
    // Two signings in. A file that cannot be begun is no export.
    expect(after.entries).toBe(entries + 2);
    casebook(['export', folder, '--json', file('third')]);
    expect(json(casebook(['verify', folder, '--json']))).toMatchObject({ ok: true, entries: after.entries + 3 });
  });

  it('one seed, day and size give the same bytes; another seed gives others', () => {
    const exported = (seed: string) => {
      const place = mkdtempSync(path.join(home, 'seed-'));
      const file = path.join(place, 'all.json');
      const made = path.join(place, 'casebook');
      casebook(['practice', made, '--seed', seed, '--people', '8', '--incidents', '5', '--on', '2026-11-23']);
      casebook(['export', made, '--json', file]);
      return readFileSync(file, 'utf8');
    };
    const first = exported('5');
    expect(exported('5')).toBe(first);
    expect(exported('6')).not.toBe(first);
  });
});

describe('backup and restore', () => {
  it('T72: a copy restored into a new folder verifies, and its export is the same; a folder that is not empty is refused', () => {
    const copies = path.join(home, 'copies');
    expect(json(casebook(['backup', folder, copies, '--json']))).toEqual({ ok: false, error: 'backup-folder-missing' });
    expect(existsSync(copies)).toBe(false);
    mkdirSync(copies);
    const made = json(casebook(['backup', folder, copies, '--json'])) as {
      file: string;
      size: number;
    };
    expect(made).toEqual({
      ok: true,
      file: expect.stringMatching(/\.casebook-backup$/),
      size: statSync(made.file).size,
    });
    const target = path.join(home, 'restored');
    expect(json(casebook(['restore', made.file, target, '--json'], ''))).toMatchObject({ ok: true });
    expect(casebook(['verify', target]).code).toBe(0);
    const exported = [folder, target].map((place, index) => {
      const file = path.join(home, `${index}.json`);
      casebook(['export', place, '--json', file]);
      return readFileSync(file, 'utf8');
    });
    expect(exported[0]).toBe(exported[1]);
    expect(json(casebook(['restore', made.file, target, '--json'], ''))).toEqual({
      ok: false,
      error: 'folder-not-empty',
    });
    const stale = path.join(home, 'stale');
    mkdirSync(stale);
    writeFileSync(path.join(stale, 'conduct.db-wal'), '');
    expect(casebook(['restore', made.file, stale], '').code).toBe(1);
    expect(readdirSync(stale)).toEqual(['conduct.db-wal']);
    flip(made.file, statSync(made.file).size - 100);
    const other = path.join(home, 'other');
    expect(json(casebook(['restore', made.file, other, '--json'], ''))).toMatchObject({ error: 'backup-damaged' });
    expect(readdirSync(other)).toEqual([]);
  }, 90_000);
});
