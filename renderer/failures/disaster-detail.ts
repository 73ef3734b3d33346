import { dayInEngland, Instant, shownDate, shownTime, timeInEngland } from '../../domain/dates/local-date';
import type { DisasterState, Failure } from '../../domain/result';

export type DisasterDetail = Extract<Failure, { kind: 'disaster' }>['detail'];

/** A PC that has the casebook open, as its lock says: its name, and since when by its own clock. */
export interface OtherPc {
  readonly host: string;
  readonly since: string;
}

/** The other PC, if one was named; null where it is open on this one, or where nobody knows. */
export function otherPc(state: DisasterState, detail: DisasterDetail): OtherPc | null {
  if (state !== 'open-elsewhere' || detail?.sameHost !== 0) return null;
  const { host, since } = detail;
  return typeof host === 'string' && host !== '' && typeof since === 'string' ? { host, since } : null;
}

/** What is known of a disaster beyond its name, in a sentence; null if there is nothing to add. */
export function detailSentence(state: DisasterState, detail: DisasterDetail): string | null {
  if (detail === undefined) return null;
  if (state === 'open-elsewhere') {
    if (detail.sameHost === 1) return 'It is open on this PC, in another window or for another Windows account.';
    const other = otherPc(state, detail);
    return other === null ? null : `It is open on the PC “${other.host}”${sinceWords(other.since)}.`;
  }
  if (state === 'entries-missing' && typeof detail.missing === 'number') {
    return detail.missing === 1 ? 'One saved change is missing.' : `${detail.missing} saved changes are missing.`;
  }
  return null;
}

/** `, since Mon 23 Nov 2026, 8:40`; nothing where the lock tells no time. */
function sinceWords(since: string): string {
  const at = Instant.safeParse(since);
  return at.success ? `, since ${shownDate(dayInEngland(at.data))}, ${shownTime(timeInEngland(at.data))}` : '';
}
