import type { Readable, SqlRow, SqlValue } from '../compartment/access';
import { type Projection, quoted } from '../compartment/projection';

/** Rows of every projection table as sorted lines of JSON, by table; full-text tables appear by their probes. */
export type CanonicalDump = ReadonlyMap<string, readonly string[]>;

/** Rows that stand in one of two dumps only. */
export interface DumpDifference {
  readonly table: string;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  /** The first row that differs, as its line. */
  readonly firstBefore: string | null;
  readonly firstAfter: string | null;
}

/**
 * Reads all rows of all projections in a form that doesn't depend on the order of writing: the columns by name, values with their type,
 * lines sorted. A virtual table is left out if its projection has probes, whose rows then stand for it.
 */
export function canonicalDump(db: Readable, projections: readonly Projection[]): CanonicalDump {
  const dump = new Map<string, readonly string[]>();
  for (const { name, tables, probes = [] } of projections) {
    for (const table of tables) {
      if (probes.length > 0 && isVirtual(db, table)) continue;
      dump.set(table, lines(db.all(`SELECT * FROM ${quoted(table)}`)));
    }
    probes.forEach((probe, index) => {
      dump.set(`${name} probe ${index + 1}`, lines(db.all(probe)));
    });
  }
  return dump;
}

/** Compares two dumps as bags of rows; empty if they are equal. */
export function compareDumps(before: CanonicalDump, after: CanonicalDump): readonly DumpDifference[] {
  const differences: DumpDifference[] = [];
  for (const table of new Set([...before.keys(), ...after.keys()])) {
    const first = before.get(table) ?? [];
    const second = after.get(table) ?? [];
    const onlyBefore = without(first, second);
    const onlyAfter = without(second, first);
    if (onlyBefore.length + onlyAfter.length === 0) continue;
    differences.push({
      table,
      onlyBefore: onlyBefore.length,
      onlyAfter: onlyAfter.length,
      firstBefore: onlyBefore[0] ?? null,
      firstAfter: onlyAfter[0] ?? null,
    });
  }
  return differences;
}

function lines(rows: readonly SqlRow[]): readonly string[] {
  return rows.map(line).sort();
}

function line(row: SqlRow): string {
  const columns = Object.keys(row).sort();
  return JSON.stringify(columns.map((column) => [column, shown(row[column] ?? null)]));
}

function shown(value: SqlValue): string | number | null | { readonly blob: string } {
  if (value instanceof Uint8Array) return { blob: Buffer.from(value).toString('hex') };
  return typeof value === 'bigint' ? value.toString() : value;
}

function isVirtual(db: Readable, table: string): boolean {
  const row = db.get<{ sql: string }>(`SELECT sql FROM sqlite_schema WHERE name = ?`, [table]);
  return row !== undefined && /^create\s+virtual\s+table/i.test(row.sql);
}

/** The lines of the sorted list `from` that the sorted list `other` lacks, counted by how often they stand there. */
function without(from: readonly string[], other: readonly string[]): string[] {
  const left: string[] = [];
  let at = 0;
  for (const text of from) {
    while (at < other.length && (other[at] ?? '') < text) at += 1;
    if (at < other.length && other[at] === text) at += 1;
    else left.push(text);
  }
  return left;
}
