import type { DraftId, PersonId } from '../../../domain/ids';
import { turnedId } from '../../drafts/turned-id';

/** The draft of a person's details has the person's own id: there is one at most, found again whenever the page is opened. */
export function detailsDraftOf(personId: PersonId): DraftId {
  return `${personId}` as DraftId;
}

/** The draft of who somebody is. */
export function identityDraftOf(personId: PersonId): DraftId {
  return turnedId(personId, 1);
}

/** The draft of a link with somebody of the family. */
export function familyDraftOf(personId: PersonId): DraftId {
  return turnedId(personId, 2);
}

/** The draft of the reason for which a link is taken away. */
export function unlinkDraftOf(personId: PersonId): DraftId {
  return turnedId(personId, 3);
}

/** The draft of who is the same person. */
export function mergeDraftOf(personId: PersonId): DraftId {
  return turnedId(personId, 4);
}

/** The draft of the reason for which somebody gets their own page again; it has the id of the page on which they are shown. */
export function partDraftOf(personId: PersonId): DraftId {
  return turnedId(personId, 5);
}
