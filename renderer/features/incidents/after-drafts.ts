import type { DraftId, IncidentId } from '../../../domain/ids';
import { turnedId } from '../../drafts/turned-id';

/** The draft of what a person says against a record: one at most, found again whenever that is opened. */
export function disputeDraftOf(incidentId: IncidentId): DraftId {
  return turnedId(incidentId, 1);
}

/** The draft of the reason for which a record is struck out or put back. */
export function strikeDraftOf(incidentId: IncidentId): DraftId {
  return turnedId(incidentId, 2);
}
