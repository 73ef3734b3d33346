import type { Instant } from '../../../domain/dates/local-date';
import { DRAFT_LIMIT, type Draft, KeptDraft } from '../../../domain/draft/draft';
import type { DraftId, UserId } from '../../../domain/ids';
import { answered, failed, type Result, refused } from '../../../domain/result';
import type { Readable, Writable } from '../compartment/access';

/**
 * Half-written forms, outside the journal: encrypted with the rest, at most one write a second, each in a FULL commit of its own. `contents`
 * is the draft as JSON; the table is never rebuilt from anything.
 */
export const draftTable = {
  name: 'draft',
  create: `CREATE TABLE draft (
  draft_id TEXT NOT NULL PRIMARY KEY,
  user_id  TEXT NOT NULL,
  kept_at  TEXT NOT NULL,
  contents TEXT NOT NULL
) STRICT;
CREATE INDEX draft_user ON draft (user_id, kept_at);`,
} as const;

interface DraftRow {
  readonly user_id: string;
  readonly kept_at: Instant;
  readonly contents: string;
}

/**
 * Keeps a draft, in place of what was kept of it before. Refused where it is larger than `DRAFT_LIMIT`; *not found* where the draft is
 * another user's. `drafts` becomes stale when a draft is new or has another title, not each second.
 */
export function keepDraft(db: Writable, userId: UserId, draft: Draft, now: Instant): Result<{ keptAt: Instant }> {
  const contents = JSON.stringify(draft);
  const size = Buffer.byteLength(contents, 'utf8');
  if (size > DRAFT_LIMIT) {
    return refused({ field: 'draft', code: 'too-long', label: 'needed', detail: { size, limit: DRAFT_LIMIT } });
  }
  const known = rowOf(db, draft.draftId);
  if (known !== undefined && known.user_id !== userId) return failed({ kind: 'not-found' });
  db.run(
    `INSERT INTO draft (draft_id, user_id, kept_at, contents) VALUES (?, ?, ?, ?)
     ON CONFLICT (draft_id) DO UPDATE SET kept_at = excluded.kept_at, contents = excluded.contents`,
    [draft.draftId, userId, now, contents],
  );
  const listedOtherwise = known === undefined || readDraft(known).title !== draft.title;
  return answered({ keptAt: now }, listedOtherwise ? ['drafts'] : []);
}

/** One draft of this user, or null. */
export function showDraft(db: Readable, userId: UserId, draftId: DraftId): KeptDraft | null {
  const row = rowOf(db, draftId);
  return row === undefined || row.user_id !== userId ? null : readDraft(row);
}

/** All drafts of this user, the newest first. */
export function listDrafts(db: Readable, userId: UserId): KeptDraft[] {
  return db
    .all<DraftRow>('SELECT user_id, kept_at, contents FROM draft WHERE user_id = ? ORDER BY kept_at DESC, draft_id', [
      userId,
    ])
    .map(readDraft);
}

/** Removes a draft of this user: discarded, or recorded (then in the transaction that records it). Nothing happens if there is none. */
export function discardDraft(db: Writable, userId: UserId, draftId: DraftId): void {
  db.run('DELETE FROM draft WHERE draft_id = ? AND user_id = ?', [draftId, userId]);
}

function rowOf(db: Readable, draftId: DraftId): DraftRow | undefined {
  return db.get<DraftRow>('SELECT user_id, kept_at, contents FROM draft WHERE draft_id = ?', [draftId]);
}

function readDraft({ contents, kept_at }: DraftRow): KeptDraft {
  return KeptDraft.parse({ ...JSON.parse(contents), keptAt: kept_at });
}
