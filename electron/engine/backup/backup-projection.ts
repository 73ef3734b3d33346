import { type EntryKind, entryKinds } from '../../../domain/journal/entry-kinds';
import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';

/**
 * `backup_made`: the copies that were proven; `sequence` is that of the entry, `holds_until` that of the last entry in the copy.
 * `restored_from`: the copies that this casebook was put back from, `made_at` null where the entry does not say when the copy was made.
 * `change_since_copy`: the entries after the newest copy that changed a record, one small row each, because counting them in the journal means
 * decrypting all of it.
 */
const CREATE = `
CREATE TABLE backup_made (
  sequence    INTEGER PRIMARY KEY,
  holds_until INTEGER NOT NULL,
  proven_at   TEXT NOT NULL,
  size        INTEGER NOT NULL
) STRICT;
CREATE TABLE restored_from (
  sequence    INTEGER PRIMARY KEY,
  holds_until INTEGER NOT NULL,
  made_at     TEXT,
  restored_at TEXT NOT NULL
) STRICT;
CREATE TABLE change_since_copy (
  sequence INTEGER PRIMARY KEY
) STRICT;
`;

/** Entries that change no record: somebody looked, signed in, wrote everything into a file, or made a copy. */
const NO_CHANGE: ReadonlySet<EntryKind> = new Set([
  'backup:made',
  'casebook:exported',
  'record:opened',
  'session:unlocked',
]);

const changes: NounProjection['apply'] = Object.fromEntries(
  (Object.keys(entryKinds) as EntryKind[]).filter((kind) => !NO_CHANGE.has(kind)).map((kind) => [kind, noteChange]),
);

/** The copies, and what came after the newest of them. */
export const backupProjection: NounProjection = {
  name: 'backup',
  tables: ['backup_made', 'restored_from', 'change_since_copy'],
  create: CREATE,
  apply: { ...changes, 'backup:made': noteCopy, 'backup:restored': noteRestored, 'body:erased': noteErased },
};

function noteChange(db: Writable, { sequence }: { readonly sequence: number }): void {
  db.run('INSERT INTO change_since_copy (sequence) VALUES (?)', [sequence]);
}

function noteRestored(db: Writable, entry: ProjectedEntry<'backup:restored'>): void {
  noteChange(db, entry);
  const { sequence, at, body } = entry;
  db.run('INSERT INTO restored_from (sequence, holds_until, made_at, restored_at) VALUES (?, ?, ?, ?)', [
    sequence,
    body.sequence,
    body.madeAt,
    at,
  ]);
}

function noteCopy(db: Writable, { sequence, at, body }: ProjectedEntry<'backup:made'>): void {
  db.run('INSERT INTO backup_made (sequence, holds_until, proven_at, size) VALUES (?, ?, ?, ?)', [
    sequence,
    body.sequence,
    at,
    body.size,
  ]);
  db.run('DELETE FROM change_since_copy WHERE sequence <= ?', [body.sequence]);
}

/** An entry without its body is no longer to be copied; that it was erased is. In a rebuild the erased one doesn't come at all. */
function noteErased(db: Writable, entry: ProjectedEntry<'body:erased'>): void {
  const { sequence } = entry.body;
  db.run('DELETE FROM change_since_copy WHERE sequence = ?', [sequence]);
  db.run('DELETE FROM restored_from WHERE sequence = ?', [sequence]);
  if (db.get('SELECT 1 AS copy FROM backup_made WHERE sequence = ?', [sequence]) !== undefined)
    forgetCopy(db, sequence);
  db.run('INSERT OR IGNORE INTO change_since_copy (sequence) VALUES (?)', [entry.sequence]);
}

/** Whatever that copy alone held is to be copied again. */
function forgetCopy(db: Writable, copy: number): void {
  db.run('DELETE FROM backup_made WHERE sequence = ?', [copy]);
  db.run(
    `INSERT OR IGNORE INTO change_since_copy (sequence)
     SELECT j.sequence FROM journal j JOIN journal_body b ON b.sequence = j.sequence
     WHERE j.sequence > (SELECT coalesce(max(holds_until), 0) FROM backup_made)
       AND json_extract(j.entry, '$.kind') NOT IN (SELECT value FROM json_each(?))`,
    [JSON.stringify([...NO_CHANGE])],
  );
}
