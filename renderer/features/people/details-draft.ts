import type { DraftId, PersonId } from '../../../domain/ids';

/** The draft of a person's details has the person's own id: there is one at most, found again whenever the page is opened. */
export function detailsDraftOf(personId: PersonId): DraftId {
  return `${personId}` as DraftId;
}
