import type { CasebookChannel } from '../../../domain/channels';
import type { Output, Parsed } from '../../../domain/contract';
import type { Failure, Topic } from '../../../domain/result';
import { backupState } from '../backup/backup-state';
import { makeBackup } from '../backup/make-backup';
import type { OpenCasebook } from '../casebook/open-casebook';
import { provePassphrase } from '../casebook/prove-passphrase';
import { confirmSheet, replaceSheet } from '../casebook/recovery-sheet-acts';
import { showSession } from '../casebook/session';
import { verifyCasebook } from '../casebook/verify-casebook';
import { discardDraft, keepDraft, showDraft } from '../draft/drafts';
import { draftHeldBy } from '../request/draft-held';

/** What a handler answers that is neither a plain query nor a plain command. */
export type OwnAnswer<T> = { readonly value: T; readonly stale: readonly Topic[] } | { readonly failure: Failure };

type OwnHandler<C extends CasebookChannel> = (
  casebook: OpenCasebook,
  input: Parsed<C>,
) => OwnAnswer<Output<C>> | Promise<OwnAnswer<Output<C>>>;

function handler<C extends CasebookChannel>(answer: OwnHandler<C>): OwnHandler<C> {
  return answer;
}

/** Drafts (outside the journal), keys, copies and checks: acts with steps of their own beside the database. */
export const own = {
  'session:show': handler<'session:show'>((casebook) => ({ value: showSession(casebook), stale: [] })),
  'session:confirm-recovery-sheet': handler<'session:confirm-recovery-sheet'>((casebook, { groups }) => {
    const [first, ...more] = confirmSheet(casebook, groups);
    if (first !== undefined) return { failure: { kind: 'refused', missing: [first, ...more] } };
    return { value: {}, stale: ['session', 'today'] };
  }),
  'session:new-recovery-sheet': handler<'session:new-recovery-sheet'>(async (casebook, { passphrase }) => {
    const proof = await provePassphrase(casebook, passphrase);
    if (!proof.proven) return { failure: { kind: 'wrong-passphrase', waitSeconds: proof.waitSeconds } };
    const sheet = await replaceSheet(casebook);
    return { value: { recoverySheet: [...sheet], casebookId: casebook.casebookId }, stale: ['session', 'today'] };
  }),
  'draft:keep': handler<'draft:keep'>((casebook, draft) => {
    const now = casebook.clock.now();
    const { userId } = casebook.user;
    casebook.unwritten.set(draft.draftId, draft);
    const result = casebook.conduct.writeUnsealed((db) => keepDraft(db, userId, draft, now));
    casebook.unwritten.delete(draft.draftId);
    return result.ok ? { value: result.value, stale: result.stale } : { failure: result.failure };
  }),
  'draft:discard': handler<'draft:discard'>((casebook, { draftId }) => {
    const { unwritten, user, clock } = casebook;
    const held = casebook.conduct.read((db) => {
      const draft = unwritten.get(draftId) ?? showDraft(db, user.userId, draftId);
      return draft === null ? [] : draftHeldBy(db, draft, clock.now());
    });
    if (held.length > 0) return { failure: { kind: 'refused', missing: [...held] } };
    unwritten.delete(draftId);
    casebook.conduct.writeUnsealed((db) => discardDraft(db, casebook.user.userId, draftId));
    return { value: {}, stale: ['drafts', 'today'] };
  }),
  'backup:make': handler<'backup:make'>((casebook) => {
    makeBackup(casebook);
    return {
      value: casebook.conduct.read((db) => backupState(db, casebook.context(db).backupFolder)),
      stale: ['backup', 'today'],
    };
  }),
  'casebook:verify': handler<'casebook:verify'>(async (casebook) => ({
    value: await verifyCasebook(casebook, { cancel: casebook.ending.signal }),
    stale: [],
  })),
} as const;

export type Own = typeof own;
