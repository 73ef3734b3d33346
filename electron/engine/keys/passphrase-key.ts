import { Worker } from 'node:worker_threads';
import { type Outcome, refusal, success } from '../files/outcome';
import { argon2id, type KdfLimits } from './argon2';
import type { Argon2Answer, Argon2Task } from './argon2-worker';
import { readySodium } from './sodium';

const MIB = 1_048_576;

/** What a reader accepts (docs/format.md, section 3), and what a new slot gets unless it was calibrated. */
export const KDF_FLOOR: KdfLimits = { opsLimit: 3, memLimit: 64 * MIB };
export const KDF_CEILING: KdfLimits = { opsLimit: 10, memLimit: 1_024 * MIB };
export const KDF_DEFAULT: KdfLimits = { opsLimit: 3, memLimit: 256 * MIB };
/** For a PC with little memory: half of it, one pass more. */
export const KDF_LOW_MEMORY: KdfLimits = { opsLimit: 4, memLimit: 128 * MIB };

/**
 * - `weakened-key-file`: the limits lie outside floor and ceiling; nothing was derived.
 * - `low-memory`: the system did not give the memory. Never answered by weaker limits.
 */
export type PassphraseKeyCode = 'weakened-key-file' | 'low-memory';

export type PassphraseKey = Outcome<Uint8Array, { readonly code: PassphraseKeyCode }>;

let workerFile: string | null = null;

/** Started ahead of its task; null as a rule. */
let waiting: Worker | null = null;

/**
 * The built file of `argon2-worker.ts`. With it each derivation runs in a thread of its own that ends afterwards, so that messages are
 * answered meanwhile and the memory is given back. Without it (null, as in tests on the source) it runs in this thread.
 */
export function setArgon2Worker(path: string | null): void {
  workerFile = path;
  void waiting?.terminate();
  waiting = null;
}

/**
 * Starts the thread of the next derivation, which loads the library while a passphrase is still being typed. It keeps no process alive, and one
 * that fails is forgotten: the derivation then starts another, and says what is wrong.
 */
export function readyArgon2(): void {
  if (workerFile === null || waiting !== null) return;
  const worker = new Worker(workerFile);
  const forget = () => {
    if (waiting === worker) waiting = null;
  };
  worker.once('error', forget);
  worker.once('exit', forget);
  worker.unref();
  waiting = worker;
}

/** Where derivations run now. */
export function argon2RunsIn(): 'worker thread' | 'this thread' {
  return workerFile === null ? 'this thread' : 'worker thread';
}

export function withinKdfLimits({ opsLimit, memLimit }: KdfLimits): boolean {
  return (
    within(opsLimit, KDF_FLOOR.opsLimit, KDF_CEILING.opsLimit) &&
    within(memLimit, KDF_FLOOR.memLimit, KDF_CEILING.memLimit)
  );
}

/** The bytes that count: Unicode NFC, then UTF-8. Nothing is trimmed or cut. */
export function passphraseBytes(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize('NFC'));
}

/** The 32-byte key that wraps a slot: Argon2id of the passphrase with the slot's salt (16 bytes) and limits. */
export async function derivePassphraseKey(
  passphrase: string,
  salt: Uint8Array,
  limits: KdfLimits,
): Promise<PassphraseKey> {
  if (!withinKdfLimits(limits)) return refusal({ code: 'weakened-key-file' });
  const bytes = passphraseBytes(passphrase);
  const key =
    workerFile === null
      ? argon2id(await readySodium(), bytes, salt, limits)
      : await deriveInWorker(workerFile, { passphrase: bytes, salt: Uint8Array.from(salt), limits });
  return key === null ? refusal({ code: 'low-memory' }) : success(key);
}

function within(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

function takeWorker(path: string): Worker {
  const worker = waiting ?? new Worker(path);
  waiting = null;
  worker.ref();
  return worker;
}

function deriveInWorker(path: string, task: Argon2Task): Promise<Argon2Answer> {
  return new Promise((resolve, reject) => {
    let answer: Argon2Answer | undefined;
    const worker = takeWorker(path);
    worker.once('message', (message: Argon2Answer) => {
      answer = message;
    });
    worker.once('error', (error: Error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
      else reject(error);
    });
    // Only when the thread has ended is its memory back.
    worker.once('exit', (code) => {
      if (answer === undefined) reject(new Error(`the Argon2 worker ended with ${code} and no answer`));
      else resolve(answer);
    });
    worker.postMessage(task, [task.passphrase.buffer as ArrayBuffer]);
  });
}
