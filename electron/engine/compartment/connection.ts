import { Database } from '@signalapp/sqlcipher';

/** Bytes in a page of the database. */
export const PAGE_SIZE = 4_096;

const HEX_KEY = /^[0-9a-f]{64}$/;

/** What each setting has to read back as, in the order in which it is set. macOS needs two more to reach the platter. */
const SETTINGS: readonly { readonly set: string; readonly read: string; readonly value: string | number }[] = [
  { set: 'cipher_log_level = NONE', read: 'cipher_log_level', value: 'NONE' },
  { set: 'cipher_memory_security = ON', read: 'cipher_memory_security', value: '1' },
  { set: 'locking_mode = EXCLUSIVE', read: 'locking_mode', value: 'exclusive' },
  { set: 'journal_mode = WAL', read: 'journal_mode', value: 'wal' },
  { set: 'synchronous = FULL', read: 'synchronous', value: 2 },
  { set: 'foreign_keys = ON', read: 'foreign_keys', value: 1 },
  { set: 'recursive_triggers = ON', read: 'recursive_triggers', value: 1 },
  { set: 'trusted_schema = OFF', read: 'trusted_schema', value: 0 },
  { set: 'cell_size_check = ON', read: 'cell_size_check', value: 1 },
  { set: 'secure_delete = ON', read: 'secure_delete', value: 1 },
  { set: 'temp_store = MEMORY', read: 'temp_store', value: 2 },
  { set: 'mmap_size = 0', read: 'mmap_size', value: 0 },
  { set: 'busy_timeout = 5000', read: 'busy_timeout', value: 5_000 },
  ...(process.platform === 'darwin'
    ? [
        { set: 'fullfsync = ON', read: 'fullfsync', value: 1 },
        { set: 'checkpoint_fullfsync = ON', read: 'checkpoint_fullfsync', value: 1 },
      ]
    : []),
];

/** What SQLCipher itself has to answer: the defaults of version 4, which docs/format.md, section 4, rests on. */
const CIPHER: readonly { readonly read: string; readonly value: string }[] = [
  { read: 'cipher_page_size', value: '4096' },
  { read: 'cipher_use_hmac', value: '1' },
  { read: 'cipher_hmac_algorithm', value: 'HMAC_SHA512' },
  { read: 'cipher_kdf_algorithm', value: 'PBKDF2_HMAC_SHA512' },
  { read: 'cipher_plaintext_header_size', value: '0' },
  { read: 'cipher_status', value: '1' },
];

/**
 * A connection to `path` under the raw 32-byte key, with every setting of security.md section 4 set and nothing read back yet.
 * Throws the library's error; the connection is closed then. The text of the key lives as long as this call.
 */
export function connect(path: string, key: Uint8Array): Database {
  const database = new Database(path, { cacheStatements: false });
  try {
    database.exec(`PRAGMA key = "x'${keyText(key)}'"`);
    for (const { set } of SETTINGS) database.pragma(set);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * A connection for looking at a whole file: the key and the settings that change nothing in it, and room for 64 MiB of pages, so that a check
 * which goes from rows to their indexes does not decrypt the same page many times. Throws as `connect`.
 */
export function connectToLook(path: string, key: Uint8Array): Database {
  const database = new Database(path, { cacheStatements: false });
  try {
    database.exec(`PRAGMA key = "x'${keyText(key)}'"`);
    for (const set of ['cipher_log_level = NONE', 'cipher_memory_security = ON', 'locking_mode = EXCLUSIVE']) {
      database.pragma(set);
    }
    for (const set of ['query_only = ON', 'trusted_schema = OFF', 'cell_size_check = ON', 'temp_store = MEMORY']) {
      database.pragma(set);
    }
    database.pragma('mmap_size = 0');
    database.pragma('cache_size = -65536');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Reads every setting back. This package opens a database that is in WAL mode already with `synchronous = NORMAL`, so asking is the only
 * proof. Throws an error that names each setting that is not as it has to be; nothing may be read or written then.
 */
export function assertSettings(database: Database): void {
  const wrong: string[] = [];
  for (const { read, value } of [...SETTINGS, ...CIPHER]) {
    const found = database.pragma(read, { simple: true });
    if (found !== value) wrong.push(`${read} is ${String(found)}, not ${value}`);
  }
  const version = String(database.pragma('cipher_version', { simple: true }));
  if (!version.startsWith('4.')) wrong.push(`cipher_version is ${version}, not 4`);
  if (wrong.length > 0) throw new Error(`unsafe database connection: ${wrong.join('; ')}`);
}

/** The names and values that `assertSettings` asks for. */
export function expectedSettings(): Readonly<Record<string, string | number>> {
  return Object.fromEntries([...SETTINGS, ...CIPHER].map(({ read, value }) => [read, value]));
}

function keyText(key: Uint8Array): string {
  const text = Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('hex');
  if (!HEX_KEY.test(text)) throw new Error('a database key has 32 bytes');
  return text;
}
