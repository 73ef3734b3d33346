import type { Compartment } from '../compartment/compartment';
import { faultPoint } from '../compartment/fault-point';
import { createProjections, dropProjections, type ExceptionTable, type ProjectionSet } from '../compartment/projection';
import type { Statements } from '../compartment/statements';
import { inTransaction, inTrial } from '../compartment/transaction';
import { type CanonicalDump, canonicalDump, compareDumps, type DumpDifference } from './canonical-dump';
import { type JournalEntry, readEntry } from './entry';

const PAGE = 500;

/**
 * Drops every projection and makes it again from the journal, inside the transaction of the caller. Exception tables stay as they are.
 * Throws if an entry cannot be read or upcast: the transaction is taken back then and the old tables stay.
 */
export function remakeProjections(
  statements: Statements,
  projections: ProjectionSet,
  exceptions: readonly ExceptionTable[],
): void {
  dropProjections(statements, exceptions);
  createProjections(statements, projections.list);
  for (let after = 0; ; ) {
    const rows = statements.all<{ sequence: number; entry: string; body: string | null }>(
      `SELECT j.sequence, j.entry, b.body FROM journal j LEFT JOIN journal_body b ON b.sequence = j.sequence
       WHERE j.sequence > ? ORDER BY j.sequence LIMIT ${PAGE}`,
      [after],
    );
    for (const { sequence, entry, body } of rows) {
      projections.apply(statements, mustRead(entry, sequence), body);
      after = sequence;
    }
    faultPoint('rebuild:applied');
    if (rows.length < PAGE) return;
  }
}

/** The entry that a stored text is; throws if it is none. */
export function mustRead(text: string, sequence: number): JournalEntry {
  const entry = readEntry(text);
  if (entry === null) throw new Error(`entry ${sequence} cannot be read`);
  return entry;
}

/** Makes all projections of an open compartment anew, in one transaction. Blocks until it is done. */
export function rebuild(compartment: Compartment): void {
  compartment.maintain((statements) =>
    inTransaction(statements, () => remakeProjections(statements, compartment.projections, compartment.exceptions)),
  );
  compartment.settle();
}

/**
 * Makes the projections anew on trial, compares row by row with what stood there, and takes everything back: finds a record that was changed
 * beside the journal, or a table restored from an older copy. Blocks until it is done.
 */
export function compareWithJournal(compartment: Compartment): readonly DumpDifference[] {
  const { list } = compartment.projections;
  return compartment.maintain((statements) =>
    inTrial(statements, () => {
      const before: CanonicalDump = canonicalDump(statements, list);
      remakeProjections(statements, compartment.projections, compartment.exceptions);
      const difference = compareDumps(before, canonicalDump(statements, list));
      statements.close();
      return difference;
    }),
  );
}
