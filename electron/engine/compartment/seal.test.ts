import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childProgram, runChild } from './child-process.fixture';
import { fill, mustOpen, recordNote, sampleSettings, sampleUser } from './compartment.fixture';
import { type CompartmentSettings, createCompartment } from './open-compartment';
import { newestSlot, readSlot, SEAL_SLOT, slotBytes } from './seal';

const founder = sampleUser('head', 'f'.repeat(32));

function closedCompartment(notes: number): CompartmentSettings {
  const settings = sampleSettings();
  const compartment = createCompartment(settings);
  fill(compartment, founder, notes);
  compartment.close();
  return settings;
}

/** Opens, says what the seal says, and closes without touching the seal where it found something. */
function sealSays(settings: CompartmentSettings): object {
  const { compartment, seal } = mustOpen(settings);
  compartment.close();
  return seal;
}

describe('a slot', () => {
  const key = randomBytes(32);
  const record = {
    counter: 4,
    sequence: 4_711,
    hash: randomBytes(32),
    headerGeneration: 3,
    keyGeneration: 1,
    casebookId: randomBytes(16).toString('hex'),
  };

  it('reads back, at the places that the format names', () => {
    const slot = slotBytes(record, key);
    expect(readSlot(slot, 0, key)).toEqual(record);
    expect(slot.subarray(0, 8).toString()).toBe('CCSEAL01');
    expect(slot.readBigUInt64LE(16)).toBe(4_711n);
    expect(slot.subarray(72, 88).toString('hex')).toBe(record.casebookId);
    expect(slot.length).toBe(SEAL_SLOT);
  });

  it('is refused after any one bit changed, under another key, and in the other place', () => {
    const slot = slotBytes(record, key);
    fc.assert(
      fc.property(fc.nat(SEAL_SLOT - 1), fc.nat(7), (at, bit) => {
        const changed = Buffer.from(slot);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(readSlot(changed, 0, key)).toBeNull();
      }),
    );
    expect(readSlot(slot, 0, randomBytes(32))).toBeNull();
    expect(readSlot(slot, 1, key)).toBeNull();
  });

  it('of two right ones the higher counter counts', () => {
    const later = { ...record, counter: 5 };
    expect(newestSlot(record, later)).toBe(later);
    expect(newestSlot(later, record)).toBe(later);
    expect(newestSlot(null, record)).toBe(record);
    expect(newestSlot(null, null)).toBeNull();
  });
});

describe('the seal file', () => {
  it('keeps its size, and each act writes one slot and leaves the other', () => {
    const settings = sampleSettings();
    const compartment = createCompartment(settings);
    fill(compartment, founder, 0);
    for (let act = 1; act <= 4; act += 1) {
      const before = readFileSync(settings.sealPath);
      recordNote(compartment, founder, 'Shouted');
      const after = readFileSync(settings.sealPath);
      expect(after.length).toBe(2 * SEAL_SLOT);
      const same = [0, 1].filter((slot) =>
        before
          .subarray(slot * SEAL_SLOT, (slot + 1) * SEAL_SLOT)
          .equals(after.subarray(slot * SEAL_SLOT, (slot + 1) * SEAL_SLOT)),
      );
      expect(same).toHaveLength(1);
    }
    compartment.close();
  });

  it('missing, cut, zeroed, replaced by a link: named, and acts wait until that is accepted', () => {
    const faults: readonly [string, (path: string) => void][] = [
      ['seal-missing', (path) => rmSync(path)],
      ['seal-damaged', (path) => truncateSync(path, 100)],
      ['seal-damaged', (path) => writeFileSync(path, Buffer.alloc(2 * SEAL_SLOT))],
      [
        'seal-damaged',
        (path) => {
          cpSync(path, `${path}.elsewhere`);
          rmSync(path);
          symlinkSync(`${path}.elsewhere`, path);
        },
      ],
    ];
    for (const [outcome, fault] of faults) {
      const settings = closedCompartment(2);
      fault(settings.sealPath);
      expect(sealSays(settings)).toEqual({ outcome });
      const { compartment } = mustOpen(settings);
      expect(() => recordNote(compartment, founder, 'Shouted')).toThrow('before the seal');
      expect(compartment.head.sequence).toBe(3);
      compartment.acceptSeal();
      const isLink = existsSync(`${settings.sealPath}.elsewhere`);
      const { unsettled } = compartment.act((tx) => tx.get('SELECT 1'));
      expect(unsettled).toEqual([]);
      recordNote(compartment, founder, 'Shouted');
      expect(compartment.close()).toEqual(isLink ? [{ step: 'seal', code: 'seal-not-a-file' }] : []);
      expect(sealSays(settings)).toEqual(isLink ? { outcome: 'seal-damaged' } : { outcome: 'agrees' });
    }
  });

  it('a header of a higher generation is sealed at once, and an older one is named (R13)', () => {
    const settings = closedCompartment(1);
    const { compartment } = mustOpen(settings);
    expect(compartment.setHeaderGeneration(2)).toEqual([]);
    compartment.close();
    expect(sealSays(settings)).toEqual({ outcome: 'header-older', sealed: 2, found: 1 });
    expect(sealSays({ ...settings, headerGeneration: 3 })).toMatchObject({ outcome: 'repaired' });
    expect(sealSays(settings)).toEqual({ outcome: 'header-older', sealed: 3, found: 1 });
  });
});

