// Each test file gets a temporary folder of its own, which goes with everything in it when the file is done.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const NAMES = ['TMPDIR', 'TEMP', 'TMP'];
const before = NAMES.map((name) => [name, process.env[name]]);
const folder = mkdtempSync(path.join(tmpdir(), 'conduct-casebook-tests-'));
// Some tests look at a file as somebody else would.
chmodSync(folder, 0o755);
for (const name of NAMES) process.env[name] = folder;

afterAll(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
