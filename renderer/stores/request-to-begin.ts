import type { DraftId } from '../../domain/ids';
import type { PersonLabel } from '../../domain/person/person';

let begun: { readonly draftId: DraftId; readonly person: PersonLabel } | null = null;

/** Carries whose request it is into the form that is opened next. Only the newest is kept, in this page's memory. */
export function beginRequestWith(draftId: DraftId, person: PersonLabel): void {
  begun = { draftId, person };
}

/** Whose request the form of this draft begins with. */
export function requesterToBegin(draftId: DraftId): PersonLabel | null {
  return begun?.draftId === draftId ? begun.person : null;
}
