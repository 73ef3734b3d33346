import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '../fixtures/app';
import { makePractice } from '../fixtures/command-line';
import { type CutDisk, canCutPower, cutDisk } from '../fixtures/cut-disk';
import { drive, linesOf, losses, type ToDrive } from '../fixtures/driven-engine';
import { storyWhere } from '../fixtures/on-this-system';
import { howOften, seededRandom, seedOfRun } from '../fixtures/seeded-random';

/**
 * The engine under plain Node records on an ext4 disk whose power is cut at a random moment. What it can't show: sectors that are torn in the
 * middle, a disk that writes them in another order or says that it has written what it hasn't, and NTFS.
 */
async function cutOnce(
  disk: CutDisk,
  how: { run: number; lines: number } & Pick<ToDrive, 'holdAfter' | 'synchronous'>,
) {
  const { lines, ...rest } = how;
  const folder = path.join(disk.folder, 'casebook');
  const acknowledgements = path.join(disk.elsewhere, 'acknowledged');
  const driven = drive({ folder, acknowledgements, ...rest });
  let before: readonly string[] = [];
  try {
    await driven.acknowledges(lines);
    before = linesOf(acknowledgements);
    disk.cut();
  } finally {
    await driven.kill();
  }
  disk.mountAgain();
  // What is acknowledged while the cut is under way doesn't count: the kernel's own end of a file system lets an fsync through now and then.
  writeFileSync(acknowledgements, `${before.join('\n')}\n`);
  return losses(folder, acknowledgements);
}

async function withDisk(work: (disk: CutDisk) => Promise<void>): Promise<void> {
  const disk = cutDisk();
  try {
    makePractice(path.join(disk.folder, 'casebook'));
    await work(disk);
  } finally {
    disk.remove();
  }
}

const CUTS = howOften('CASEBOOK_POWER_CUTS', 3);
const NEEDS_ROOT = 'a disk whose power can be cut needs root on Linux';

storyWhere(
  canCutPower,
  NEEDS_ROOT,
  'T3: power cuts at random moments lose no acknowledged record and no kept draft',
  async ({}, testInfo) => {
    testInfo.setTimeout(120_000 + CUTS * 20_000);
    const random = seededRandom(seedOfRun('power cuts'));
    await withDisk(async (disk) => {
      for (let run = 1; run <= CUTS; run += 1) {
        expect(await cutOnce(disk, { run, lines: 1 + Math.floor(random() * 60) }), `cut ${run}`).toEqual([]);
      }
    });
  },
);

// Six keepings, their record and five more: without care, the five are not yet on the disk.
const HELD = { run: 1, lines: 12, holdAfter: 12 };

storyWhere(
  canCutPower,
  NEEDS_ROOT,
  'the check of power cuts sees a database that only says that it is careful, and no fault in one that is',
  async () => {
    await withDisk(async (disk) => {
      expect(await cutOnce(disk, HELD)).toEqual([]);
      expect(await cutOnce(disk, { ...HELD, synchronous: 'NORMAL' })).toEqual([
        expect.stringContaining('a draft was acknowledged 5 times'),
      ]);
    });
    await withDisk(async (disk) => {
      expect(await cutOnce(disk, { ...HELD, synchronous: 'OFF' })).not.toEqual([]);
    });
  },
);
