import type { Readable, Writable } from '../compartment/access';

/** The kind of the entry that says that a body was erased; its body is `{ sequence, rule }`. */
export const BODY_ERASED = 'body:erased';

/** Without these bodies nobody could check who was allowed to sign, so they are never erased. */
const NEVER_ERASED = new Set(['casebook:founded', 'user:recovered', 'recovery:replaced', BODY_ERASED]);

/** Whether the body of that entry can be erased under a rule. */
export type Erasable = 'erasable' | 'no-such-entry' | 'already-erased' | 'needed-to-verify';

/** Looks whether an entry's body stands there and may go. */
export function erasable(db: Readable, sequence: number): Erasable {
  const row = db.get<{ kind: string; present: number }>(
    `SELECT json_extract(entry, '$.kind') AS kind, EXISTS (SELECT 1 FROM journal_body b WHERE b.sequence = j.sequence) AS present
     FROM journal j WHERE sequence = ?`,
    [sequence],
  );
  if (row === undefined) return 'no-such-entry';
  if (NEVER_ERASED.has(row.kind)) return 'needed-to-verify';
  return row.present === 1 ? 'erasable' : 'already-erased';
}

/**
 * Deletes a body. The entry `body:erased` that names it has to be the newest of the journal, which the database itself checks; the chain
 * still verifies, since an entry holds only the hash of its body.
 */
export function deleteBody(db: Writable, sequence: number): void {
  db.run('DELETE FROM journal_body WHERE sequence = ?', [sequence]);
}
