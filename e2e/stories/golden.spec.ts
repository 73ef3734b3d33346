import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const golden = path.join(__dirname, '..', 'golden');
const commandLine = path.join(__dirname, '..', '..', 'out', 'main', 'cli.js');

interface Expected {
  readonly passphrase: string;
  readonly entries: number;
}

function casebook(args: readonly string[], passphrase: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, ...args], {
    input: `${passphrase}\n`,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

/** One practice casebook of every version that was given out: what was once recorded can be read for ever. */
test.describe('casebooks of earlier versions', () => {
  test('there is one at least', () => {
    expect(readdirSync(golden).length).toBeGreaterThan(0);
  });

  for (const version of readdirSync(golden)) {
    test(`the casebook of ${version} opens, verifies, comes out of a rebuild the same, and exports what it did`, () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'conduct-casebook-golden-'));
      const copy = path.join(folder, 'casebook');
      const { passphrase, entries } = JSON.parse(
        readFileSync(path.join(golden, version, 'expected.json'), 'utf8'),
      ) as Expected;
      cpSync(path.join(golden, version, 'casebook'), copy, { recursive: true });
      try {
        const exported = path.join(folder, 'export.json');
        expect(casebook(['export', copy, '--json', exported], passphrase)).toMatchObject({ status: 0 });
        expect(readFileSync(exported, 'utf8')).toBe(readFileSync(path.join(golden, version, 'export.json'), 'utf8'));
        const verified = casebook(['verify', copy, '--json'], passphrase);
        expect(verified.status, verified.said).toBe(0);
        expect((JSON.parse(verified.said) as { entries: number }).entries).toBeGreaterThanOrEqual(entries);
        const rebuilt = casebook(['rebuild', copy, '--json'], passphrase);
        expect(JSON.parse(rebuilt.said)).toMatchObject({ ok: true, same: true });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
});
