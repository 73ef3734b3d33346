import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '../fixtures/app';
import { makePractice } from '../fixtures/command-line';
import { drive, losses } from '../fixtures/driven-engine';
import { howOften, seededRandom, seedOfRun } from '../fixtures/seeded-random';
import { temporaryFolder } from '../fixtures/temporary-folder';

const KILLS = howOften('CASEBOOK_ENGINE_KILLS', 3);

test('the engine killed while it records as fast as it can: nothing acknowledged is lost, and verify finds nothing', async ({}, testInfo) => {
  testInfo.setTimeout(120_000 + KILLS * 20_000);
  const random = seededRandom(seedOfRun('kills of the engine'));
  const { folder, remove } = temporaryFolder();
  const casebook = path.join(folder, 'casebook');
  const acknowledgements = path.join(folder, 'acknowledged');
  makePractice(casebook);
  try {
    for (let run = 1; run <= KILLS; run += 1) {
      const driven = drive({ folder: casebook, acknowledgements, run });
      await driven.acknowledges(Math.floor(random() * 60));
      // Anywhere between two answers too.
      await pause(random() * 12);
      await driven.kill();
      expect(losses(casebook, acknowledgements), `kill ${run}`).toEqual([]);
    }
  } finally {
    remove();
  }
});
