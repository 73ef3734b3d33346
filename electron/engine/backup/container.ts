import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, statSync } from 'node:fs';
import { z } from 'zod';
import { Instant } from '../../../domain/dates/local-date';
import { Id } from '../../../domain/ids';
import { FILES } from '../casebook/casebook-folder';
import { writeAll } from '../files/write-all';

/** docs/format.md, section 7. */
const MAGIC = Buffer.from('CCBACKUP1\n', 'ascii');
const MAC_BYTES = 32;
const MANIFEST_LIMIT = 1 << 20;
const CHUNK = 1 << 20;

const Hex = z.string().regex(/^[0-9a-f]{64}$/);

export const Manifest = z.strictObject({
  format: z.literal('conduct-casebook-backup'),
  version: z.literal(1),
  casebookId: Id,
  madeAt: Instant,
  headerGeneration: z.number().int().min(1),
  compartments: z
    .array(
      z.strictObject({
        name: z.literal('conduct'),
        keyGeneration: z.number().int().min(1),
        sequence: z.number().int().min(1),
        hash: Hex,
        counts: z.record(z.string(), z.number().int().min(0)),
      }),
    )
    .min(1)
    .max(3),
  files: z
    .array(z.strictObject({ name: z.enum([FILES.headerA, FILES.conduct]), size: z.number().int().min(0), sha256: Hex }))
    .length(2)
    .refine((files) => new Set(files.map(({ name }) => name)).size === files.length),
});
export type Manifest = z.infer<typeof Manifest>;

/** The manifest's exact bytes with their MAC: kept beside a restored casebook until somebody with a key has checked them. */
export interface SealedManifest {
  readonly manifest: Manifest;
  readonly bytes: Buffer;
  readonly mac: Buffer;
}

export type ReadContainer =
  | { readonly ok: true; readonly container: SealedManifest; readonly filesAt: number }
  | { readonly ok: false; readonly code: 'not-a-backup' | 'damaged' };

/** Puts a MAC on a manifest. */
export function sealManifest(manifest: Manifest, key: Uint8Array): SealedManifest {
  const bytes = Buffer.from(JSON.stringify(manifest), 'utf8');
  return { manifest, bytes, mac: macOf(bytes, key) };
}

export function manifestIsOurs({ bytes, mac }: SealedManifest, key: Uint8Array): boolean {
  return timingSafeEqual(macOf(bytes, key), mac);
}

function macOf(bytes: Uint8Array, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(bytes).digest();
}

/** Magic, length, manifest and MAC, as they stand at the head of a backup (and alone beside a restored casebook). */
export function headOf({ bytes, mac }: SealedManifest): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([MAGIC, length, bytes, mac]);
}

/** Reads the head of a backup. Sizes of the files have to add up to the end of the file exactly. `whole` is false for a head alone. */
export function readHeadOf(path: string, whole = true): ReadContainer {
  const size = statSync(path).size;
  const file = openSync(path, 'r');
  try {
    const start = read(file, 0, MAGIC.length + 4);
    if (start === null || !start.subarray(0, MAGIC.length).equals(MAGIC)) return { ok: false, code: 'not-a-backup' };
    const length = start.readUInt32LE(MAGIC.length);
    if (length > MANIFEST_LIMIT) return { ok: false, code: 'damaged' };
    const rest = read(file, start.length, length + MAC_BYTES);
    if (rest === null) return { ok: false, code: 'damaged' };
    const bytes = rest.subarray(0, length);
    const manifest = parsed(bytes);
    if (manifest === null) return { ok: false, code: 'damaged' };
    const filesAt = start.length + rest.length;
    const end = manifest.files.reduce((sum, each) => sum + each.size, filesAt);
    if (whole && end !== size) return { ok: false, code: 'damaged' };
    return { ok: true, container: { manifest, bytes, mac: rest.subarray(length) }, filesAt };
  } finally {
    closeSync(file);
  }
}

function parsed(bytes: Buffer): Manifest | null {
  try {
    const result = Manifest.safeParse(JSON.parse(bytes.toString('utf8')));
    return result.success ? result.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function read(file: number, position: number, length: number): Buffer | null {
  const bytes = Buffer.alloc(length);
  return readSync(file, bytes, 0, length, position) === length ? bytes : null;
}

/** Copies `length` bytes from one open file to the end of another, and answers with their SHA-256 in hex; null if the source ends early. */
export function copyBytes(from: number, position: number, length: number, to: number | null): string | null {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(Math.min(CHUNK, Math.max(length, 1)));
  for (let done = 0; done < length; ) {
    const count = readSync(from, chunk, 0, Math.min(chunk.length, length - done), position + done);
    if (count === 0) return null;
    const part = chunk.subarray(0, count);
    hash.update(part);
    if (to !== null) writeAll(to, part);
    done += count;
  }
  return hash.digest('hex');
}

export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
