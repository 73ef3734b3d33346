import type { Database, Statement } from '@signalapp/sqlcipher';
import type { SqlRow, SqlValue, Writable } from './access';
import { named } from './disaster';

const READS = /^\s*(select|with)\b/i;

/**
 * The prepared statements of one connection: each text of SQL is prepared once and reused until `close`, which has to come before the
 * connection's own. The library's cache stays off, since it would keep the text of the key.
 * Throws `CompartmentDisaster` for what has a name, and the library's error for bugs.
 */
export class Statements implements Writable {
  readonly #database: Database;
  readonly #prepared = new Map<string, Statement>();

  constructor(database: Database) {
    this.#database = database;
  }

  get<Row extends object = SqlRow>(sql: string, parameters: readonly SqlValue[] = []): Row | undefined {
    try {
      return this.#statement(sql).get(bindable(parameters)) as Row | undefined;
    } catch (error) {
      throw named(error);
    }
  }

  all<Row extends object = SqlRow>(sql: string, parameters: readonly SqlValue[] = []): Row[] {
    try {
      return this.#statement(sql).all(bindable(parameters)) as Row[];
    } catch (error) {
      throw named(error);
    }
  }

  run(sql: string, parameters: readonly SqlValue[] = []): void {
    try {
      this.#statement(sql).run(bindable(parameters));
    } catch (error) {
      throw named(error);
    }
  }

  /** Runs DDL, which is not kept. */
  execute(sql: string): void {
    try {
      this.#database.exec(sql);
    } catch (error) {
      throw named(error);
    }
  }

  /** Forgets every statement, as has to happen before tables are dropped. */
  close(): void {
    for (const statement of this.#prepared.values()) statement.close();
    this.#prepared.clear();
  }

  #statement(sql: string): Statement {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    // For a persistent statement the library compiles the making of a row, and for a PRAGMA it does so again at each answer.
    const statement = this.#database.prepare(sql, { persistent: !sql.startsWith('PRAGMA') });
    this.#prepared.set(sql, statement);
    return statement;
  }
}

/** The library takes numbers, texts, bytes and null; its own check throws on anything else. */
function bindable(parameters: readonly SqlValue[]): readonly (string | number | null | Uint8Array<ArrayBuffer>)[] {
  return parameters as readonly (string | number | null | Uint8Array<ArrayBuffer>)[];
}

/** A view of the statements that can only read: any other SQL is refused before it is prepared. */
export function readerOf(statements: Statements): Pick<Statements, 'get' | 'all'> {
  const checked = new Set<string>();
  const mustRead = (sql: string): void => {
    if (checked.has(sql)) return;
    if (!READS.test(sql)) throw new Error('a reader was given SQL that does not begin with SELECT or WITH');
    checked.add(sql);
  };
  return {
    get: (sql, parameters) => {
      mustRead(sql);
      return statements.get(sql, parameters);
    },
    all: (sql, parameters) => {
      mustRead(sql);
      return statements.all(sql, parameters);
    },
  };
}
