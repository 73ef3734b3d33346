import { Database } from '@signalapp/sqlcipher';
import { createProjections, type Projection } from './projection';
import { Statements } from './statements';

/** The journal's tables as projections read them, without what guards the real ones. */
const JOURNAL = `
CREATE TABLE journal (sequence INTEGER PRIMARY KEY, entry TEXT NOT NULL) STRICT;
CREATE TABLE journal_body (sequence INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
`;

/** Empty projections beside an empty journal, in memory alone: to make them anew while the real ones stay in use. `end` takes it all away. */
export interface Scratch {
  readonly statements: Statements;
  readonly end: () => void;
}

/** Throws the library's error. What it holds is overwritten when it is let go, as with the real ones. */
export function openScratch(projections: readonly Projection[]): Scratch {
  const database = new Database(':memory:', { cacheStatements: false });
  const statements = new Statements(database);
  const end = () => {
    statements.close();
    database.close();
  };
  try {
    for (const set of ['cipher_memory_security = ON', 'foreign_keys = ON', 'recursive_triggers = ON'])
      database.pragma(set);
    statements.execute(JOURNAL);
    createProjections(statements, projections);
  } catch (error) {
    end();
    throw error;
  }
  return { statements, end };
}
