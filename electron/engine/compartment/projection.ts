import type { JournalEntry } from '../journal/entry';
import type { Writable } from './access';
import { CORE_TABLES } from './schema';
import type { Statements } from './statements';
import { SCHEMA, type SchemaRow, wantedSchema } from './wanted-schema';

/**
 * Tables made from the journal: dropped and made again at will, and made again by themselves when their DDL changes. `tables` are in the
 * order in which they are made. `apply` has to give the same rows whether the entries come one by one or all at once; it never asks the
 * clock. `body` is the newest shape, or null where the body was erased (the entry `body:erased` that did it comes later, as any other).
 */
export interface Projection {
  readonly name: string;
  readonly tables: readonly string[];
  readonly create: string;
  readonly kinds: readonly string[] | 'every';
  apply(db: Writable, entry: JournalEntry, body: unknown): void;
  /** For full-text tables, whose own rows say nothing: queries whose rows are compared instead. */
  readonly probes?: readonly string[];
}

/** A table outside the journal (drafts, failed sign-ins). Its rows are kept as they are; only migrations change it. */
export interface ExceptionTable {
  readonly name: string;
  readonly create: string;
}

/** Brings a stored body to its newest shape: `readBody` of the domain, or nothing. Pure. */
export type Upcast = (kind: string, version: number, body: unknown) => unknown;

/** The projections of one compartment by kind, in the order of application. */
export class ProjectionSet {
  readonly #byKind = new Map<string, readonly Projection[]>();

  constructor(
    readonly list: readonly Projection[],
    readonly upcast: Upcast,
  ) {
    const tables = list.flatMap((projection) => projection.tables);
    if (new Set(tables).size !== tables.length) throw new Error('two projections name the same table');
  }

  /**
   * Applies one entry to every projection that knows its kind. `bodyText` is null where the body was erased. `checked` says that it was brought
   * to its newest shape just before it became text, as whoever appends does: checking it twice in one act tells nothing.
   */
  apply(db: Writable, entry: JournalEntry, bodyText: string | null, checked = false): void {
    const projections = this.#of(entry.kind);
    if (projections.length === 0) return;
    const stored: unknown = bodyText === null ? null : JSON.parse(bodyText);
    const body = stored === null || checked ? stored : this.upcast(entry.kind, entry.version, stored);
    for (const projection of projections) projection.apply(db, entry, body);
  }

  #of(kind: string): readonly Projection[] {
    const known = this.#byKind.get(kind);
    if (known !== undefined) return known;
    const found = this.list.filter(({ kinds }) => kinds === 'every' || kinds.includes(kind));
    this.#byKind.set(kind, found);
    return found;
  }
}

/** Makes the projections' tables, empty. */
export function createProjections(statements: Statements, projections: readonly Projection[]): void {
  for (const { create } of projections) statements.execute(create);
}

/** Do the tables of the projections stand in the file exactly as the program would make them now? */
export function projectionsStand(
  statements: Statements,
  projections: readonly Projection[],
  exceptions: readonly ExceptionTable[],
): boolean {
  const kept = keptTables(exceptions);
  const found = statements.all<SchemaRow>(SCHEMA).filter((row) => !kept.has(row.tbl_name));
  return JSON.stringify(found) === JSON.stringify(wantedSchema(projections));
}

/**
 * Drops everything that is neither the journal, the compartment's row nor an exception: also tables that an older program made and this one
 * doesn't know, so that no text lives on in them.
 */
export function dropProjections(statements: Statements, exceptions: readonly ExceptionTable[]): void {
  const kept = keptTables(exceptions);
  for (;;) {
    const rows = statements
      .all<SchemaRow>(SCHEMA)
      .filter((row) => !kept.has(row.tbl_name) && (row.type === 'table' || row.type === 'view'));
    // Full-text tables go first: with one of them go its own shadow tables, which cannot be dropped by themselves.
    const next =
      rows.find((row) => row.type === 'view') ?? rows.find((row) => isVirtual(row)) ?? childFirst(statements, rows);
    statements.close();
    if (next === undefined) return;
    statements.execute(`DROP ${next.type === 'view' ? 'VIEW' : 'TABLE'} ${quoted(next.name)}`);
  }
}

/** A table that no other of these refers to, so that dropping it breaks no foreign key; any of them if they refer in a ring. */
function childFirst(statements: Statements, rows: readonly SchemaRow[]): SchemaRow | undefined {
  const referred = new Set<string>();
  for (const { name } of rows) {
    const targets = statements.all<{ name: string }>(
      'SELECT "table" AS name FROM pragma_foreign_key_list(?) WHERE "table" <> ?',
      [name, name],
    );
    for (const target of targets) referred.add(target.name);
  }
  return rows.find(({ name }) => !referred.has(name)) ?? rows[0];
}

function keptTables(exceptions: readonly ExceptionTable[]): ReadonlySet<string> {
  return new Set([
    ...CORE_TABLES,
    ...exceptions.map(({ name }) => name),
    'sqlite_sequence',
    'sqlite_stat1',
    'sqlite_stat4',
  ]);
}

function isVirtual({ sql }: SchemaRow): boolean {
  return /^create\s+virtual\s+table/i.test(sql);
}

/** A name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
