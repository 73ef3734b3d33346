import type { DraftId, IncidentId } from '../../../domain/ids';

/** The draft of what a person says against a record: one at most, found again whenever that is opened. */
export function disputeDraftOf(incidentId: IncidentId): DraftId {
  return turned(incidentId, 1);
}

/** The draft of the reason for which a record is struck out or put back. */
export function strikeDraftOf(incidentId: IncidentId): DraftId {
  return turned(incidentId, 2);
}

/** An id that follows from the incident's: each digit so many further. */
function turned(incidentId: IncidentId, by: number): DraftId {
  return Array.from(incidentId, (digit) => ((Number.parseInt(digit, 16) + by) % 16).toString(16)).join('') as DraftId;
}
