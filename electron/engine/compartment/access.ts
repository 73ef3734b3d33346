/** Values that SQLite takes and gives. Booleans are 0 and 1; undefined is a bug. */
export type SqlValue = string | number | bigint | null | Uint8Array;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A reader of one compartment. Each text of SQL is prepared once and kept until the compartment closes. */
export interface Readable {
  get<Row extends object = SqlRow>(sql: string, parameters?: readonly SqlValue[]): Row | undefined;
  all<Row extends object = SqlRow>(sql: string, parameters?: readonly SqlValue[]): Row[];
}

/** A writer exists only inside an act, so that nothing writes by another door. */
export interface Writable extends Readable {
  run(sql: string, parameters?: readonly SqlValue[]): void;
}
