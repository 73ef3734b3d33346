import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { inFolder } from '../casebook/casebook-folder';
import { fileErrorCode } from './file-operations';
import { type Outcome, refusal, success } from './outcome';

const LockHolder = z.object({
  host: z.string().min(1).max(300),
  pid: z.number().int().min(1),
  startedAt: z.iso.datetime(),
});
export type LockHolder = z.infer<typeof LockHolder>;

/** Whose lock it is, and since when (ISO, by that PC's clock): as it is shown to the person who decides to go on all the same. */
export type OtherHolder = Pick<LockHolder, 'host'> & { readonly since: string };

/**
 * The hold on a casebook's folder. Both ends may be called more than once and never touch another program's lock. `giveBack` leaves the folder as it was
 * found: a lock that was taken over lies there again. `lostTo` looks whose lock lies there now: null while it is ours, and where the
 * folder cannot be read: whether records can be written then, the database says itself. A lock that somebody deleted is laid anew.
 */
export interface CasebookLock {
  readonly release: () => void;
  readonly giveBack: () => void;
  readonly lostTo: () => OtherHolder | null;
  readonly takenOverFrom: OtherHolder | null;
}

/**
 * - `open-elsewhere`: a living program has the casebook open. `sameHost` tells this PC from another one.
 * - `read-only`, `disk-full`, `input-output`: the lock could not be written.
 */
export type LockRefusal =
  | { readonly code: 'open-elsewhere'; readonly host: string; readonly since: string; readonly sameHost: boolean }
  | { readonly code: 'read-only' | 'disk-full' | 'input-output'; readonly systemCode: string };

/** What the lock knows of the outside world; a test puts in another host, other times and other programs. */
export interface LockSurroundings {
  readonly host: string;
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly bootedAt: () => number;
  readonly isAlive: (pid: number) => boolean;
}

const here: LockSurroundings = {
  host: hostname(),
  pid: process.pid,
  now: () => Date.now(),
  bootedAt: () => Date.now() - uptime() * 1_000,
  isAlive: processIsAlive,
};

/** Clocks are set by minutes; a lock that is older than the last start of the PC by more than this is of a program that is gone. */
const BOOT_MARGIN_MILLISECONDS = 120_000;
const ATTEMPTS = 20;
/** An unreadable lock may be one that is being written at this moment; after so many looks it is what a crash left. */
const LOOKS_AT_UNREADABLE = 10;
const PAUSE_MILLISECONDS = 50;
const ABANDONED_MILLISECONDS = 60_000;
/** Locks that this very process holds: its own pid in a lock file may also be left from before a restart of the PC. */
const held = new Set<string>();

/**
 * Takes the hold on a casebook's folder, or says who has it. A lock whose program is gone is taken over; one of another host never is by itself,
 * since nobody can tell from here whether its program lives. `takeOver`: the holder on another host whom somebody was shown and knows to be gone; a lock
 * that is any other by now still refuses.
 */
export async function takeLock(
  folder: string,
  surroundings: LockSurroundings = here,
  takeOver: OtherHolder | null = null,
): Promise<Outcome<CasebookLock, LockRefusal>> {
  const path = inFolder(folder, 'lock');
  const { host, pid } = surroundings;
  const mine = JSON.stringify({ host, pid, startedAt: new Date(surroundings.now()).toISOString() });
  let other: { readonly holder: OtherHolder; readonly text: string } | null = null;
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      if (createLock(path, mine)) {
        held.add(path);
        return success(lockHeld(path, mine, other));
      }
      const found = readIfThere(path);
      if (found === null) continue;
      const holder = parseHolder(found);
      if (holder !== null && isKnownToBeGone(holder, host, takeOver)) {
        other = { holder: { host: holder.host, since: holder.startedAt }, text: found };
        if (!removeStale(path, found)) await pause(PAUSE_MILLISECONDS);
        continue;
      }
      if (holder !== null && !isStale(holder, path, surroundings)) return refusal(openElsewhere(holder, host));
      if (holder === null && attempt < LOOKS_AT_UNREADABLE) await pause(PAUSE_MILLISECONDS);
      else if (!removeStale(path, found)) await pause(PAUSE_MILLISECONDS);
    }
  } catch (error) {
    return refusal(refusalOf(error));
  }
  return refusal({ code: 'input-output', systemCode: 'EBUSY' });
}

/** Creates the lock file with `content`; false if there is one already. */
function createLock(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o600, flush: true });
    return true;
  } catch (error) {
    const code = fileErrorCode(error);
    if (code === 'EEXIST') return false;
    // A full disk leaves an empty lock behind, which would stand in everybody's way.
    if (code === 'ENOSPC' || code === 'EIO') removeIfEqualOrEmpty(path, content);
    throw error;
  }
}

