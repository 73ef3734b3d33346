import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** True in the build for tests, false in the shipped one, where everything behind it is gone from the code. */
declare const __TEST_BUILD__: boolean;

/** The steps at which a test may make the engine wait, to see what a person can do meanwhile. */
type HoldPoint = 'at-the-door' | 'passphrase-tried';

const LOOK_EVERY_MS = 20;

/** In the build for tests: waits at this step for as long as a test holds it. Nothing in the shipped build. */
export async function holdPoint(point: HoldPoint): Promise<void> {
  if (__TEST_BUILD__) {
    // `CASEBOOK_TEST_HOLD_AT=at-the-door:/path`: held while there is that file.
    const [name, file] = (process.env.CASEBOOK_TEST_HOLD_AT ?? '').split(':');
    if (name !== point || file === undefined) return;
    while (existsSync(file)) await pause(LOOK_EVERY_MS);
  }
}

/** In the build for tests: every answer takes so much longer, as on a PC that is busy with something else. Nothing in the shipped build. */
export async function slowAnswer(): Promise<void> {
  if (__TEST_BUILD__) {
    const milliseconds = process.env.CASEBOOK_TEST_SLOW_ANSWERS;
    if (milliseconds !== undefined) await pause(Number(milliseconds));
  }
}
