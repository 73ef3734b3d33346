import type { DraftId, IncidentId } from '../../../domain/ids';

/**
 * The draft of a correction: one at most for a record, found again whenever that is opened. Its id follows from the incident's, each digit taken
 * from fifteen, because the incident's own id is that of its addition.
 */
export function correctionDraftOf(incidentId: IncidentId): DraftId {
  return Array.from(incidentId, (digit) => (15 - Number.parseInt(digit, 16)).toString(16)).join('') as DraftId;
}
