import type { BanNowBegun } from '../../domain/ban/ban-now-entered';
import type { DraftId } from '../../domain/ids';

let begun: { readonly draftId: DraftId; readonly with: BanNowBegun } | null = null;

/** Carries whom a ban is about, and the record that it comes from, into the form that is opened next. Only the newest is kept, in this page's memory. */
export function beginBanWith(draftId: DraftId, begin: BanNowBegun): void {
  begun = { draftId, with: begin };
}

/** What the form of this draft begins with. */
export function banToBegin(draftId: DraftId): BanNowBegun {
  return begun?.draftId === draftId ? begun.with : {};
}