function removeIfEqualOrEmpty(path: string, content: string): void {
  const found = readIfThere(path);
  if (found !== null && content.startsWith(found)) unlinkSync(path);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').slice(0, 1_000);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseHolder(text: string): LockHolder | null {
  try {
    return LockHolder.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isStale(holder: LockHolder, path: string, { host, pid, bootedAt, isAlive }: LockSurroundings): boolean {
  if (holder.host !== host) return false;
  if (Date.parse(holder.startedAt) < bootedAt() - BOOT_MARGIN_MILLISECONDS) return true;
  return holder.pid === pid ? !held.has(path) : !isAlive(holder.pid);
}

function isKnownToBeGone(holder: LockHolder, host: string, takeOver: OtherHolder | null): boolean {
  if (takeOver === null || holder.host === host) return false;
  return holder.host === takeOver.host && holder.startedAt === takeOver.since;
}

function lockHeld(
  path: string,
  mine: string,
  other: { readonly holder: OtherHolder; readonly text: string } | null,
): CasebookLock {
  return {
    release: () => letGo(path, mine, null),
    giveBack: () => letGo(path, mine, other?.text ?? null),
    lostTo: () => lostTo(path, mine),
    takenOverFrom: other?.holder ?? null,
  };
}

function openElsewhere(holder: LockHolder, host: string): LockRefusal {
  return { code: 'open-elsewhere', host: holder.host, since: holder.startedAt, sameHost: holder.host === host };
}

/**
 * Removes the lock that was judged stale, if it still is the one that lies there. Several programs may have found it: one at a time may look again and
 * remove, or a slow one would take away what a quick one has just laid. False if another one is at it, and the caller has to look anew.
 */
function removeStale(path: string, judged: string): boolean {
  const clearing = `${path}.clearing`;
  if (!createLock(clearing, '')) {
    dropAbandoned(clearing);
    return false;
  }
  try {
    if (readIfThere(path) === judged) unlinkSync(path);
    return true;
  } finally {
    rmSync(clearing, { force: true });
  }
}

/** A program that ended in the middle of clearing leaves its mark; clearing takes no longer than an instant. */
function dropAbandoned(clearing: string): void {
  const made = statSync(clearing, { throwIfNoEntry: false })?.mtimeMs;
  if (made !== undefined && Math.abs(Date.now() - made) > ABANDONED_MILLISECONDS) rmSync(clearing, { force: true });
}

/** Who has what `mine` held: a PC that was only away, and not gone, must not write beside the one that took over from it. */
function lostTo(path: string, mine: string): OtherHolder | null {
  try {
    const found = readIfThere(path);
    if (found === mine || (found === null && createLock(path, mine))) return null;
    const holder = parseHolder(readIfThere(path) ?? '');
    return { host: holder?.host ?? '', since: holder?.startedAt ?? '' };
  } catch (error) {
    if (fileErrorCode(error) === null) throw error;
    return null;
  }
}

/** Removes the lock that is ours, or puts in its place the one that lay there before. */
function letGo(path: string, mine: string, before: string | null): void {
  held.delete(path);
  try {
    if (readIfThere(path) !== mine) return;
    if (before === null) unlinkSync(path);
    else putInPlace(path, before);
  } catch (error) {
    // A folder that is gone (a stick pulled out) has no lock to release; what stays is found stale by the next program.
    if (fileErrorCode(error) === null) throw error;
  }
}

/** Written aside and renamed, so that no lock is ever read half. */
function putInPlace(path: string, content: string): void {
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    writeFileSync(aside, content, { flag: 'wx', mode: 0o600, flush: true });
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Who has the folder, as its lock says; null if nobody, or nobody that could be read. */
export function lockHolder(folder: string): OtherHolder | null {
  const found = readIfThere(inFolder(folder, 'lock'));
  const holder = found === null ? null : parseHolder(found);
  return holder === null ? null : { host: holder.host, since: holder.startedAt };
}

function refusalOf(error: unknown): LockRefusal {
  const systemCode = fileErrorCode(error);
  if (systemCode === null) throw error;
  if (systemCode === 'ENOSPC' || systemCode === 'EDQUOT') return { code: 'disk-full', systemCode };
  if (['EROFS', 'EACCES', 'EPERM'].includes(systemCode)) return { code: 'read-only', systemCode };
  return { code: 'input-output', systemCode };
}

function processIsAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return fileErrorCode(error) !== 'ESRCH';
  }
}
