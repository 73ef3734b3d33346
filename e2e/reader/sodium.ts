import { createRequire } from 'node:module';
import type sodiumModule from 'libsodium-wrappers-sumo';

/** libsodium, from its CommonJS build: the other one does not load on every Node. Call `await sodiumReady()` once before the first use. */
export const sodium = createRequire(__filename)('libsodium-wrappers-sumo') as typeof sodiumModule;

export function sodiumReady(): Promise<void> {
  return sodium.ready;
}
