import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { type FileOperations, fileErrorCode, nodeFileOperations } from './file-operations';
import { type Outcome, refusal, success } from './outcome';

/**
 * Why a checked write failed. The old file is untouched, except after `not-surely-kept`.
 * - `disk-full`: no room for all bytes.
 * - `blocked`: another program held the file for five seconds (virus scanner, backup software).
 * - `read-only`: nothing may be created in the folder.
 * - `folder-missing`: the folder is not there.
 * - `read-back-differs`: the disk gave back other bytes than were written.
 * - `not-surely-kept`: the new bytes stand in place, but the disk did not confirm that they outlive a power cut.
 * - `input-output`: any other fault of the disk or the file system.
 */
export type CheckedWriteCode =
  | 'disk-full'
  | 'blocked'
  | 'read-only'
  | 'folder-missing'
  | 'read-back-differs'
  | 'not-surely-kept'
  | 'input-output';

export interface CheckedWriteRefusal {
  readonly code: CheckedWriteCode;
  /** The system's own code (`ENOSPC`, `EIO` …) for a report; null where none came. */
  readonly systemCode: string | null;
}

export type CheckedWrite = Outcome<null, CheckedWriteRefusal>;

const RENAME_RETRY_MILLISECONDS = 5_000;
const RENAME_PAUSE_MILLISECONDS = 50;
const HELD_BY_ANOTHER = new Set(['EPERM', 'EBUSY', 'EACCES']);
const LEFTOVER = /^\.[0-9a-f]{16}\.writing$/;

/**
 * Puts `bytes` in place of the file at `path`, or leaves the old file as it was: new name beside it, all bytes, fsync, close, read back
 * and compare, rename, fsync of the folder. The new name does not outlive the call, and what a kill left of an earlier call is removed.
 * Faults of the disk come back as codes; anything else throws.
 */
export async function checkedWrite(
  path: string,
  bytes: Uint8Array,
  operations: FileOperations = nodeFileOperations,
): Promise<CheckedWrite> {
  const temporary = `${path}.${randomBytes(8).toString('hex')}.writing`;
  try {
    const written = writeBeside(path, temporary, bytes, operations);
    if (!written.ok) return written;
    const renamed = await renameWithRetry(temporary, path, operations);
    if (!renamed.ok) return renamed;
  } catch (error) {
    removeIfThere(temporary, operations);
    throw error;
  }
  const kept = attempt(() => operations.syncFolder(dirname(path)));
  return kept.ok ? success(null) : refusal({ code: 'not-surely-kept', systemCode: kept.systemCode });
}

/** Everything before the rename: afterwards the bytes are on the disk under the new name, or the new name is gone. */
function writeBeside(path: string, temporary: string, bytes: Uint8Array, operations: FileOperations): CheckedWrite {
  const created = attempt(() => {
    removeLeftovers(path, operations);
    return operations.create(temporary);
  });
  if (!created.ok) {
    return created.code === 'blocked' ? refusal({ code: 'read-only', systemCode: created.systemCode }) : created;
  }
  const written = attempt(() => writeAll(created.value, bytes, operations));
  const compared = written.ok ? compare(temporary, bytes, operations) : written;
  if (!compared.ok) removeIfThere(temporary, operations);
  return compared;
}

/** The system may take fewer bytes than asked without an error (a nearly full disk does), so every count is honoured. */
function writeAll(descriptor: number, bytes: Uint8Array, operations: FileOperations): void {
  try {
    let done = 0;
    while (done < bytes.length) {
      const taken = operations.write(descriptor, bytes, done, bytes.length - done, done);
      if (taken <= 0) throw new NothingTaken();
      done += taken;
    }
    operations.sync(descriptor);
  } finally {
    operations.close(descriptor);
  }
}

/** A write that took no byte and gave no error: the disk is full. */
class NothingTaken extends Error {
  readonly code = 'ENOSPC';
  readonly syscall = 'write';
}

function compare(path: string, bytes: Uint8Array, operations: FileOperations): CheckedWrite {
  const readBack = attempt(() => operations.read(path));
  if (!readBack.ok) return readBack;
  if (Buffer.from(readBack.value).equals(bytes)) return success(null);
  return refusal({ code: 'read-back-differs', systemCode: null });
}

/** Virus scanners and backup software hold a file for moments; five seconds are waited for them. */
async function renameWithRetry(temporary: string, path: string, operations: FileOperations): Promise<CheckedWrite> {
  const until = operations.monotonic() + RENAME_RETRY_MILLISECONDS;
  for (;;) {
    const renamed = attempt(() => operations.rename(temporary, path));
    if (renamed.ok) return success(null);
    if (renamed.code !== 'blocked' || operations.monotonic() >= until) {
      removeIfThere(temporary, operations);
      return renamed;
    }
    await operations.pause(RENAME_PAUSE_MILLISECONDS);
  }
}

function removeLeftovers(path: string, operations: FileOperations): void {
  const folder = dirname(path);
  const name = basename(path);
  for (const entry of operations.list(folder)) {
    if (entry.startsWith(name) && LEFTOVER.test(entry.slice(name.length)))
      removeIfThere(join(folder, entry), operations);
  }
}

/** A name that cannot be removed now is removed as a leftover by the next write; the write's own outcome stands. */
function removeIfThere(path: string, operations: FileOperations): void {
  attempt(() => operations.remove(path));
}

const CODES: Readonly<Record<string, CheckedWriteCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
};

/** Runs one step; a file error becomes a refusal, anything else goes on upwards. */
function attempt<Value>(step: () => Value): Outcome<Value, CheckedWriteRefusal> {
  try {
    return success(step());
  } catch (error) {
    const systemCode = fileErrorCode(error);
    if (systemCode === null) throw error;
    const code = HELD_BY_ANOTHER.has(systemCode) ? 'blocked' : (CODES[systemCode] ?? 'input-output');
    return refusal({ code, systemCode });
  }
}