describe('T8: a write-ahead log that is lost after a killed session is never silent', () => {
  const ACTS = 5;

  async function killedSession(): Promise<CompartmentSettings> {
    const settings = closedCompartment(3);
    const ended = runChild(await childProgram(), { work: 'acts-without-checkpoint', settings, count: ACTS });
    expect(ended).toMatchObject({ signal: 'SIGKILL', errors: '' });
    expect(statSync(`${settings.path}-wal`).size).toBeGreaterThan(4_096 * ACTS);
    return settings;
  }

  it('intact, everything is there', async () => {
    const settings = await killedSession();
    expect(sealSays(settings)).toEqual({ outcome: 'agrees' });
    const { compartment } = mustOpen(settings);
    expect(compartment.head.sequence).toBe(4 + ACTS);
    compartment.close();
  });

  it('deleted or zeroed, the seal says that all of them are missing', async () => {
    for (const lose of [
      (log: string): void => rmSync(log),
      (log: string): void => writeFileSync(log, Buffer.alloc(statSync(log).size)),
      (log: string): void => truncateSync(log, 0),
    ]) {
      const settings = await killedSession();
      lose(`${settings.path}-wal`);
      expect(sealSays(settings)).toEqual({ outcome: 'entries-missing', missing: ACTS, sealed: 4 + ACTS, found: 4 });
    }
  });

  it('cut, or one bit flipped in the header or in the first, a middle or the last frame, it says how many are missing', async () => {
    const settings = await killedSession();
    const log = `${settings.path}-wal`;
    const size = statSync(log).size;
    const frame = 24 + 4_096;
    const frames = Math.floor((size - 32) / frame);
    const flip = (at: number) => (): void => {
      const bytes = readFileSync(log);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(log, bytes);
    };
    const faults: readonly (() => void)[] = [
      flip(20),
      flip(32 + 24 + 100),
      flip(32 + Math.floor(frames / 2) * frame + 24 + 100),
      flip(32 + (frames - 1) * frame + 24 + 100),
      () => truncateSync(log, size - 1),
      () => truncateSync(log, Math.floor(size / 2)),
    ];
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    for (const name of ['conduct.db', 'conduct.db-wal', 'conduct.seal']) {
      copyFileSync(join(settings.path, '..', name), join(folder, name));
    }
    for (const fault of faults) {
      for (const name of ['conduct.db', 'conduct.db-wal', 'conduct.seal']) {
        copyFileSync(join(folder, name), join(settings.path, '..', name));
      }
      fault();
      const said = sealSays(settings);
      expect(said).toMatchObject({ outcome: 'entries-missing' });
      expect('missing' in said && Number(said.missing)).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('T43: rolled back', () => {
  function copies(): { settings: CompartmentSettings; older: string } {
    const settings = closedCompartment(3);
    const older = mkdtempSync(join(tmpdir(), 'older-'));
    cpSync(settings.path, join(older, 'conduct.db'));
    cpSync(settings.sealPath, join(older, 'conduct.seal'));
    const { compartment } = mustOpen(settings);
    fill(compartment, founder, 4);
    compartment.close();
    return { settings, older };
  }

  it('the database alone: the seal says how many entries are missing', () => {
    const { settings, older } = copies();
    cpSync(join(older, 'conduct.db'), settings.path);
    expect(sealSays(settings)).toEqual({ outcome: 'entries-missing', missing: 4, sealed: 8, found: 4 });
  });

  it('the seal alone is behind as after a crash, and is repaired', () => {
    const { settings, older } = copies();
    cpSync(join(older, 'conduct.seal'), settings.sealPath);
    expect(sealSays(settings)).toEqual({ outcome: 'repaired', from: 4, to: 8 });
    expect(sealSays(settings)).toEqual({ outcome: 'agrees' });
  });

  it('the database, with other entries recorded up to the same number and beyond: replaced', () => {
    for (const more of [4, 6]) {
      const { settings, older } = copies();
      const other = { ...settings, path: join(older, 'conduct.db'), sealPath: join(older, 'conduct.seal') };
      const { compartment } = mustOpen(other);
      fill(compartment, founder, more);
      compartment.close();
      cpSync(other.path, settings.path);
      expect(sealSays(settings)).toEqual({ outcome: 'replaced', sequence: 8 });
    }
  });

  it('a finding stays until it is accepted: opening and closing doesn’t wipe it', () => {
    const { settings, older } = copies();
    cpSync(join(older, 'conduct.db'), settings.path);
    for (let opening = 1; opening <= 3; opening += 1) {
      expect(sealSays(settings)).toMatchObject({ outcome: 'entries-missing' });
    }
  });
});
