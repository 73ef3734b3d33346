import { parentPort, workerData } from 'node:worker_threads';
import { argon2id, type KdfLimits } from './argon2';
import { readySodium } from './sodium';

/** What the worker is started with. The passphrase's bytes are moved into it, not copied. */
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

void deriveOnce(workerData as Argon2Task);
