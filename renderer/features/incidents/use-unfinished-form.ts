import type { IncidentId } from '../../../domain/ids';
import { type OpenedDraft, useOpenDraft } from '../../drafts/use-open-draft';
import { additionDraftOf } from './addition-draft';
import { correctionDraftOf } from './correction-draft';

/** Which form of a record was left half written; of two, the one that was typed in last. Null: none, or not known yet. */
export function useUnfinishedForm(incidentId: IncidentId): 'addition' | 'correction' | null {
  const addition = useOpenDraft(additionDraftOf(incidentId));
  const correction = useOpenDraft(correctionDraftOf(incidentId));
  if (addition.state === 'opening' || correction.state === 'opening') return null;
  const [added, corrected] = [keptAt(addition), keptAt(correction)];
  if (added === '' && corrected === '') return null;
  return corrected > added ? 'correction' : 'addition';
}

function keptAt(opened: OpenedDraft): string {
  return opened.state === 'opened' ? (opened.draft?.keptAt ?? '') : '';
}
