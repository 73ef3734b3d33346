import type { DraftId, RestrictionId } from '../../../domain/ids';

/** The draft of a reason has the restriction's own id: there is one at most, and it is found again whenever the restriction is opened. */
export function endingDraftOf(restrictionId: RestrictionId): DraftId {
  return `${restrictionId}` as DraftId;
}
