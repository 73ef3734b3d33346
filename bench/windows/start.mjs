import { inTurns } from '../statistics.mjs';
import { launch, pause } from './launch.mjs';
import { paintedAt } from './page.mjs';

/** Everything that a start draws is drawn by then. */
const REST_MS = 600;

/**
 * From the start of the process to the painted form with its field, in milliseconds, and to all that the engine adds to it (whose casebook it is):
 * the unlock page of a casebook, and a bare window with the same field.
 */
export async function start({ stage, bare, keeps }, rounds) {
  const [app, window] = await inTurns(rounds, [
    () => startOnce(stage, stage.app, { address: 'app://lock', holds: 'input[name=passphrase]', settings: keeps }),
    () => startOnce(stage, bare, { address: 'file:', holds: 'input' }),
  ]);
  return { app, window };
}

async function startOnce(stage, folder, { address, holds, settings }) {
  const launched = await launch(stage, folder, settings);
  try {
    const page = await launched.page(address, holds);
    await pause(REST_MS);
    const painted = await paintedAt(page, holds);
    const began = await page.evaluate('performance.timeOrigin');
    page.close();
    return {
      navigated: began - launched.began,
      usable: painted.first - launched.began,
      complete: painted.last - launched.began,
    };
  } finally {
    await launched.end();
  }
}
