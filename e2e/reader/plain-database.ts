import { createRequire } from 'node:module';
import { check } from './fault';

type Value = number | string | Uint8Array | null;

/** What is used here of sql.js, which has no types of its own. */
interface Database {
  prepare(sql: string): { step(): boolean; getAsObject(): Record<string, Value>; free(): boolean };
  close(): void;
}

const initialise = createRequire(__filename)('sql.js') as () => Promise<{
  readonly Database: new (image: Uint8Array) => Database;
}>;

export type Row = Readonly<Record<string, Value>>;

/** A plain SQLite image, opened from its bytes. Close it after use. */
export class PlainDatabase {
  private constructor(private readonly database: Database) {}

  static async open(image: Uint8Array): Promise<PlainDatabase> {
    const { Database: Sqlite } = await initialise();
    return new PlainDatabase(new Sqlite(image));
  }

  /** All rows of a query that takes no values. */
  rows(sql: string): Row[] {
    const statement = this.database.prepare(sql);
    try {
      const rows: Row[] = [];
      while (statement.step()) rows.push(statement.getAsObject());
      return rows;
    } finally {
      statement.free();
    }
  }

  /** The one number that a query gives. */
  number(sql: string): number {
    const [value] = Object.values(this.rows(sql)[0] ?? {});
    check(typeof value === 'number', `${sql} gives no number.`);
    return value;
  }

  close(): void {
    this.database.close();
  }
}

/** Checks the marks of a compartment's database, and its one row `compartment`. */
export function checkMarks(database: PlainDatabase, casebookId: string, name: string, keyGeneration: number): void {
  check(
    database.number('PRAGMA application_id') === 1_128_481_329,
    'The database is not that of a casebook (application_id).',
  );
  const version = database.number('PRAGMA user_version');
  check(version === 1, `The database has schema version ${version}; this reader knows version 1.`);
  const rows = database.rows('SELECT casebook_id, name, key_generation FROM compartment');
  const [row] = rows;
  check(row !== undefined && rows.length === 1, `The table compartment has ${rows.length} rows instead of one.`);
  check(row.casebook_id === casebookId, 'The database belongs to another casebook.');
  check(row.name === name, `The database is not that of the compartment ${name}.`);
  check(row.key_generation === keyGeneration, 'The database is of another key generation than the header says.');
}
