import { existsSync, rmSync } from 'node:fs';
import type { Database } from '@signalapp/sqlcipher';
import { hashAt, readHead } from '../journal/append';
import type { JournalHead } from '../journal/entry';
import { remakeProjections } from '../journal/rebuild';
import { Compartment, sealContent } from './compartment';
import { named } from './disaster';
import { createDatabase, type OpenRefusal, openDatabase, removeDatabase } from './open-database';
import {
  createProjections,
  type ExceptionTable,
  type Projection,
  ProjectionSet,
  projectionsStand,
  type Upcast,
} from './projection';
import { type CompartmentIdentity, type Migration, migrate, newestVersion } from './schema';
import { compareSeal, type SealOutcome } from './seal';
import { SealFile } from './seal-file';
import type { Statements } from './statements';
import { inTransaction } from './transaction';

/** Where a compartment is, its two sub-keys (32 bytes each; the caller wipes its own copies), and what stands in it beside the journal. */
export interface CompartmentSettings {
  readonly path: string;
  readonly sealPath: string;
  readonly identity: CompartmentIdentity;
  readonly databaseKey: Uint8Array;
  readonly sealKey: Uint8Array;
  readonly headerGeneration: number;
  readonly projections: readonly Projection[];
  readonly exceptions: readonly ExceptionTable[];
  readonly upcast: Upcast;
  readonly migrations?: readonly Migration[];
  /** Asked before everything that is written once it is open; throws where writing would no longer be ours. */
  readonly mayWrite?: () => void;
}

export type OpenedCompartment =
  | {
      readonly opened: true;
      readonly compartment: Compartment;
      /** What the seal says; `repaired` was repaired already. */
      readonly seal: SealOutcome;
      /** The projections were made anew, because the program makes them otherwise than the file had them. */
      readonly rebuilt: boolean;
      readonly migratedFrom: number | null;
      readonly setAside: string | null;
    }
  | ({ readonly opened: false } & OpenRefusal);

/** Makes a new, empty compartment with its seal. Throws `CompartmentDisaster`, or an error if a file stands there already. */
export function createCompartment(settings: CompartmentSettings): Compartment {
  const { path, identity, migrations = [] } = settings;
  const version = newestVersion(migrations);
  const projections = new ProjectionSet(settings.projections, settings.upcast);
  if (existsSync(settings.sealPath)) throw new Error('a seal is never made over a file that exists');
  const { database, statements } = createDatabase(path, settings.databaseKey, identity, (writer) => {
    for (const { create } of settings.exceptions) writer.execute(create);
    createProjections(writer, settings.projections);
    writer.execute(`PRAGMA user_version = ${version}`);
  });
  const sealFile = new SealFile(settings.sealPath, settings.sealKey);
  try {
    const head = readHead(statements, identity.casebookId, identity.name);
    sealFile.write(sealContent(identity, head, settings.headerGeneration));
    const seal = { outcome: 'agrees' } as const;
    return new Compartment({ ...settings, database, statements, sealFile, projections, head, seal });
  } catch (error) {
    closeAll(database, statements, sealFile);
    removeDatabase(path);
    rmSync(settings.sealPath, { force: true });
    throw named(error);
  }
}

/**
 * Opens a compartment: the database (see `openDatabase`), migrations, projections if the program makes them otherwise, then the seal.
 * A seal that is behind is written anew; any other finding stands in `seal`, and reading works while acts wait for `acceptSeal`.
 * Throws `CompartmentDisaster` for what befalls it on the way.
 */
export function openCompartment(settings: CompartmentSettings): OpenedCompartment {
  const { path, identity, migrations = [], exceptions } = settings;
  const newest = newestVersion(migrations);
  const opened = openDatabase({ path, key: settings.databaseKey, identity, newestVersion: newest });
  if (!opened.opened) return opened;
  const { database, statements, version, setAside } = opened;
  const sealFile = new SealFile(settings.sealPath, settings.sealKey);
  try {
    const projections = new ProjectionSet(settings.projections, settings.upcast);
    migrate(statements, version, migrations, () => remakeProjections(statements, projections, exceptions));
    const rebuilt = version < newest || !projectionsStand(statements, settings.projections, exceptions);
    if (rebuilt && version === newest) {
      inTransaction(statements, () => remakeProjections(statements, projections, exceptions));
    }
    const head = readHead(statements, identity.casebookId, identity.name);
    const seal = readSeal(sealFile, statements, settings, head);
    const compartment = new Compartment({ ...settings, database, statements, sealFile, projections, head, seal });
    if (seal.outcome === 'agrees' || seal.outcome === 'repaired') compartment.settle();
    return { opened: true, compartment, seal, rebuilt, migratedFrom: version < newest ? version : null, setAside };
  } catch (error) {
    closeAll(database, statements, sealFile);
    throw named(error);
  }
}

function readSeal(
  sealFile: SealFile,
  statements: Statements,
  { identity, headerGeneration }: CompartmentSettings,
  head: JournalHead,
): SealOutcome {
  const sealed = sealFile.read();
  if (sealed.read === 'missing') return { outcome: 'seal-missing' };
  if (sealed.read === 'damaged') return { outcome: 'seal-damaged' };
  const { record } = sealed;
  const { casebookId, keyGeneration, name } = identity;
  if (record.casebookId !== casebookId || record.keyGeneration !== keyGeneration) return { outcome: 'seal-damaged' };
  return compareSeal(record, head, headerGeneration, (sequence) => hashAt(statements, sequence, casebookId, name));
}

function closeAll(database: Database, statements: Statements, sealFile: SealFile): void {
  statements.close();
  database.close();
  sealFile.close();
}
