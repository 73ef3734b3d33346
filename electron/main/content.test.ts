import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedFiles, contentSecurityPolicy, serve } from './content';

const none = { casebookChosen: false };
let folder: string;
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  mkdirSync(path.join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(
    path.join(folder, 'page', 'lock.html'),
    '<meta name="csp-nonce" content="__NONCE__"><meta name="casebook-chosen" content="__CHOSEN__">',
  );
  writeFileSync(path.join(folder, 'page', 'casebook.html'), '<p>casebook</p>');
  writeFileSync(path.join(folder, 'page', 'reader.html'), '<p>reader</p>');
  writeFileSync(path.join(folder, 'page', 'assets', 'a.js'), 'export {};');
  files = allowedFiles(path.join(folder, 'page'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what the pages are served', () => {
  it('T64: only built files are found, whatever path is asked for', async () => {
    const asked = [
      'app://lock/../secret.txt',
      'app://lock/%2e%2e/secret.txt',
      'app://lock/%252e%252e%252fsecret.txt',
      'app://lock/..%5csecret.txt',
      'app://lock//etc/passwd',
      'app://lock/assets/../../secret.txt',
      `app://lock/${folder}/secret.txt`,
      'app://lock/assets/a.js%00.png',
      'app://lock/assets/a.js?x=1',
      'app://lock/casebook.html',
      'app://casebook/lock.html',
      'app://casebook/reader.html',
      'app://reader/casebook.html',
      'app://elsewhere/',
      'app://elsewhere/assets/a.js',
      'app://lock@casebook/x',
      'app://lock:81/',
      'app://lock/assets',
      'app://lock/assets/',
      'app://lock/ASSETS/a.js',
      'app://lock.evil/',
      'file:///etc/passwd',
    ];

    const answers = await Promise.all(
      asked.map(async (address) => [address, (await serve(address, files, none)).status]),
    );

    expect(answers.filter(([, status]) => status !== 404)).toEqual([]);
  });

  it('each host has one page, and scripts are found from each', async () => {
    for (const host of ['lock', 'casebook', 'reader']) {
      expect((await serve(`app://${host}/`, files, none)).status).toBe(200);
      expect((await serve(`app://${host}/assets/a.js`, files, none)).status).toBe(200);
    }
  });

  it('a nonce is new at each load, and is the one in the policy', async () => {
    const loads = await Promise.all([serve('app://lock/', files, none), serve('app://lock/', files, none)]);
    const nonces = await Promise.all(loads.map(async (load) => /content="([^"]+)"/.exec(await load.text())?.[1] ?? ''));

    expect(new Set(nonces).size).toBe(2);
    for (const [index, load] of loads.entries()) {
      expect(load.headers.get('content-security-policy')).toContain(`'nonce-${nonces[index]}'`);
    }
  });

  it('a page is told whether a casebook is chosen, and nothing else', async () => {
    for (const casebookChosen of [true, false]) {
      const page = await (await serve('app://lock/', files, { casebookChosen })).text();
      expect(page).toContain(`name="casebook-chosen" content="${casebookChosen}"`);
      expect(page).not.toContain('__');
    }
  });

  it('nothing is kept in a cache, and types are not guessed', async () => {
    const { headers } = await serve('app://lock/assets/a.js', files, none);

    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('the policy allows no connection, no inline script, no eval', () => {
    const policy = contentSecurityPolicy('abc');

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});
