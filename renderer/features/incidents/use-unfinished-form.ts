import type { DraftId, IncidentId } from '../../../domain/ids';
import { type OpenedDraft, useOpenDraft } from '../../drafts/use-open-draft';
import { additionDraftOf } from './addition-draft';
import { disputeDraftOf, strikeDraftOf } from './after-drafts';
import { correctionDraftOf } from './correction-draft';

export type UnfinishedForm = 'addition' | 'correction' | 'dispute' | 'strike';

const draftOf: Readonly<Record<UnfinishedForm, (incidentId: IncidentId) => DraftId>> = {
  addition: additionDraftOf,
  correction: correctionDraftOf,
  dispute: disputeDraftOf,
  strike: strikeDraftOf,
};

/** Which form of a record was left half written; of several, the one that was typed in last. Null: none, or not known yet. */
export function useUnfinishedForm(incidentId: IncidentId): UnfinishedForm | null {
  const opened: readonly (readonly [UnfinishedForm, OpenedDraft])[] = [
    ['addition', useOpenDraft(draftOf.addition(incidentId))],
    ['correction', useOpenDraft(draftOf.correction(incidentId))],
    ['dispute', useOpenDraft(draftOf.dispute(incidentId))],
    ['strike', useOpenDraft(draftOf.strike(incidentId))],
  ];
  if (opened.some(([, draft]) => draft.state === 'opening')) return null;
  const kept = opened.map(([form, draft]) => ({ form, at: keptAt(draft) })).filter(({ at }) => at !== '');
  return kept.sort((one, other) => (one.at < other.at ? 1 : -1))[0]?.form ?? null;
}

function keptAt(opened: OpenedDraft): string {
  return opened.state === 'opened' ? (opened.draft?.keptAt ?? '') : '';
}
