import { inTurns } from '../statistics.mjs';
import { launch, pause } from './launch.mjs';
import { memoryOf } from './memory.mjs';
import { paintedAt } from './page.mjs';

const REST_MS = 800;
const IDLE_MS = 6_000;

/** From `Unlock` to the painted list of Today, and Argon2id alone as this runtime computes it, one after the other; in milliseconds. */
export async function unlockToToday({ stage, keeps }, argon2, rounds) {
  const [unlocked, alone] = await inTurns(rounds, [() => unlockOnce(stage, keeps), argon2]);
  return { unlocked, alone };
}

async function unlockOnce(stage, keeps) {
  const launched = await launch(stage, stage.app, keeps);
  try {
    const { pressed, page } = await unlock(launched);
    await pause(REST_MS);
    const { last } = await paintedAt(page);
    page.close();
    return last - pressed;
  } finally {
    await launched.end();
  }
}

/** Memory of an unlocked casebook and of a bare window, both left alone for a while; in MiB. */
export async function memory({ stage, bare, keeps }, rounds) {
  const [app, window] = await inTurns(rounds, [
    () => restOnce(stage, stage.app, { settings: keeps, ready: unlock }),
    () => restOnce(stage, bare, { ready: async (launched) => ({ page: await launched.page('file:', 'input') }) }),
  ]);
  return { app, window };
}

async function restOnce(stage, folder, { settings, ready }) {
  const launched = await launch(stage, folder, settings);
  try {
    const { page } = await ready(launched);
    page.close();
    await pause(IDLE_MS);
    return memoryOf(launched.pid);
  } finally {
    await launched.end();
  }
}

/** The practice casebook has its passphrase filled in. */
export async function unlock(launched) {
  const lock = await launched.page('app://lock', 'input[name=passphrase]');
  await pause(REST_MS);
  const pressed = await lock.evaluate("(document.querySelector('form').requestSubmit(), Date.now())");
  lock.close();
  return { pressed, page: await launched.page('app://casebook', 'h1') };
}
