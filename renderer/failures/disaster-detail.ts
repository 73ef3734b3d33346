import type { DisasterState, Failure } from '../../domain/result';

export type DisasterDetail = Extract<Failure, { kind: 'disaster' }>['detail'];

/** What is known of a disaster beyond its name, in a sentence; null if there is nothing to add. */
export function detailSentence(state: DisasterState, detail: DisasterDetail): string | null {
  if (detail === undefined) return null;
  if (state === 'open-elsewhere') {
    if (detail.sameHost === 1) return 'It is open on this PC, in another window or for another Windows account.';
    return typeof detail.host === 'string' && detail.host !== '' ? `It is open on the PC “${detail.host}”.` : null;
  }
  if (state === 'entries-missing' && typeof detail.missing === 'number') {
    return detail.missing === 1 ? 'One saved change is missing.' : `${detail.missing} saved changes are missing.`;
  }
  return null;
}
