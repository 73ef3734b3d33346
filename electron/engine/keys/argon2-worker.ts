import { parentPort } from 'node:worker_threads';
import { argon2id, type KdfLimits } from './argon2';
import { readySodium } from './sodium';

/** The only message that the worker takes. The passphrase's bytes are moved into it, not copied. */
export interface Argon2Task {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly limits: KdfLimits;
}

/** The worker's only message; `null`: the system has not the memory. */
export type Argon2Answer = Uint8Array | null;

/** Derives one key and ends. Its memory, up to a gigabyte, goes back to the system with it. */
async function deriveOnce(task: Argon2Task): Promise<void> {
  const key = argon2id(await readySodium(), task.passphrase, task.salt, task.limits);
  if (key === null) parentPort?.postMessage(null);
  else parentPort?.postMessage(key, [key.buffer as ArrayBuffer]);
}

// Loaded before there is a task: the thread may have been started ahead of it.
void readySodium();
parentPort?.once('message', (task: Argon2Task) => void deriveOnce(task));
