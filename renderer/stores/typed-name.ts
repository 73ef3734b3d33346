import type { DraftId } from '../../domain/ids';

let begun: { readonly draftId: DraftId; readonly name: string } | null = null;

/** Carries a name that was typed at the look-up into the form that is opened next. Only the newest is kept, in this page's memory. */
export function beginWithName(draftId: DraftId, name: string): void {
  begun = { draftId, name };
}

/** The name that the form of this draft begins with; empty for none. */
export function nameToBeginWith(draftId: DraftId): string {
  return begun?.draftId === draftId ? begun.name : '';
}
