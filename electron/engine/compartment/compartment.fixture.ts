import { createPublicKey, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../../domain/casebook/casebook';
import type { EntryToAppend, Signer } from '../journal/append';
import type { Compartment } from './compartment';
import { type CompartmentSettings, openCompartment } from './open-compartment';
import type { Projection } from './projection';

/** A user of an invented school, who can sign. */
export interface SampleUser extends Signer {
  readonly role: Role;
  readonly signPublicKey: Buffer;
}

export function sampleUser(role: Role, actor = randomBytes(16).toString('hex')): SampleUser {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const signPublicKey = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  return { actor, role, signPublicKey, sign: (message) => sign(null, message, privateKey) };
}

export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const x = Buffer.from(publicKey).toString('base64url');
  return verify(null, message, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }), signature);
}

/** A head may sign everything, the desk only notes. */
export function sampleMaySign(role: Role, kind: string): boolean {
  return role === 'head' || (role === 'desk' && kind === 'note:recorded');
}

/** Notes with words that can be corrected and erased, and a search in them. */
export const noteProjection: Projection = {
  name: 'note',
  tables: ['note', 'note_change', 'note_words'],
  create: `
    CREATE TABLE note (id TEXT PRIMARY KEY, recorded INTEGER NOT NULL, words TEXT, words_from INTEGER NOT NULL) STRICT;
    CREATE INDEX note_recorded ON note (recorded);
    CREATE TABLE note_change (sequence INTEGER PRIMARY KEY, note TEXT NOT NULL REFERENCES note (id)) STRICT;
    CREATE VIRTUAL TABLE note_words USING fts5 (words);
  `,
  kinds: ['note:recorded', 'note:corrected', 'body:erased'],
  probes: [
    `SELECT rowid FROM note_words WHERE note_words MATCH 'gate'`,
    `SELECT rowid FROM note_words WHERE note_words MATCH 'shouted'`,
    `SELECT count(*) AS rows FROM note_words`,
  ],
  apply(db, entry, body) {
    if (entry.kind === 'body:erased') {
      const { sequence } = body as { sequence: number };
      db.run('UPDATE note SET words = NULL WHERE words_from = ?', [sequence]);
      db.run('DELETE FROM note_words WHERE rowid = ?', [sequence]);
      return;
    }
    const words = (body as { words: string } | null)?.words ?? null;
    if (entry.kind === 'note:recorded') {
      db.run('INSERT INTO note VALUES (?, ?, ?, ?)', [entry.subject, entry.sequence, words, entry.sequence]);
    } else {
      db.run('UPDATE note SET words = ?, words_from = ? WHERE id = ?', [words, entry.sequence, entry.subject]);
      db.run('INSERT INTO note_change VALUES (?, ?)', [entry.sequence, entry.subject]);
    }
    if (words !== null) db.run('INSERT INTO note_words (rowid, words) VALUES (?, ?)', [entry.sequence, words]);
  },
};

/** Counts every entry by its actor: a projection of all kinds. */
export const actorProjection: Projection = {
  name: 'actor',
  tables: ['actor'],
  create: 'CREATE TABLE actor (actor TEXT PRIMARY KEY, entries INTEGER NOT NULL, last INTEGER NOT NULL) STRICT;',
  kinds: 'every',
  apply(db, entry) {
    db.run(
      'INSERT INTO actor VALUES (?, 1, ?) ON CONFLICT (actor) DO UPDATE SET entries = entries + 1, last = excluded.last',
      [entry.actor, entry.sequence],
    );
  },
};

export const draftTable = {
  name: 'draft',
  create: 'CREATE TABLE draft (id TEXT PRIMARY KEY, words TEXT NOT NULL) STRICT;',
};

/** Settings of a compartment in a new temporary folder, with keys of its own. */
export function sampleSettings(folder = mkdtempSync(join(tmpdir(), 'compartment-'))): CompartmentSettings {
  return {
    path: join(folder, 'conduct.db'),
    sealPath: join(folder, 'conduct.seal'),
    identity: { casebookId: randomBytes(16).toString('hex'), name: 'conduct', keyGeneration: 1 },
    databaseKey: randomBytes(32),
    sealKey: randomBytes(32),
    headerGeneration: 1,
    projections: [noteProjection, actorProjection],
    exceptions: [draftTable],
    upcast: (_kind, _version, body) => body,
  };
}

/** An entry at a fixed moment. */
export function sampleEntry(kind: string, subject: string, body: unknown): EntryToAppend {
  return { kind, version: 1, subject, day: '2026-11-23', at: '2026-11-23T08:40:12.345Z', offset: 0, body };
}

export function foundingBody(casebookId: string, founder: SampleUser, recovery: SampleUser): object {
  const keys = ({ signPublicKey }: SampleUser): object => ({ signPublicKey: signPublicKey.toString('base64') });
  return {
    casebookId,
    founder: { userId: founder.actor, role: founder.role, ...keys(founder) },
    recovery: keys(recovery),
  };
}

/** Appends the founding entry and `count` notes, one act each. */
export function fill(compartment: Compartment, founder: SampleUser, count: number): void {
  const { casebookId } = compartment.identity;
  if (compartment.head.sequence === 0) {
    const body = foundingBody(casebookId, founder, sampleUser('head', 'recovery'));
    compartment.act((tx) => tx.append(sampleEntry('casebook:founded', casebookId, body), founder));
  }
  for (let number = 1; number <= count; number += 1) recordNote(compartment, founder, `Shouted at the gate, ${number}`);
}

/** As `fill`, with all notes in one act: for long journals. */
export function fillAtOnce(compartment: Compartment, founder: SampleUser, count: number): void {
  fill(compartment, founder, 0);
  compartment.act((tx) => {
    for (let number = 1; number <= count; number += 1) {
      const id = randomBytes(16).toString('hex');
      tx.append(sampleEntry('note:recorded', id, { words: `Shouted at the gate, ${number}` }), founder);
    }
  });
}

export function recordNote(compartment: Compartment, signer: Signer, words: string): string {
  const id = randomBytes(16).toString('hex');
  compartment.act((tx) => tx.append(sampleEntry('note:recorded', id, { words }), signer));
  return id;
}

/** Opens what has to open. */
export function mustOpen(settings: CompartmentSettings): Extract<ReturnType<typeof openCompartment>, { opened: true }> {
  const opened = openCompartment(settings);
  if (!opened.opened) throw new Error(`did not open: ${JSON.stringify(opened)}`);
  return opened;
}
