import { hex, hmacSha256, sameBytes, sha256 } from './digest';
import { check } from './fault';
import { Fields } from './fields';

const MAGIC = 'CCBACKUP1\n';
const LARGEST_MANIFEST = 16 * 1024 * 1024;

export interface BackupFile {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface Manifest {
  readonly casebookId: string;
  readonly madeAt: string;
  readonly headerGeneration: number;
  readonly compartments: readonly {
    readonly name: string;
    readonly keyGeneration: number;
    readonly sequence: number;
    readonly hash: string;
    readonly counts: ReadonlyMap<string, number>;
  }[];
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
  /** The manifest's own bytes and the MAC beside them. */
  readonly bytes: Uint8Array;
  readonly mac: Uint8Array;
}

/** The parts of a backup, their sizes and hashes checked against the manifest. The manifest's MAC waits for the key. */
export function readBackupFile(file: Uint8Array): BackupFile {
  const { manifest, end } = readManifest(file);
  const files = new Map<string, Uint8Array>();
  let at = end;
  for (const { name, size, sha256: hash } of manifest.files) {
    const bytes = file.subarray(at, at + size);
    check(bytes.length === size, `The backup ends inside ${name}.`);
    check(hex(sha256(bytes)) === hash, `${name} in the backup is damaged.`);
    check(!files.has(name), `The backup holds ${name} twice.`);
    files.set(name, bytes);
    at += size;
  }
  check(at === file.length, 'The backup goes on after its last file.');
  return { manifest, files };
}

/** Magic, length, manifest and MAC: the head of a backup, and the whole of `casebook.restored`. `end` is where they end. */
export function readManifest(file: Uint8Array): { readonly manifest: Manifest; readonly end: number } {
  const head = Buffer.from(file);
  check(head.toString('latin1', 0, MAGIC.length) === MAGIC, 'The backup does not begin with CCBACKUP1.');
  check(head.length >= MAGIC.length + 4, 'The backup ends inside its head.');
  const start = MAGIC.length + 4;
  const length = head.readUInt32LE(MAGIC.length);
  check(length <= LARGEST_MANIFEST && head.length >= start + length + 32, 'The backup ends inside its manifest.');
  const bytes = head.subarray(start, start + length);
  const end = start + length + 32;
  return {
    manifest: { ...parse(Fields.parse('The manifest', bytes)), bytes, mac: head.subarray(start + length, end) },
    end,
  };
}

function parse(fields: Fields): Omit<Manifest, 'bytes' | 'mac'> {
  check(fields.text('format') === 'conduct-casebook-backup', 'The manifest is not that of a backup.');
  check(
    fields.number('version') === 1,
    `The backup has version ${fields.number('version')}; this reader knows version 1.`,
  );
  return {
    casebookId: fields.id('casebookId'),
    madeAt: fields.text('madeAt'),
    headerGeneration: fields.number('headerGeneration'),
    compartments: fields.list('compartments').map((item) => {
      const counts = item.object('counts');
      return {
        name: item.text('name'),
        keyGeneration: item.number('keyGeneration'),
        sequence: item.number('sequence'),
        hash: item.hash('hash'),
        counts: new Map(counts.names().map((name) => [name, counts.number(name)])),
      };
    }),
    files: fields
      .list('files')
      .map((item) => ({ name: item.text('name'), size: item.number('size'), sha256: item.hash('sha256') })),
  };
}

/** Checks that the manifest was written by somebody with the key of `conduct`. */
export function checkManifestMac(manifest: Manifest, manifestKey: Uint8Array): void {
  check(
    sameBytes(hmacSha256(manifestKey, manifest.bytes), manifest.mac),
    'The manifest of the backup was changed: its MAC is wrong.',
  );
}
