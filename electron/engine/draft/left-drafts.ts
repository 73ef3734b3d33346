import { setTimeout as pause } from 'node:timers/promises';
import type { OpenCasebook } from '../casebook/open-casebook';
import { CompartmentDisaster } from '../compartment/disaster';
import { keepDraft } from './drafts';

/** How long a locked casebook stays keyed for a draft that waits for disk space. */
export const DRAFT_WAIT_LIMIT_MS = 10 * 60 * 1000;
const TRY_EVERY_MS = 2_000;

/**
 * Writes drafts that the last attempt could not write. With a full disk it goes on trying, after saying so once, until there is space or the limit is
 * over. True if nothing is left. Throws what the disk throws otherwise.
 */
export async function keepLeftDrafts(casebook: OpenCasebook, sayWaiting: () => void, limit: number): Promise<boolean> {
  const until = Date.now() + limit;
  let said = false;
  while (casebook.unwritten.size > 0) {
    if (writeAll(casebook)) return true;
    if (!said) sayWaiting();
    said = true;
    if (Date.now() >= until) return false;
    await pause(TRY_EVERY_MS);
  }
  return true;
}

function writeAll(casebook: OpenCasebook): boolean {
  for (const [draftId, draft] of casebook.unwritten) {
    try {
      casebook.conduct.writeUnsealed((db) => keepDraft(db, casebook.user.userId, draft, casebook.clock.now()));
      casebook.unwritten.delete(draftId);
    } catch (error) {
      if (error instanceof CompartmentDisaster && error.state === 'disk-full') return false;
      throw error;
    }
  }
  return true;
}
