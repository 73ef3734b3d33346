import { faultPoint } from './fault-point';
import type { Statements } from './statements';
import { inTransaction } from './transaction';

/** `CCB1`: what kind of file it is (docs/format.md, section 4). */
export const APPLICATION_ID = 1_128_481_329;

/** The schema that `createCore` makes; migrations count from ten, in tens. */
export const BASE_VERSION = 1;

export const CORE_TABLES = ['journal', 'journal_body', 'compartment'] as const;

/**
 * The triggers are a seat belt against our own mistakes, not against somebody who holds the key. A body may be deleted only while the newest
 * entry is the `body:erased` that names it, so that the entry always comes first and nothing has to be switched off and on again.
 * `recursive_triggers` is on in every connection, so that REPLACE, too, fires the triggers before DELETE. There is no trigger before INSERT:
 * one would make SQLite keep, and encrypt, a copy of each page that an INSERT touches (seven times the cost, measured).
 */
const CORE = `
CREATE TABLE journal (
  sequence  INTEGER PRIMARY KEY,
  entry     TEXT NOT NULL,
  hash      BLOB NOT NULL,
  signature BLOB NOT NULL
) STRICT;
CREATE TABLE journal_body (
  sequence INTEGER PRIMARY KEY REFERENCES journal (sequence),
  salt     BLOB NOT NULL,
  body     TEXT NOT NULL
) STRICT;
CREATE TABLE compartment (
  casebook_id    TEXT NOT NULL,
  name           TEXT NOT NULL,
  key_generation INTEGER NOT NULL
) STRICT;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'journal: an entry is never changed'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'journal: an entry is never removed'); END;
CREATE TRIGGER journal_body_no_update BEFORE UPDATE ON journal_body
BEGIN SELECT raise(ABORT, 'journal: a body is never changed'); END;
CREATE TRIGGER journal_body_only_erased BEFORE DELETE ON journal_body
WHEN NOT EXISTS (
  SELECT 1 FROM journal JOIN journal_body USING (sequence)
  WHERE sequence = (SELECT max(sequence) FROM journal)
    AND json_extract(entry, '$.kind') = 'body:erased'
    AND json_extract(body, '$.sequence') = OLD.sequence
)
BEGIN SELECT raise(ABORT, 'journal: a body is erased only under an entry that says so'); END;
`;

/** Which compartment a file is. */
export interface CompartmentIdentity {
  readonly casebookId: string;
  readonly name: string;
  readonly keyGeneration: number;
}

/** Makes the tables of an empty compartment. Has to run inside a transaction. */
export function createCore(statements: Statements, identity: CompartmentIdentity): void {
  statements.execute(CORE);
  statements.run('INSERT INTO compartment (casebook_id, name, key_generation) VALUES (?, ?, ?)', [
    identity.casebookId,
    identity.name,
    identity.keyGeneration,
  ]);
  statements.execute(`PRAGMA application_id = ${APPLICATION_ID}`);
  statements.execute(`PRAGMA user_version = ${BASE_VERSION}`);
}

/** One step of the schema. `number` is 10, 20, 30 …; `up` changes tables that are not projections, which are made again after it. */
export interface Migration {
  readonly number: number;
  readonly up: (execute: (sql: string) => void) => void;
}

/** The schema version of this program with these migrations. */
export function newestVersion(migrations: readonly Migration[]): number {
  let newest = BASE_VERSION;
  for (const { number } of migrations) {
    if (number % 10 !== 0 || number <= newest) throw new Error(`migration ${number} is out of order or not in tens`);
    newest = number;
  }
  return newest;
}

/** Runs the steps that a file lacks, with its `user_version` and `afterwards`, in one transaction: it has all of them or none. */
export function migrate(
  statements: Statements,
  from: number,
  migrations: readonly Migration[],
  afterwards: () => void,
): void {
  const missing = migrations.filter(({ number }) => number > from);
  if (missing.length === 0) return;
  inTransaction(statements, () => {
    for (const { number, up } of missing) {
      up((sql) => statements.execute(sql));
      statements.execute(`PRAGMA user_version = ${number}`);
      faultPoint('migration:applied');
    }
    afterwards();
  });
}
