import { createRequire } from 'node:module';

/** The CommonJS build everywhere: the other one throws under older versions of Node that the application still runs on. */
const library = createRequire(import.meta.url)('libsodium-wrappers-sumo') as typeof import('libsodium-wrappers-sumo');

export type Sodium = typeof library;

let isReady = false;

/** Waits until libsodium can be used. Call it once when the engine starts; calling it again costs nothing. */
export async function readySodium(): Promise<Sodium> {
  await library.ready;
  isReady = true;
  return library;
}

/** libsodium for functions that cannot wait. Throws if `readySodium` was not awaited before. */
export function sodium(): Sodium {
  if (!isReady) throw new Error('readySodium() has to be awaited first');
  return library;
}
