import type { DraftId } from '../../domain/ids';
import type { FormBegun } from '../../domain/person/form-begun';

let begun: { readonly draftId: DraftId; readonly with: FormBegun } | null = null;

/** Carries whom a form is about, and the record that it comes from, into the form that is opened next. Only the newest is kept, in this page's memory. */
export function beginWith(draftId: DraftId, begin: FormBegun): void {
  begun = { draftId, with: begin };
}

/** What the form of this draft begins with. */
export function begunWith(draftId: DraftId): FormBegun {
  return begun?.draftId === draftId ? begun.with : {};
}
