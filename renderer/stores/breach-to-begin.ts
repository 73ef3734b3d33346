import type { DraftId } from '../../domain/ids';
import type { BreachBegun } from '../../domain/incident/incident-entered';

let begun: { readonly draftId: DraftId; readonly breach: BreachBegun } | null = null;

/** Carries whose restriction was broken into the form that is opened next. Only the newest is kept, in this page's memory. */
export function beginBreach(draftId: DraftId, breach: BreachBegun): void {
  begun = { draftId, breach };
}

/** The breach that the form of this draft begins with. */
export function breachToBegin(draftId: DraftId): BreachBegun | null {
  return begun?.draftId === draftId ? begun.breach : null;
}
