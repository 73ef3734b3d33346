import type { IncidentId } from '../../../domain/ids';
import { useKeptDrafts } from '../../drafts/use-kept-drafts';
import { additionDraftOf } from './addition-draft';
import { disputeDraftOf, strikeDraftOf } from './after-drafts';
import { correctionDraftOf } from './correction-draft';

export type UnfinishedForm = 'addition' | 'correction' | 'dispute' | 'strike';

/** Which form of a record was left half written; of several, the one that was typed in last. Null: none, or not known yet. */
export function useUnfinishedForm(incidentId: IncidentId): UnfinishedForm | null {
  const kept = useKeptDrafts<UnfinishedForm>({
    addition: additionDraftOf(incidentId),
    correction: correctionDraftOf(incidentId),
    dispute: disputeDraftOf(incidentId),
    strike: strikeDraftOf(incidentId),
  });
  return kept?.[0]?.[0] ?? null;
}
