import { expect, it } from 'vitest';
import { DraftId, type IncidentId } from '../../../domain/ids';
import { additionDraftOf } from './addition-draft';
import { correctionDraftOf } from './correction-draft';

const incidentId = '0123456789abcdef0123456789abcdef' as IncidentId;

it('the draft of a correction is found again by the record, and is never that of its addition', () => {
  const draftId = correctionDraftOf(incidentId);
  expect(DraftId.parse(draftId)).toBe('fedcba9876543210fedcba9876543210');
  expect(correctionDraftOf(incidentId)).toBe(draftId);
  expect(draftId).not.toBe(additionDraftOf(incidentId));
});
