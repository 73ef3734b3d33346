import { closeSync, openSync, readSync } from 'node:fs';
import { inFolder } from '../casebook/casebook-folder';
import { type CheckedWriteCode, type CheckedWriteRefusal, checkedWrite } from '../files/checked-write';
import { type FileOperations, fileErrorCode, nodeFileOperations } from '../files/file-operations';
import { type Outcome, refusal, success } from '../files/outcome';
import { HEADER_LIMIT, type Header, type HeaderBody, headerMacFits, parseHeader, serialiseHeader } from './header';

/** A fault of one copy that the other one made good. `copies-differ`: a write was cut off between the two; the newer one counts. */
export type HeaderProblem = 'one-copy-damaged' | 'one-copy-missing' | 'copies-differ';

/**
 * What the two copies give.
 * - `missing`: neither is there. Whether that is a new folder or a lost key file, the caller tells by the databases beside it.
 * - `damaged`: none can be used. `weakened`: whole, but outside the limits. `newer-version`: made by a newer program.
 * - `unreadable`: the system would not give them (`systemCode`), which says nothing about what they hold.
 */
export type HeaderRead =
  | { readonly state: 'ok'; readonly header: Header; readonly problem: HeaderProblem | null }
  | { readonly state: 'missing' | 'damaged' | 'weakened' | 'newer-version' }
  | { readonly state: 'unreadable'; readonly systemCode: string };

/**
 * Why a header was not written; nothing was changed then.
 * - `already-there`: `createHeader` found a copy.
 * - `generation-conflict`: somebody wrote a header since this one was read (or it is of another casebook).
 * - `header-changed`: the header on disk was not made with this header key.
 * - `header-lost`: the header on disk is missing, damaged or unreadable.
 */
export type HeaderWriteCode =
  | CheckedWriteCode
  | 'already-there'
  | 'generation-conflict'
  | 'header-changed'
  | 'header-lost';

export type HeaderWrite = Outcome<
  {
    readonly header: Header;
    /** The header counts from the first copy on; why the second one could not be written, if so. */
    readonly secondCopy: 'written' | CheckedWriteCode;
  },
  { readonly code: HeaderWriteCode }
>;

const COPIES = ['headerA', 'headerB'] as const;

type Copy =
  | { readonly state: 'ok'; readonly header: Header }
  | { readonly state: 'absent' | 'damaged' | 'weakened' | 'newer-version' }
  | { readonly state: 'unreadable'; readonly systemCode: string };

/** Reads both copies and takes the newer of those that are whole. Needs no key and proves nothing: see `headerMacFits`. */
export function readHeader(folder: string): HeaderRead {
  const copies = COPIES.map((copy) => readCopy(inFolder(folder, copy)));
  if (copies.some((copy) => copy.state === 'newer-version')) return { state: 'newer-version' };
  const whole = copies.flatMap((copy) => (copy.state === 'ok' ? [copy.header] : []));
  const [first, second] = whole;
  if (first === undefined) return withoutHeader(copies);
  if (second === undefined) {
    const absent = copies.some((copy) => copy.state === 'absent');
    return { state: 'ok', header: first, problem: absent ? 'one-copy-missing' : 'one-copy-damaged' };
  }
  const same = Buffer.from(first.bytes).equals(second.bytes);
  const header = second.body.generation > first.body.generation ? second : first;
  return { state: 'ok', header, problem: same ? null : 'copies-differ' };
}

/** Writes the first header of a new casebook, generation 1, where there is none. */
export async function createHeader(
  folder: string,
  body: HeaderBody,
  headerKey: Uint8Array,
  operations: FileOperations = nodeFileOperations,
): Promise<HeaderWrite> {
  if (body.generation !== 1) throw new RangeError('the first header has generation 1');
  if (readHeader(folder).state !== 'missing') return refusal({ code: 'already-there' });
  return writeCopies(folder, serialiseHeader(body, headerKey), operations);
}

/** Writes the next header of a casebook. Its generation must be exactly one above what is on disk, which must be made with the same key. */
export async function replaceHeader(
  folder: string,
  body: HeaderBody,
  headerKey: Uint8Array,
  operations: FileOperations = nodeFileOperations,
): Promise<HeaderWrite> {
  const onDisk = readHeader(folder);
  if (onDisk.state !== 'ok') return refusal({ code: 'header-lost' });
  const { casebookId, generation } = onDisk.header.body;
  if (casebookId !== body.casebookId || generation + 1 !== body.generation)
    return refusal({ code: 'generation-conflict' });
  if (!headerMacFits(onDisk.header, headerKey)) return refusal({ code: 'header-changed' });
  return writeCopies(folder, serialiseHeader(body, headerKey), operations);
}

/** Puts a header that came out of a backup into a new folder, as it is. */
export async function placeHeader(
  folder: string,
  header: Header,
  operations: FileOperations = nodeFileOperations,
): Promise<HeaderWrite> {
  if (readHeader(folder).state !== 'missing') return refusal({ code: 'already-there' });
  return writeCopies(folder, header, operations);
}

/** Makes both copies equal to a header that was read and then proven by `headerMacFits`. A copy that is right already is left alone. */
export async function healHeader(
  folder: string,
  header: Header,
  operations: FileOperations = nodeFileOperations,
): Promise<Outcome<null, CheckedWriteRefusal>> {
  for (const copy of COPIES) {
    const path = inFolder(folder, copy);
    const there = readCopy(path);
    if (there.state === 'ok' && Buffer.from(there.header.bytes).equals(header.bytes)) continue;
    const written = await checkedWrite(path, header.bytes, operations);
    if (!written.ok) return written;
  }
  return success(null);
}

async function writeCopies(folder: string, header: Header, operations: FileOperations): Promise<HeaderWrite> {
  const first = await checkedWrite(inFolder(folder, 'headerA'), header.bytes, operations);
  if (!first.ok) return refusal({ code: first.code });
  const second = await checkedWrite(inFolder(folder, 'headerB'), header.bytes, operations);
  return success({ header, secondCopy: second.ok ? 'written' : second.code });
}

function withoutHeader(copies: readonly Copy[]): HeaderRead {
  const unreadable = copies.find((copy) => copy.state === 'unreadable');
  if (copies.some((copy) => copy.state === 'weakened')) return { state: 'weakened' };
  if (unreadable !== undefined) return unreadable;
  return { state: copies.some((copy) => copy.state === 'damaged') ? 'damaged' : 'missing' };
}

function readCopy(path: string): Copy {
  try {
    const parsed = parseHeader(readAtMost(path, HEADER_LIMIT + 1));
    if (parsed.state === 'ok') return parsed;
    return { state: parsed.state === 'weakened' || parsed.state === 'newer-version' ? parsed.state : 'damaged' };
  } catch (error) {
    const systemCode = fileErrorCode(error);
    if (systemCode === null) throw error;
    if (systemCode === 'ENOENT' || systemCode === 'ENOTDIR') return { state: 'absent' };
    return systemCode === 'EISDIR' ? { state: 'damaged' } : { state: 'unreadable', systemCode };
  }
}

/** A file of any size costs no more than `limit` bytes of memory. */
function readAtMost(path: string, limit: number): Uint8Array {
  const bytes = new Uint8Array(limit);
  const descriptor = openSync(path, 'r');
  try {
    let length = 0;
    while (length < limit) {
      const read = readSync(descriptor, bytes, length, limit - length, length);
      if (read === 0) break;
      length += read;
    }
    return bytes.slice(0, length);
  } finally {
    closeSync(descriptor);
  }
}
