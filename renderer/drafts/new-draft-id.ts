import type { DraftId } from '../../domain/ids';

/** A random id for a draft that is about to be begun. */
export function newDraftId(): DraftId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as DraftId;
}
