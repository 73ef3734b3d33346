import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '@signalapp/sqlcipher';
import { afterEach, describe, expect, it } from 'vitest';
import { copyCompartment } from './backup-copy';
import type { Compartment } from './compartment';
import { fill, mustOpen, recordNote, sampleEntry, sampleSettings, sampleUser } from './compartment.fixture';
import { CompartmentDisaster, named } from './disaster';
import { onFaultPoint } from './fault-point';
import { type CompartmentSettings, createCompartment } from './open-compartment';
import { mountSmallDisk } from './small-disk.fixture';
import { Statements } from './statements';
import { inTransaction } from './transaction';

const founder = sampleUser('head', 'f'.repeat(32));
const disk = mountSmallDisk(3_072);
disk?.unmount();

afterEach(() => onFaultPoint(null));

/** Records notes until the disk is full; answers how many were acknowledged and what was thrown. */
function recordUntilFull(compartment: Compartment): { recorded: number; thrown: unknown } {
  for (let recorded = 0; ; recorded += 1) {
    try {
      recordNote(compartment, founder, 'x'.repeat(3_000));
    } catch (thrown) {
      return { recorded, thrown };
    }
  }
}

function withSmallDisk(test: (settings: CompartmentSettings) => void): void {
  const mounted = mountSmallDisk(3_072);
  if (mounted === null) throw new Error('the small disk could be had a moment ago');
  try {
    test(sampleSettings(mounted.folder));
  } finally {
    mounted.unmount();
  }
}

describe('a full disk', () => {
  it.runIf(disk !== null)(
    'T4: a full disk is named, nothing acknowledged is lost, and the same save works after room was made',
    () => {
      withSmallDisk((settings) => {
        const ballast = join(settings.path, '..', 'ballast');
        writeFileSync(ballast, randomBytes(600_000));
        const compartment = createCompartment(settings);
        fill(compartment, founder, 0);
        const { recorded, thrown } = recordUntilFull(compartment);
        expect(thrown).toBeInstanceOf(CompartmentDisaster);
        expect(thrown).toMatchObject({ state: 'disk-full', sqliteCode: expect.stringContaining('FULL') });
        expect(String(thrown)).not.toContain('rollback');
        expect(recorded).toBeGreaterThan(50);
        expect(compartment.read((db) => db.all('SELECT id FROM note'))).toHaveLength(recorded);
        rmSync(ballast);
        recordNote(compartment, founder, 'x'.repeat(3_000));
        compartment.close();
        const again = mustOpen(settings);
        expect(again.seal).toEqual({ outcome: 'agrees' });
        expect(again.compartment.head.sequence).toBe(recorded + 2);
        again.compartment.close();
      });
    },
  );

  it.runIf(disk !== null)('a copy for which there is no room leaves nothing behind and says why', () => {
    withSmallDisk((settings) => {
      const compartment = createCompartment(settings);
      fill(compartment, founder, 0);
      for (let number = 0; number < 120; number += 1) recordNote(compartment, founder, 'x'.repeat(3_000));
      const target = join(settings.path, '..', 'copy.db');
      writeFileSync(`${target}.ballast`, Buffer.alloc(1_200_000));
      expect(() => copyCompartment(compartment, settings.databaseKey, target)).toThrow('disk-full');
      expect(readdirSync(join(settings.path, '..')).filter((name) => name.startsWith('copy.db.u'))).toEqual([]);
      expect(existsSync(target)).toBe(false);
      recordNote(compartment, founder, 'still works');
      compartment.close();
    });
  });

  it('planted in an act: named, taken back, and the next act works', () => {
    const compartment = createCompartment(sampleSettings());
    fill(compartment, founder, 2);
    onFaultPoint((point) => {
      if (point === 'act:appended') throw Object.assign(new Error('planted'), { code: 'SQLITE_FULL' });
    });
    expect(recordUntilFull(compartment)).toMatchObject({ recorded: 0, thrown: { state: 'disk-full' } });
    onFaultPoint(null);
    recordNote(compartment, founder, 'again');
    expect(compartment.head.sequence).toBe(4);
    compartment.close();
  });
});

describe('a transaction', () => {
  it('keeps the first error when SQLite has rolled back by itself already', () => {
    const statements = new Statements(new Database(':memory:'));
    statements.execute('CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT');
    const work = (): never => {
      statements.run('INSERT INTO t VALUES (1)');
      statements.run('ROLLBACK');
      throw Object.assign(new Error('the first'), { code: 'SQLITE_FULL' });
    };
    let thrown: unknown;
    try {
      inTransaction(statements, work);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ state: 'disk-full', cause: { message: 'the first' } });
    expect(inTransaction(statements, () => statements.all('SELECT * FROM t'))).toEqual([]);
    statements.close();
  });

  it('lets a bug through as it is', () => {
    const bug = new TypeError('a bug');
    expect(named(bug)).toBe(bug);
    const compartment = createCompartment(sampleSettings());
    expect(() => compartment.act((tx) => tx.append(sampleEntry('x:y', 'f'.repeat(32), 1n), founder))).toThrow(
      TypeError,
    );
    compartment.close();
  });
});
