import { execFileSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { builtForTest } from '../files/built-for-test';
import { argon2id } from './argon2';
import {
  argon2RunsIn,
  derivePassphraseKey,
  KDF_CEILING,
  KDF_DEFAULT,
  KDF_FLOOR,
  passphraseBytes,
  readyArgon2,
  setArgon2Worker,
  withinKdfLimits,
} from './passphrase-key';
import { readySodium, sodium } from './sodium';

const SALT = new Uint8Array(16).fill(3);
const MIB = 1_048_576;
let workerFile = '';

beforeAll(async () => {
  await readySodium();
  workerFile = await builtForTest('electron/engine/keys/argon2-worker.ts');
});

afterEach(() => {
  setArgon2Worker(null);
  vi.restoreAllMocks();
});

async function derived(passphrase: string, limits = KDF_FLOOR): Promise<string> {
  const key = await derivePassphraseKey(passphrase, SALT, limits);
  if (!key.ok) throw new Error(key.code);
  return Buffer.from(key.value).toString('hex');
}

describe('the key from a passphrase', () => {
  test('is libsodium’s crypto_pwhash, Argon2id 1.3, 32 bytes', async () => {
    const expected = sodium().crypto_pwhash(
      32,
      'maple-river',
      SALT,
      3,
      64 * MIB,
      sodium().crypto_pwhash_ALG_ARGON2ID13,
    );
    expect(await derived('maple-river')).toBe(Buffer.from(expected).toString('hex'));
  });

  test('is the same out of the worker thread as out of this one', async () => {
    expect(argon2RunsIn()).toBe('this thread');
    const here = await derived('maple-river');
    setArgon2Worker(workerFile);
    expect(argon2RunsIn()).toBe('worker thread');
    expect(await derived('maple-river')).toBe(here);
  });

  test('is the same out of a thread that was started ahead, which ends after one key', async () => {
    const here = await derived('maple-river');
    setArgon2Worker(workerFile);
    const threads = vi.spyOn(Worker.prototype, 'postMessage');
    readyArgon2();
    readyArgon2();
    expect(await derived('maple-river')).toBe(here);
    expect(await derived('maple-river')).toBe(here);
    const [ahead, after] = threads.mock.contexts;
    expect(ahead).not.toBe(after);
    expect([ahead, after]).toEqual([
      expect.objectContaining({ threadId: -1 }),
      expect.objectContaining({ threadId: -1 }),
    ]);
  });

  test('a thread started ahead that failed is forgotten, and what is wrong is said when a key is wanted', async () => {
    setArgon2Worker('/nowhere/argon2-worker.js');
    readyArgon2();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(derivePassphraseKey('maple', SALT, KDF_FLOOR)).rejects.toThrow('/nowhere/');
  });

  test('T36: with a worker, messages are answered during the derivation and its memory is given back after it', async () => {
    setArgon2Worker(workerFile);
    const before = process.memoryUsage().rss;
    let answered = 0;
    const timer = setInterval(() => {
      answered += 1;
    }, 5);
    await derived('maple-river', KDF_DEFAULT);
    clearInterval(timer);
    expect(answered).toBeGreaterThan(10);
    expect(process.memoryUsage().rss - before).toBeLessThan(KDF_DEFAULT.memLimit / 2);
  });

  test('T30: composed and decomposed accents are the same passphrase, and nothing else is changed', async () => {
    expect(passphraseBytes('caf\u00e9')).toEqual(passphraseBytes('cafe\u0301'));
    expect(await derived('caf\u00e9 au lait')).toBe(await derived('cafe\u0301 au lait'));
    const different = ['maple', 'maple ', ' maple', 'Maple', 'maple\u00a0', 'maple\n', '\ufb01re', 'fire'];
    const texts = different.map((text) => Buffer.from(passphraseBytes(text)).toString('hex'));
    expect(new Set(texts).size).toBe(different.length);
    expect(Buffer.from(passphraseBytes('maple ')).toString()).toBe('maple ');
  });

  test('T30: a thousand characters and emoji count to the last one', async () => {
    const long = `${'🦊'.repeat(499)}ab`;
    expect(long).toHaveLength(1_000);
    expect(await derived(long)).not.toBe(await derived(`${long.slice(0, -1)}c`));
    expect(passphraseBytes(long)).toHaveLength(499 * 4 + 2);
  });

  test('T27: limits outside floor and ceiling are a weakened key file, and nothing is allocated for them', async () => {
    const bad = [
      0,
      -1,
      1,
      1_024,
      64 * MIB - 1,
      1_024 * MIB + 1,
      64 * 1_024 * MIB,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      64 * MIB + 0.5,
    ];
    const badOps = [0, 1, 2, 11, 1e9, -3, 3.5, Number.NaN];
    const before = process.memoryUsage().rss;
    for (const limits of [
      ...bad.map((memLimit) => ({ opsLimit: 3, memLimit })),
      ...badOps.map((opsLimit) => ({ opsLimit, memLimit: 64 * MIB })),
    ]) {
      expect(await derivePassphraseKey('maple', SALT, limits)).toEqual({ ok: false, code: 'weakened-key-file' });
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(32 * MIB);
    expect([KDF_FLOOR, KDF_DEFAULT, KDF_CEILING].every(withinKdfLimits)).toBe(true);
  });

  test.runIf(process.platform === 'linux')(
    'T37: too little memory is said, in a worker or not, and nothing weaker is tried',
    async () => {
      const built = await builtForTest('electron/engine/keys/low-memory-child.ts');
      for (const worker of ['', `"${workerFile}"`]) {
        const script = `ulimit -d 300000; exec "${process.execPath}" "${built}" ${worker}`;
        expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe('268435456 low-memory, 67108864 derived');
      }
    },
  );

  test('the passphrase’s bytes are zeros afterwards, also after a failure', async () => {
    const bytes = passphraseBytes('maple-river');
    expect(argon2id(sodium(), bytes, SALT, KDF_FLOOR)).toHaveLength(32);
    expect(bytes.every((byte) => byte === 0)).toBe(true);
    const again = passphraseBytes('maple-river');
    vi.spyOn(sodium(), 'crypto_pwhash').mockImplementation(() => {
      throw new Error('invalid usage');
    });
    expect(argon2id(sodium(), again, SALT, KDF_FLOOR)).toBeNull();
    expect(again.every((byte) => byte === 0)).toBe(true);
  });

  test('a worker file that is not there is a bug, not a wrong passphrase', async () => {
    setArgon2Worker('/nowhere/argon2-worker.js');
    await expect(derivePassphraseKey('maple', SALT, KDF_FLOOR)).rejects.toThrow();
  });
});
