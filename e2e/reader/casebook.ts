import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type BackupFile, checkManifestMac, type Manifest, readBackupFile, readManifest } from './backup-file';
import { CONDUCT, type Compartment, compareSigners, keyGenerationOf, readCompartment } from './compartment';
import { compartmentKeys } from './compartment-keys';
import { sameBytes } from './digest';
import { check } from './fault';
import { type Header, parseHeader, readHeaders } from './header';
import { openGrant } from './open-grant';
import { type OpenedHeader, type Opener, openFirst } from './open-header';
import { recordSeal } from './record-seal';
import { compareSeal, readSeal } from './seal';

export interface Reading extends Compartment {
  readonly header: Header;
  /** The three groups on paper that stand for the newest entry. */
  readonly recordSeal: readonly [string, string, string];
  /** What is not as it should be, although everything could be read and checked. Empty when all is well. */
  readonly remarks: readonly string[];
}

/** Reads and checks a casebook's folder, with nobody else having it open. Throws a sentence that names the first thing that is wrong. */
export async function readCasebook(folder: string, opener: Opener): Promise<Reading> {
  const { headers, remarks: said } = readHeaders(folder);
  const remarks = [...said];
  const { header, to, keys } = await openFirst(headers, opener, remarks);
  const derived = compartmentKeys(openGrant(header, CONDUCT, to, keys));
  const file = (name: string) => path.join(folder, name);
  const part = (name: string) => {
    check(existsSync(file(name)), `${name} is missing.`);
    return readFileSync(file(name));
  };
  const log = file('conduct.db-wal');
  check(
    !existsSync(log) || statSync(log).size === 0,
    'The newest changes still stand in conduct.db-wal: lock or quit the program first.',
  );
  const compartment = await readCompartment(part('conduct.db'), header, derived.database);
  if (existsSync(file('casebook.restored'))) {
    checkRestored(part('casebook.restored'), header, compartment, derived.manifest);
  } else {
    const { seal, remarks: damaged } = readSeal(part('conduct.seal'), derived.seal);
    const ahead = compareSeal(seal, header, keyGenerationOf(header), compartment.entries);
    remarks.push(...damaged);
    if (ahead > 0) remarks.push(`The database is ${ahead} entries ahead of its seal, as after a crash.`);
  }
  return reading(header, compartment, remarks);
}

/** Reads and checks a backup: its parts, and the database inside as a casebook's own. */
export async function readBackup(
  bytes: Uint8Array,
  opener: Opener,
): Promise<Reading & { readonly manifest: Manifest }> {
  const backup = readBackupFile(bytes);
  const { manifest } = backup;
  const remarks: string[] = [];
  const { header, to, keys } = await openBackup(backup, opener, remarks);
  const derived = compartmentKeys(openGrant(header, CONDUCT, to, keys));
  checkManifestMac(manifest, derived.manifest);
  const compartment = await readCompartment(partOf(backup, 'conduct.db'), header, derived.database);
  const counts = checkAgainstManifest(manifest, header, compartment);
  for (const [name, count] of compartment.counts) {
    check(
      counts.get(name) === count,
      `The table ${name} has ${count} rows; the manifest says ${counts.get(name) ?? 'nothing'}.`,
    );
  }
  return { ...reading(header, compartment, remarks), manifest };
}

function openBackup(backup: BackupFile, opener: Opener, remarks: string[]): Promise<OpenedHeader> {
  const header = parseHeader('casebook.header.a in the backup', partOf(backup, 'casebook.header.a'));
  return openFirst([header], opener, remarks);
}

function partOf({ files }: BackupFile, name: string): Uint8Array {
  const part = files.get(name);
  check(part !== undefined, `The backup does not hold ${name}.`);
  return part;
}

function checkRestored(file: Uint8Array, header: Header, compartment: Compartment, manifestKey: Uint8Array): void {
  const { manifest, end } = readManifest(file);
  check(end === file.length, 'casebook.restored goes on after its MAC.');
  checkManifestMac(manifest, manifestKey);
  checkAgainstManifest(manifest, header, compartment);
}

/** Compares header and journal's end with what the manifest says of them. Returns its counts. */
function checkAgainstManifest(
  manifest: Manifest,
  header: Header,
  { entries }: Compartment,
): ReadonlyMap<string, number> {
  check(manifest.casebookId === header.casebookId, 'The manifest is that of another casebook.');
  check(manifest.headerGeneration === header.generation, 'The manifest names another generation of the header.');
  const stated = manifest.compartments.find(({ name }) => name === CONDUCT);
  check(stated !== undefined, 'The manifest does not name the compartment conduct.');
  check(stated.keyGeneration === keyGenerationOf(header), 'The manifest names another key generation than the header.');
  check(
    stated.sequence === entries.length,
    `The journal ends at entry ${entries.length}; the manifest says ${stated.sequence}.`,
  );
  const last = entries.at(-1);
  check(
    last !== undefined && sameBytes(last.hash, Buffer.from(stated.hash, 'hex')),
    `Entry ${stated.sequence} is not the one that the manifest names.`,
  );
  return stated.counts;
}

function reading(header: Header, compartment: Compartment, remarks: readonly string[]): Reading {
  const last = compartment.entries.at(-1);
  check(last !== undefined, 'The journal is empty.');
  return {
    ...compartment,
    header,
    recordSeal: recordSeal(last.hash),
    remarks: [...remarks, ...compareSigners(header, compartment.signers)],
  };
}
