import { randomBytes } from 'node:crypto';
import type { Compartment } from '../compartment/compartment';
import {
  fill,
  mustOpen,
  type SampleUser,
  sampleMaySign,
  sampleSettings,
  sampleUser,
  verifyEd25519,
} from '../compartment/compartment.fixture';
import { connect } from '../compartment/connection';
import { type CompartmentSettings, createCompartment } from '../compartment/open-compartment';
import type { JournalAnchor } from './anchor';
import { entryText, hashOfEntry, JournalEntry, signedMessage } from './entry';
import type { Finding } from './finding';
import { type JournalReport, verifyJournal } from './verify';

export const founder = sampleUser('head', 'f'.repeat(32));
const NO_TRIGGERS = [
  'journal_no_update',
  'journal_no_delete',
  'journal_body_no_update',
  'journal_body_only_erased',
].map((name) => `DROP TRIGGER IF EXISTS ${name}`);

export function filled(notes: number): { settings: CompartmentSettings; compartment: Compartment } {
  const settings = sampleSettings();
  const compartment = createCompartment(settings);
  fill(compartment, founder, notes);
  return { settings, compartment };
}

/** Edits a closed database by hand, as somebody can who holds its key. */
export function edit(
  settings: CompartmentSettings,
  ...sql: readonly (readonly [string, ...(string | number | Uint8Array<ArrayBuffer>)[]])[]
): void {
  const database = connect(settings.path, settings.databaseKey);
  database.pragma('foreign_keys = OFF');
  for (const text of NO_TRIGGERS) database.exec(text);
  for (const [text, ...parameters] of sql) database.prepare(text).run(parameters);
  database.close();
}

export async function verified(
  settings: CompartmentSettings,
  anchors: readonly JournalAnchor[] = [],
  skipSignatures = false,
): Promise<JournalReport> {
  const { compartment } = mustOpen(settings);
  try {
    return await verifyJournal((work) => compartment.read(work), {
      casebookId: settings.identity.casebookId,
      compartment: settings.identity.name,
      maySign: sampleMaySign,
      verifySignature: skipSignatures ? null : verifyEd25519,
      anchors,
    });
  } finally {
    compartment.close();
  }
}

export const codes = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, sequence }) => `${code} ${sequence}`);

/** The stored entry of one row. */
export function stored(settings: CompartmentSettings, sequence: number): { entry: JournalEntry; text: string } {
  const { compartment } = mustOpen(settings);
  const text =
    compartment.read((db) => db.get<{ entry: string }>('SELECT entry FROM journal WHERE sequence = ?', [sequence]))
      ?.entry ?? '';
  compartment.close();
  return { entry: JournalEntry.parse(JSON.parse(text)), text };
}

/** Puts another entry in the place of a row, hashed and, if somebody is given, signed. */
export function replaceEntry(
  settings: CompartmentSettings,
  entry: JournalEntry,
  row: number,
  signer: SampleUser | null,
): Buffer {
  const text = entryText(entry);
  const hash = Buffer.from(hashOfEntry(text), 'hex');
  const signature = signer === null ? randomBytes(64) : Buffer.from(signer.sign(signedMessage(hash)));
  edit(settings, [
    'UPDATE journal SET entry = ?, hash = ?, signature = ? WHERE sequence = ?',
    text,
    Buffer.from(hash),
    Buffer.from(signature),
    row,
  ]);
  return hash;
}
