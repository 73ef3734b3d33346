import type { BackupState } from '../../../domain/backup/backup';
import type { Instant } from '../../../domain/dates/local-date';
import type { EntryKind } from '../../../domain/journal/entry-kinds';
import type { Readable } from '../compartment/access';

/** Entries that change no record: somebody looked, signed in, or made a copy. */
const NO_CHANGE: readonly EntryKind[] = ['backup:made', 'record:opened', 'session:unlocked'];

/** When a copy was last proven, and how many changes came after what it holds. The journal alone is asked, from there on. */
export function backupState(db: Readable, folderChosen = true): BackupState {
  const last = db.get<{ proven_at: Instant; holds_until: number }>(
    'SELECT proven_at, holds_until FROM backup_made ORDER BY sequence DESC LIMIT 1',
  );
  const changes = db.get<{ count: number }>(
    `SELECT count(*) AS count FROM journal
     WHERE sequence > ? AND json_extract(entry, '$.kind') NOT IN (SELECT value FROM json_each(?))`,
    [last?.holds_until ?? 0, JSON.stringify(NO_CHANGE)],
  );
  return { lastProvenAt: last?.proven_at ?? null, changesSince: changes?.count ?? 0, folderChosen };
}
