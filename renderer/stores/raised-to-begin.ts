import type { DraftId } from '../../domain/ids';
import type { PersonLabel } from '../../domain/person/person';

let begun: { readonly draftId: DraftId; readonly person: PersonLabel | null } | null = null;

/** Carries who raised it into the form that is opened next. Only the newest is kept, in this page's memory. */
export function beginRaisedBy(draftId: DraftId, person: PersonLabel | null): void {
  begun = { draftId, person };
}

/** Whom the form of this draft begins with. */
export function raisedToBegin(draftId: DraftId): PersonLabel | null {
  return begun?.draftId === draftId ? begun.person : null;
}
