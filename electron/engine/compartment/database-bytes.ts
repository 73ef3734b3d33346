import { closeSync, openSync, readSync } from 'node:fs';
import { writeAll } from '../files/write-all';
import { PAGE_SIZE } from './connection';

const CHUNK = 1 << 20;

/** Where SQLite locks: the page there is never written by it, and Windows lets nobody read what is locked. */
const LOCK_AT = 1 << 30;

/**
 * The bytes of a database that is open, read beside its connection. The descriptor is kept until `close`, which comes after the connection's:
 * POSIX takes every lock that a process has on a file when the process closes any descriptor of it, so that another program could get in.
 */
export class DatabaseBytes {
  readonly #path: string;
  readonly #lockAt: number;
  #file: number | null = null;

  constructor(path: string, lockAt: number = LOCK_AT) {
    this.#path = path;
    this.#lockAt = lockAt;
  }

  /**
   * Copies the whole file to a new one and answers with its size in bytes; not flushed. Whoever asks has emptied the write-ahead log and
   * writes nothing meanwhile. Throws the system's error (`EEXIST`, `ENOSPC` …).
   */
  copyTo(target: string): number {
    this.#file ??= openSync(this.#path, 'r');
    const to = openSync(target, 'wx', 0o600);
    try {
      return copyAround(this.#file, to, this.#lockAt);
    } finally {
      closeSync(to);
    }
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}

function copyAround(from: number, to: number, lockAt: number): number {
  const chunk = Buffer.alloc(CHUNK);
  for (let done = 0; ; ) {
    if (done === lockAt) done += PAGE_SIZE;
    const wanted = done < lockAt ? Math.min(CHUNK, lockAt - done) : CHUNK;
    const count = readSync(from, chunk, 0, wanted, done);
    if (count === 0) return done;
    writeAll(to, chunk.subarray(0, count), done);
    done += count;
  }
}
