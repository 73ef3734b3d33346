import { statSync } from 'node:fs';
import { hashOfBody, hashOfEntry, readEntry } from '../journal/entry';
import type { Finding } from '../journal/finding';
import type { Readable } from './access';
import type { Compartment } from './compartment';
import { PAGE_SIZE } from './connection';
import { errorCode, stateOfError } from './disaster';
import type { SealOutcome } from './seal';
import type { Statements } from './statements';

/** `whole` also compares each index, and the words of each full-text table, with its rows: for once a week and for copies that leave the house. */
export type CheckDepth = 'quick' | 'whole';

/** How many of the newest entries the quick check looks at. */
const TAIL = 100;

/**
 * The daily check of an open compartment: SQLite's structure, the authentication of every page, the size of the file, the newest entries of
 * the journal, and what the seal said. Blocks for about 0.2 s per 100 MB. Once a page was found damaged the connection may refuse
 * even sound pages until the compartment is opened again (`reopen`).
 */
export function checkIntegrity(
  compartment: Compartment,
  depth: CheckDepth = 'quick',
): { readonly findings: readonly Finding[]; readonly reopen: boolean } {
  compartment.settle();
  const findings = compartment.maintain((statements) => [
    ...checkPages(statements, compartment.path, depth),
    ...guarded(() => checkTail(statements)),
  ]);
  findings.push(...findingsOfSeal(compartment.seal));
  return { findings, reopen: findings.some(({ code }) => code === 'page-damaged' || code === 'structure-damaged') };
}

/**
 * Both checks of the library and the one that both lack: pages missing at the end and bytes that belong to none. The main file is what is
 * looked at, so the write-ahead log has to be empty.
 */
export function checkPages(statements: Statements, path: string, depth: CheckDepth): readonly Finding[] {
  const findings: Finding[] = [];
  findings.push(
    ...guarded(() =>
      statements
        .all<{ cipher_integrity_check: string }>('PRAGMA cipher_integrity_check')
        .map(({ cipher_integrity_check: text }) => ({
          code: 'page-damaged' as const,
          sequence: null,
          detail: { page: Number(/page (\d+)/.exec(text)?.[1] ?? 0) },
        })),
    ),
    ...guarded(() => {
      const pages = statements.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
      const bytes = statSync(path).size;
      if (bytes === pages * PAGE_SIZE) return [];
      return [{ code: 'file-size-wrong', sequence: null, detail: { bytes, expected: pages * PAGE_SIZE } }];
    }),
    ...guarded(() => {
      const rows = statements.all(`PRAGMA ${depth === 'quick' ? 'quick_check' : 'integrity_check'}(20)`);
      if (rows.length === 1 && Object.values(rows[0] ?? {})[0] === 'ok') return [];
      return [{ code: 'structure-damaged', sequence: null, detail: { faults: rows.length } }];
    }),
  );
  return findings;
}

/** The newest entries: their chain, hashes and bodies' hashes. Erased bodies are left to the whole verification. */
export function checkTail(db: Readable): readonly Finding[] {
  const rows = db
    .all<{ sequence: number; entry: string; hash: Uint8Array; salt: Uint8Array | null; body: string | null }>(
      `SELECT j.sequence, j.entry, j.hash, b.salt, b.body FROM journal j LEFT JOIN journal_body b ON b.sequence = j.sequence
       ORDER BY j.sequence DESC LIMIT ${TAIL + 1}`,
    )
    .reverse();
  const findings: Finding[] = [];
  let previous: { readonly sequence: number; readonly hash: string } | null = null;
  for (const row of rows) {
    const entry = readEntry(row.entry);
    const hash = hashOfEntry(row.entry);
    if (hash !== Buffer.from(row.hash).toString('hex')) findings.push({ code: 'changed', sequence: row.sequence });
    if (entry === null) {
      findings.push({ code: 'unreadable', sequence: row.sequence });
    } else {
      const { bodyHash, previousHash } = entry;
      if (previous !== null && row.sequence !== previous.sequence + 1) {
        findings.push({ code: 'gap', sequence: row.sequence });
      } else if (previous !== null && previousHash !== previous.hash) {
        findings.push({ code: 'wrong-previous', sequence: row.sequence });
      }
      if (row.salt !== null && row.body !== null && hashOfBody(row.salt, row.body) !== bodyHash) {
        findings.push({ code: 'body-changed', sequence: row.sequence });
      }
    }
    previous = { sequence: row.sequence, hash };
  }
  return findings;
}

/** What the seal said at the opening, as findings; nothing for a seal that agrees or was repaired. */
export function findingsOfSeal(seal: SealOutcome): readonly Finding[] {
  switch (seal.outcome) {
    case 'agrees':
    case 'repaired':
      return [];
    case 'entries-missing':
      return [{ code: 'cut-off', sequence: seal.found + 1, detail: { from: 'seal', missing: seal.missing } }];
    case 'replaced':
      return [{ code: 'replaced', sequence: seal.sequence, detail: { from: 'seal' } }];
    case 'header-older':
      return [{ code: 'header-older', sequence: null, detail: { sealed: seal.sealed, found: seal.found } }];
    case 'seal-missing':
    case 'seal-damaged':
      return [{ code: seal.outcome, sequence: null }];
  }
}

/**
 * A check that cannot even read says so as a finding. Once the library met a damaged page it answers everything on that connection with a
 * bare `SQLITE_ERROR`; so does an empty file, which has no tables.
 */
export function guarded(check: () => readonly Finding[]): readonly Finding[] {
  try {
    return check();
  } catch (error) {
    if (stateOfError(error) !== 'damaged' && errorCode(error) !== 'SQLITE_ERROR') throw error;
    return [{ code: 'structure-damaged', sequence: null }];
  }
}
