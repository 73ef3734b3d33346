import { performance } from 'node:perf_hooks';
import { setImmediate as nextLoop } from 'node:timers/promises';
import type { Compartment } from '../compartment/compartment';
import { openScratch } from '../compartment/scratch';
import type { Statements } from '../compartment/statements';
import { canonicalDump, compareDumps, type DumpDifference } from './canonical-dump';
import { mustRead } from './rebuild';

const SLICE_MILLISECONDS = 40;
const PAGE = 32;

interface Row {
  readonly sequence: number;
  readonly entry: string;
  readonly body: string | null;
}

const ROWS = `SELECT j.sequence, j.entry, b.body FROM journal j LEFT JOIN journal_body b ON b.sequence = j.sequence
  WHERE j.sequence > ? ORDER BY j.sequence LIMIT ${PAGE}`;

/**
 * What `compareWithJournal` finds, found beside the records instead of in their place: the projections are made anew in memory, so that drafts can be
 * written in the pauses. Nothing may be appended meanwhile. Null if it was cancelled; throws if an entry cannot be read.
 */
export async function compareInSlices(
  compartment: Compartment,
  cancel?: AbortSignal,
): Promise<readonly DumpDifference[] | null> {
  const { list } = compartment.projections;
  const scratch = openScratch(list);
  try {
    let sliceBegan = performance.now();
    for (let after = 0; after < compartment.head.sequence; ) {
      after = applyPage(compartment, scratch.statements, after);
      if (performance.now() - sliceBegan < SLICE_MILLISECONDS) continue;
      await nextLoop();
      if (cancel?.aborted === true) return null;
      sliceBegan = performance.now();
    }
    const differences: DumpDifference[] = [];
    for (const projection of list) {
      await nextLoop();
      if (cancel?.aborted === true) return null;
      const before = compartment.read((db) => canonicalDump(db, [projection]));
      await nextLoop();
      differences.push(...compareDumps(before, canonicalDump(scratch.statements, [projection])));
    }
    return differences;
  } finally {
    scratch.end();
  }
}

/** Returns the number of the last entry that was applied. */
function applyPage(compartment: Compartment, scratch: Statements, after: number): number {
  const rows = compartment.read((db) => db.all<Row>(ROWS, [after]));
  let last = after;
  scratch.run('BEGIN');
  for (const { sequence, entry, body } of rows) {
    scratch.run('INSERT INTO journal (sequence, entry) VALUES (?, ?)', [sequence, entry]);
    if (body !== null) scratch.run('INSERT INTO journal_body (sequence, body) VALUES (?, ?)', [sequence, body]);
    compartment.projections.apply(scratch, mustRead(entry, sequence), body);
    last = sequence;
  }
  scratch.run('COMMIT');
  // Entries are numbered without a gap, or the journal would not have been found sound.
  if (last === after) throw new Error(`entry ${after + 1} cannot be read`);
  return last;
}
