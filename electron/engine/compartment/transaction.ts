import { named } from './disaster';
import type { Statements } from './statements';

/**
 * Runs `work` between BEGIN IMMEDIATE and COMMIT, or takes everything back. The first error is the one that is thrown, under its name if it
 * has one (`disk-full` …): on a full disk SQLite rolls back by itself, and the ROLLBACK that follows fails with a message that hides why.
 */
export function inTransaction<Outcome>(statements: Statements, work: () => Outcome): Outcome {
  statements.run('BEGIN IMMEDIATE');
  try {
    const outcome = work();
    if (outcome instanceof Promise) throw new Error('a transaction cannot wait for a promise');
    statements.run('COMMIT');
    return outcome;
  } catch (error) {
    const first = named(error);
    takeBack(statements, first);
    throw first;
  }
}

/** Runs `work` and always takes back what it wrote: for a trial. */
export function inTrial<Outcome>(statements: Statements, work: () => Outcome): Outcome {
  statements.run('BEGIN IMMEDIATE');
  let outcome: Outcome;
  try {
    outcome = work();
  } catch (error) {
    const first = named(error);
    takeBack(statements, first);
    throw first;
  }
  statements.run('ROLLBACK');
  return outcome;
}

/** A failing ROLLBACK never replaces the first error; what it said stays with that error. */
function takeBack(statements: Statements, first: unknown): void {
  try {
    statements.run('ROLLBACK');
  } catch (second) {
    const alreadyBack = second instanceof Error && second.message.includes('no transaction is active');
    if (!alreadyBack && first instanceof Error && first.cause === undefined) first.cause = second;
  }
}
