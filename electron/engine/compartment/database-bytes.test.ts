import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatabaseBytes } from './database-bytes';

const MIB = 1 << 20;

function file(length: number): { path: string; bytes: Buffer; target: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
  const path = join(folder, 'conduct.db');
  const bytes = randomBytes(length);
  writeFileSync(path, bytes);
  return { path, bytes, target: join(folder, 'copy') };
}

describe('the bytes of a database', () => {
  it('are copied as they are, whatever the length, and again after more was written', () => {
    for (const length of [0, 1, 4_096, MIB, 2 * MIB + 4_096]) {
      const { path, bytes, target } = file(length);
      const source = new DatabaseBytes(path);
      expect(source.copyTo(target)).toBe(length);
      expect(readFileSync(target).equals(bytes)).toBe(true);
      const longer = Buffer.concat([bytes, randomBytes(4_096)]);
      writeFileSync(path, longer);
      expect(source.copyTo(`${target}.again`)).toBe(longer.length);
      expect(readFileSync(`${target}.again`).equals(longer)).toBe(true);
      source.close();
    }
  });

  it('never go over a file that exists', () => {
    const { path, target } = file(4_096);
    writeFileSync(target, 'the last good one');
    const source = new DatabaseBytes(path);
    expect(() => source.copyTo(target)).toThrow('EEXIST');
    expect(readFileSync(target, 'utf8')).toBe('the last good one');
    source.close();
    expect(existsSync(path)).toBe(true);
  });

  it('are not asked for on the page on which SQLite locks, which Windows would refuse: it is zero in the copy', () => {
    for (const lockAt of [MIB, MIB + 8_192]) {
      const { path, bytes, target } = file(3 * MIB);
      const source = new DatabaseBytes(path, lockAt);
      expect(source.copyTo(target)).toBe(bytes.length);
      bytes.fill(0, lockAt, lockAt + 4_096);
      expect(readFileSync(target).equals(bytes)).toBe(true);
      source.close();
    }
  });
});
