import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KdfLimits } from './argon2';
import { calibrate } from './calibrate';
import { KDF_DEFAULT, KDF_LOW_MEMORY, withinKdfLimits } from './passphrase-key';

const GIB = 1_073_741_824;

/** A PC of so many milliseconds at the default; the time grows with passes and memory. */
function pc(milliseconds: number, totalMemory = 16 * GIB, mostGiven = 2 * GIB) {
  const time = ({ opsLimit, memLimit }: KdfLimits) =>
    (milliseconds * opsLimit * memLimit) / (KDF_DEFAULT.opsLimit * KDF_DEFAULT.memLimit);
  return {
    totalMemory,
    time,
    measure: async (limits: KdfLimits) => (limits.memLimit > mostGiven ? null : time(limits)),
  };
}

describe('calibration', () => {
  test('keeps the default where it takes long enough, however slow the PC', async () => {
    expect(await calibrate(pc(900))).toEqual({ ok: true, value: KDF_DEFAULT });
    expect(await calibrate(pc(4_000))).toEqual({ ok: true, value: KDF_DEFAULT });
  });

  test('raises the passes first, then the memory', async () => {
    expect(await calibrate(pc(600))).toEqual({ ok: true, value: { opsLimit: 4, memLimit: KDF_DEFAULT.memLimit } });
    expect(await calibrate(pc(400))).toEqual({ ok: true, value: { opsLimit: 6, memLimit: KDF_DEFAULT.memLimit } });
    expect(await calibrate(pc(300))).toEqual({ ok: true, value: { opsLimit: 4, memLimit: 2 * KDF_DEFAULT.memLimit } });
    expect(await calibrate(pc(10))).toEqual({ ok: true, value: { opsLimit: 6, memLimit: GIB } });
  });

  test('is never under the default and never outside what a reader accepts, and a quick PC is made to take its time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 1, max: 20_000, noNaN: true }),
        fc.integer({ min: 5, max: 64 }),
        async (milliseconds, gib) => {
          const surroundings = pc(milliseconds, gib * GIB);
          const limits = await calibrate(surroundings);
          if (!limits.ok) throw new Error(limits.code);
          expect(withinKdfLimits(limits.value)).toBe(true);
          expect(limits.value.memLimit).toBeGreaterThanOrEqual(KDF_DEFAULT.memLimit);
          expect(limits.value.memLimit).toBeLessThanOrEqual(Math.max((gib * GIB) / 8, KDF_DEFAULT.memLimit));
          if (milliseconds < 1_500) expect(surroundings.time(limits.value)).toBeLessThanOrEqual(1_500);
        },
      ),
    );
  });

  test('T37: a PC with little memory gets 128 MiB and four passes; one that gives not even that is told so', async () => {
    expect(await calibrate(pc(600, 4 * GIB))).toEqual({ ok: true, value: KDF_LOW_MEMORY });
    expect(await calibrate(pc(600, 8 * GIB, GIB / 8))).toEqual({ ok: true, value: KDF_LOW_MEMORY });
    expect(await calibrate(pc(600, 8 * GIB, GIB / 16))).toEqual({ ok: false, code: 'low-memory' });
    expect(await calibrate(pc(600, 8 * GIB, 0))).toEqual({ ok: false, code: 'low-memory' });
  });

  test('on this PC it comes to limits that a reader accepts', async () => {
    const limits = await calibrate();
    expect(limits.ok && withinKdfLimits(limits.value)).toBe(true);
  });
});
