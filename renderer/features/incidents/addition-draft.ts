import type { DraftId, IncidentId } from '../../../domain/ids';

/** The draft of an addition has the incident's own id: there is one at most, and it is found again whenever the record is opened. */
export function additionDraftOf(incidentId: IncidentId): DraftId {
  return `${incidentId}` as DraftId;
}
