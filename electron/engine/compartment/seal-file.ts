import { closeSync, fdatasyncSync, fsyncSync, ftruncateSync, lstatSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { CompartmentDisaster } from './disaster';
import { faultPoint } from './fault-point';
import { syncFolder } from './open-database';
import { newestSlot, readSlot, SEAL_SLOT, type SealRecord, slotBytes } from './seal';

declare const __TEST_BUILD__: boolean;

export type SealRead =
  | { readonly read: 'missing' }
  | { readonly read: 'damaged' }
  | { readonly read: 'ok'; readonly record: SealRecord };

/**
 * The seal file of one open compartment. It stays open, is always 8,192 bytes long, and each writing touches only the slot that is older,
 * so that a full disk cannot stop it and a torn slot leaves the other.
 */
export class SealFile {
  readonly #path: string;
  readonly #key: Buffer;
  #file: number | null = null;
  #counter = -1;

  /** Keeps its own copy of the key until `close`. */
  constructor(path: string, key: Uint8Array) {
    if (key.length !== 32) throw new Error('a seal key has 32 bytes');
    this.#path = path;
    this.#key = Buffer.from(key);
  }

  /** Reads both slots; a file that is absent, a link or of another size says so. Throws what the file system throws. */
  read(): SealRead {
    const entry = lstatSync(this.#path, { throwIfNoEntry: false });
    if (entry === undefined) return { read: 'missing' };
    if (!entry.isFile()) return { read: 'damaged' };
    const file = this.#open();
    const bytes = Buffer.alloc(2 * SEAL_SLOT);
    readSync(file, bytes, 0, bytes.length, 0);
    const record = newestSlot(
      readSlot(bytes.subarray(0, SEAL_SLOT), 0, this.#key),
      readSlot(bytes.subarray(SEAL_SLOT), 1, this.#key),
    );
    if (record === null) return { read: 'damaged' };
    this.#counter = record.counter;
    return { read: 'ok', record };
  }

  /** Writes the next seal and waits until it is on the disk. Makes the file if it is absent. Throws what the file system throws. */
  write(content: Omit<SealRecord, 'counter'>): void {
    faultPoint('seal:start');
    const file = this.#file ?? this.#openToWrite();
    const counter = this.#counter + 1;
    const slot = slotBytes({ ...content, counter }, this.#key);
    const at = (counter % 2) * SEAL_SLOT;
    // One call; only the build for tests splits it, to leave a torn slot behind.
    if (__TEST_BUILD__) {
      writeFully(file, slot.subarray(0, 40), at);
      faultPoint('seal:half-written');
    }
    writeFully(file, slot, at);
    fdatasyncSync(file);
    this.#counter = counter;
    faultPoint('seal:written');
  }

  /** Closes the file and overwrites the key. */
  close(): void {
    this.#key.fill(0);
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #open(): number {
    this.#file ??= openSync(this.#path, 'r+');
    return this.#file;
  }

  #openToWrite(): number {
    const entry = lstatSync(this.#path, { throwIfNoEntry: false });
    if (entry === undefined) return this.#make();
    if (!entry.isFile()) throw new CompartmentDisaster('disk-fault', 'seal-not-a-file');
    const file = this.#open();
    if (entry.size !== 2 * SEAL_SLOT) ftruncateSync(file, 2 * SEAL_SLOT);
    return file;
  }

  #make(): number {
    const file = openSync(this.#path, 'wx+', 0o600);
    this.#file = file;
    writeFully(file, Buffer.alloc(2 * SEAL_SLOT), 0);
    fsyncSync(file);
    syncFolder(dirname(this.#path));
    this.#counter = -1;
    return file;
  }
}

function writeFully(file: number, bytes: Buffer, at: number): void {
  let written = 0;
  while (written < bytes.length) {
    written += writeSync(file, bytes, written, bytes.length - written, at + written);
  }
}
