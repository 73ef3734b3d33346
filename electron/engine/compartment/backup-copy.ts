import { existsSync, renameSync } from 'node:fs';
import { readHead } from '../journal/append';
import type { JournalHead } from '../journal/entry';
import type { Finding } from '../journal/finding';
import type { Readable } from './access';
import { type Compartment, emptyLog } from './compartment';
import { connectToLook } from './connection';
import { CompartmentDisaster, named } from './disaster';
import { faultPoint } from './fault-point';
import { checkPages, checkTail, guarded } from './integrity';
import { removeDatabase } from './open-database';
import { quoted } from './projection';
import { Statements } from './statements';

/** Rows of each table, by its name. */
export type TableCounts = Readonly<Record<string, number>>;

export interface ProvenCopy {
  readonly proven: true;
  readonly path: string;
  readonly size: number;
  readonly head: JournalHead;
  readonly counts: TableCounts;
}

/** The copy was opened again and is not the same. It has been removed. */
export interface UnprovenCopy {
  readonly proven: false;
  readonly findings: readonly Finding[];
}

/** The name under which a copy is made; a file of this name is a leftover and means nothing. */
export function unfinishedName(target: string): string {
  return `${target}.unfinished`;
}

/**
 * Copies an open compartment's database to `target`, which must not exist, and proves the copy: opened again with the same key, every page
 * authenticated, structure sound, the same number of rows in each table, the same last entry. Only then does it get its name. It is not
 * flushed: who keeps it, has to. The bytes are copied as they are, since nothing writes meanwhile: making them anew took thirty times as long.
 * Leftovers of an earlier try are removed first, with a `-journal` that would roll the copy back to nothing.
 * Throws `CompartmentDisaster` (`disk-full` …; `damaged` if what was copied is); nothing is left behind then.
 */
export function copyCompartment(
  compartment: Compartment,
  databaseKey: Uint8Array,
  target: string,
): ProvenCopy | UnprovenCopy {
  if (existsSync(target)) throw new Error('a copy is never made over a file that exists');
  const unfinished = unfinishedName(target);
  removeDatabase(unfinished);
  try {
    const { identity } = compartment;
    const { size, ...source } = compartment.maintain((statements, bytes) => {
      emptyLog(statements);
      return { size: bytes.copyTo(unfinished), ...summary(statements, identity.casebookId, identity.name) };
    });
    faultPoint('copy:written');
    const findings = proveCopy(unfinished, databaseKey, source);
    if (findings.length > 0) {
      mustBeSound(compartment);
      removeDatabase(unfinished);
      return { proven: false, findings };
    }
    faultPoint('copy:proven');
    renameSync(unfinished, target);
    faultPoint('copy:renamed');
    return { proven: true, path: target, size, head: source.head, counts: source.counts };
  } catch (error) {
    removeDatabase(unfinished);
    throw named(error);
  }
}

/** A copy of what is damaged is damaged too: then that is what has to be said, not that the copy went wrong. */
function mustBeSound(compartment: Compartment): void {
  const damage = compartment.maintain((statements) => checkPages(statements, compartment.path, 'whole'));
  if (damage.length > 0) throw new CompartmentDisaster('damaged', 'SQLITE_CORRUPT');
}

/** What a copy has to have. */
export interface CopySummary {
  readonly casebookId: string;
  readonly name: string;
  readonly head: JournalHead;
  readonly counts: TableCounts;
}

/** Opens a copy and compares it with what it has to have; empty if all of it is there. Changes nothing in it. */
export function proveCopy(path: string, databaseKey: Uint8Array, expected: CopySummary): readonly Finding[] {
  return guarded(() => {
    const database = connectToLook(path, databaseKey);
    const statements = new Statements(database);
    try {
      const findings = [...checkPages(statements, path, 'whole'), ...checkTail(statements)];
      const found = summary(statements, expected.casebookId, expected.name);
      if (found.head.sequence < expected.head.sequence) {
        const missing = expected.head.sequence - found.head.sequence;
        findings.push({ code: 'cut-off', sequence: found.head.sequence + 1, detail: { from: 'backup', missing } });
      } else if (!found.head.hash.equals(expected.head.hash)) {
        findings.push({ code: 'replaced', sequence: found.head.sequence, detail: { from: 'backup' } });
      }
      for (const table of new Set([...Object.keys(expected.counts), ...Object.keys(found.counts)])) {
        const [wanted, rows] = [expected.counts[table] ?? -1, found.counts[table] ?? -1];
        if (wanted !== rows) findings.push({ code: 'rows-missing', sequence: null, detail: { table, wanted, rows } });
      }
      return findings;
    } finally {
      statements.close();
      database.close();
    }
  });
}

/** The journal's head and the number of rows in each table, for the copy and for a backup's manifest. */
export function summary(db: Readable, casebookId: string, name: string): CopySummary {
  const tables = db.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  );
  const counts: Record<string, number> = {};
  for (const table of tables) {
    counts[table.name] = db.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${quoted(table.name)}`)?.rows ?? 0;
  }
  return { casebookId, name, head: readHead(db, casebookId, name), counts };
}
