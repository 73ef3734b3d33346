import type { DraftStore } from './draft-keeper';

/**
 * Drafts in the engine. What became stale isn't published here: while somebody types, no list should ask again every second; the form
 * publishes it once, when it is left.
 */
export const draftStore: DraftStore = {
  keep: (draft) => window.casebook['draft:keep'](draft).catch(unanswered),
  discard: (draftId) => window.casebook['draft:discard']({ draftId }).catch(unanswered),
  clock: () => performance.now(),
};

function unanswered(): { readonly ok: false; readonly failure: { readonly kind: 'internal' } } {
  return { ok: false, failure: { kind: 'internal' } };
}
