import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { Instant } from '../../../domain/dates/local-date';
import { inFolder } from '../casebook/casebook-folder';
import { type CheckedWrite, checkedWrite } from '../files/checked-write';
import { fileErrorCode } from '../files/file-operations';
import { success } from '../files/outcome';

const FREE_FAILURES = 5;
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 300;

const Attempts = z.object({ failures: z.number().int().min(0).max(1_000_000_000), lastFailureAt: Instant });

export interface ThrottleClocks {
  /** Milliseconds of a clock that only goes forward while the process lives. */
  readonly monotonic: () => number;
  /** Milliseconds since 1970; only used to know what passed before this process started. */
  readonly wall: () => number;
}

const systemClocks: ThrottleClocks = { monotonic: () => performance.now(), wall: () => Date.now() };

/**
 * Failed sign-ins of one casebook: after five, a wait of five seconds that doubles to five minutes. It survives a restart and never wipes
 * anything. The file holds no secret, and whoever can write in the folder can remove it: the wait is against hands, not against programs.
 */
export class SignInThrottle {
  readonly #folder: string;
  readonly #clocks: ThrottleClocks;
  #failures = 0;
  #lastFailureAt: Instant | null = null;
  #waitUntil = 0;

  constructor(folder: string, clocks: ThrottleClocks = systemClocks) {
    this.#folder = folder;
    this.#clocks = clocks;
    this.#load();
  }

  get failures(): number {
    return this.#failures;
  }

  /** When the newest of them was, by this PC's clock; null without one. */
  get lastFailureAt(): Instant | null {
    return this.#lastFailureAt;
  }

  /** Whole seconds until the next sign-in may be tried; 0: now. */
  waitSeconds(): number {
    return Math.max(0, Math.ceil((this.#waitUntil - this.#clocks.monotonic()) / 1_000));
  }

  /** Counts one failure. The wait holds in this process even if it cannot be written down, which the outcome says. */
  recordFailure(): Promise<CheckedWrite> {
    this.#failures += 1;
    this.#lastFailureAt = Instant.parse(new Date(this.#clocks.wall()).toISOString());
    this.#waitUntil = this.#clocks.monotonic() + waitAfter(this.#failures) * 1_000;
    return this.#keep();
  }

  /** After a good sign-in: forgets the failures and gives their number for the journal. */
  async reset(): Promise<{ readonly failures: number; readonly kept: CheckedWrite }> {
    const failures = this.#failures;
    if (failures === 0) return { failures, kept: success(null) };
    this.#failures = 0;
    this.#lastFailureAt = null;
    this.#waitUntil = 0;
    return { failures, kept: await this.#keep() };
  }

  /** A clock that was set back, or forward and back, makes nobody wait longer than once the full time. */
  #load(): void {
    const found = readAttempts(inFolder(this.#folder, 'attempts'));
    if (found === null) return;
    this.#failures = found.failures;
    this.#lastFailureAt = found.failures === 0 ? null : found.lastFailureAt;
    const passed = Math.max(0, this.#clocks.wall() - Date.parse(found.lastFailureAt));
    this.#waitUntil = this.#clocks.monotonic() + Math.max(0, waitAfter(found.failures) * 1_000 - passed);
  }

  #keep(): Promise<CheckedWrite> {
    const attempts = { failures: this.#failures, lastFailureAt: new Date(this.#clocks.wall()).toISOString() };
    return checkedWrite(inFolder(this.#folder, 'attempts'), Buffer.from(JSON.stringify(attempts)));
  }
}

/** Seconds to wait after so many failures. */
export function waitAfter(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(FIRST_WAIT_SECONDS * 2 ** (failures - FREE_FAILURES), LONGEST_WAIT_SECONDS);
}

/** Null if there is no such file or it holds something else: then the count begins anew. */
function readAttempts(path: string): z.infer<typeof Attempts> | null {
  try {
    return Attempts.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || fileErrorCode(error) !== null) return null;
    throw error;
  }
}
