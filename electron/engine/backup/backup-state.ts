import type { BackupState } from '../../../domain/backup/backup';
import type { Instant } from '../../../domain/dates/local-date';
import type { Readable } from '../compartment/access';

/** When a copy was last proven, and how many changes came after what it holds. */
export function backupState(db: Readable, folder = { chosen: true, missing: false }): BackupState {
  const last = db.get<{ proven_at: Instant }>('SELECT proven_at FROM backup_made ORDER BY sequence DESC LIMIT 1');
  const changes = db.get<{ count: number }>('SELECT count(*) AS count FROM change_since_copy');
  return {
    lastProvenAt: last?.proven_at ?? null,
    changesSince: changes?.count ?? 0,
    folderChosen: folder.chosen,
    folderMissing: folder.missing,
  };
}
