import { randomBytes } from 'node:crypto';
import type { Readable, Writable } from '../compartment/access';
import {
  entryText,
  hashBeforeFirst,
  hashOfBody,
  hashOfEntry,
  type JournalEntry,
  type JournalHead,
  readEntry,
  signedMessage,
} from './entry';

/** Who makes an entry: a user's id or `recovery`, and the signing of a message with that one's Ed25519 key (64 bytes). */
export interface Signer {
  readonly actor: string;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** What the engine adds the chain to. `at` is UTC, `offset` England's minutes ahead of it, `day` the day that it is about. */
export interface EntryToAppend {
  readonly kind: string;
  readonly version: number;
  readonly subject: string;
  readonly day: string;
  readonly at: string;
  readonly offset: number;
  readonly body: unknown;
  /** The body was brought to the newest shape of its kind by who appends: it is not checked once more before it is projected. */
  readonly checked?: true;
  /** Random if absent. */
  readonly id?: string;
}

export interface AppendedEntry {
  readonly entry: JournalEntry;
  readonly bodyText: string;
  readonly head: JournalHead;
}

/** The journal's last entry; of an empty journal, number 0 and the hash before the first. */
export function readHead(db: Readable, casebookId: string, compartment: string): JournalHead {
  const row = db.get<{ sequence: number; hash: Uint8Array }>(
    'SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1',
  );
  if (row === undefined) return { sequence: 0, hash: hashBeforeFirst(casebookId, compartment) };
  return { sequence: row.sequence, hash: Buffer.from(row.hash) };
}

/** The stored hash of one entry, or null. Number 0 gives the hash before the first. */
export function hashAt(db: Readable, sequence: number, casebookId: string, compartment: string): Uint8Array | null {
  if (sequence === 0) return hashBeforeFirst(casebookId, compartment);
  return db.get<{ hash: Uint8Array }>('SELECT hash FROM journal WHERE sequence = ?', [sequence])?.hash ?? null;
}

/**
 * Appends one entry after `head`: salts and hashes the body, chains, signs, stores. Has to run inside a transaction.
 * Throws for a bug: a body that is not JSON, a field that is not as the format has it, a signature that isn't 64 bytes.
 */
export function appendEntry(db: Writable, head: JournalHead, toAppend: EntryToAppend, signer: Signer): AppendedEntry {
  const bodyText = JSON.stringify(toAppend.body);
  if (typeof bodyText !== 'string') throw new Error('the body of an entry is JSON');
  const salt = randomBytes(16);
  const text = entryText({
    sequence: head.sequence + 1,
    id: toAppend.id ?? randomBytes(16).toString('hex'),
    origin: null,
    at: toAppend.at,
    offset: toAppend.offset,
    day: toAppend.day,
    actor: signer.actor,
    kind: toAppend.kind,
    version: toAppend.version,
    subject: toAppend.subject,
    bodyHash: hashOfBody(salt, bodyText),
    previousHash: head.hash.toString('hex'),
  });
  // Read back from the very text that is stored, which also checks every field.
  const entry = readEntry(text);
  if (entry === null) throw new Error('a field of an entry is not as the format has it');
  const hash = Buffer.from(hashOfEntry(text), 'hex');
  const signature = signer.sign(signedMessage(hash));
  if (signature.length !== 64) throw new Error('an Ed25519 signature has 64 bytes');
  db.run('INSERT INTO journal (sequence, entry, hash, signature) VALUES (?, ?, ?, ?)', [
    entry.sequence,
    text,
    hash,
    signature,
  ]);
  db.run('INSERT INTO journal_body (sequence, salt, body) VALUES (?, ?, ?)', [entry.sequence, salt, bodyText]);
  return { entry, bodyText, head: { sequence: entry.sequence, hash } };
}
