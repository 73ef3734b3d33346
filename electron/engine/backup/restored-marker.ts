import { lstatSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../../domain/dates/local-date';
import type { Compartment } from '../compartment/compartment';
import { type Manifest, manifestIsOurs, readHeadOf } from './container';
import { RESTORED } from './restore';

/** Entries that may come between a restore and its entry in the journal: what is signed by the sheet, and that entry itself. */
const AFTER_RESTORE: readonly string[] = ['user:recovered', 'backup:restored'];

export interface RestoredMarker {
  readonly restored: Manifest['compartments'][number];
  /** When the copy was made. */
  readonly madeAt: Instant;
  /** Nothing was recorded since the restore: the marker stands for the seal that is missing. */
  readonly fresh: boolean;
  /** The restore stands in the journal already. */
  readonly noted: boolean;
}

/**
 * The marker of a restore, if it lies in the folder and is proven: the MAC of its manifest is ours, and this very journal passes through the entry that
 * it names. Null otherwise: a marker that somebody else put there means nothing.
 */
export function readRestored(folder: string, conduct: Compartment, manifestKey: Uint8Array): RestoredMarker | null {
  const file = path.join(folder, RESTORED);
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
  const read = readHeadOf(file, false);
  if (!read.ok || !manifestIsOurs(read.container, manifestKey)) return null;
  const { casebookId, madeAt, compartments } = read.container.manifest;
  const restored = compartments.find(({ name }) => name === 'conduct');
  if (casebookId !== conduct.identity.casebookId || restored === undefined) return null;
  const { at, after } = conduct.read((db) => ({
    at: db.get<{ hash: string }>('SELECT lower(hex(hash)) AS hash FROM journal WHERE sequence = ?', [
      restored.sequence,
    ]),
    after: db.all<{ kind: string }>(
      "SELECT json_extract(entry, '$.kind') AS kind FROM journal WHERE sequence > ? ORDER BY sequence LIMIT 20",
      [restored.sequence],
    ),
  }));
  if (at?.hash !== restored.hash) return null;
  const fresh = after.every(({ kind }) => AFTER_RESTORE.includes(kind));
  return { restored, madeAt, fresh, noted: after.some(({ kind }) => kind === 'backup:restored') };
}

/** The restore is in the journal and sealed: the marker has done its work. */
export function removeRestored(folder: string): void {
  rmSync(path.join(folder, RESTORED), { force: true });
}
