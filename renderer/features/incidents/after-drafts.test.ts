import { expect, it } from 'vitest';
import { DraftId, type IncidentId } from '../../../domain/ids';
import { additionDraftOf } from './addition-draft';
import { disputeDraftOf, strikeDraftOf } from './after-drafts';
import { correctionDraftOf } from './correction-draft';

it('each form of a record has a draft of its own, found again by the record', () => {
  const incidentId = '0123456789abcdef0123456789abcdef' as IncidentId;
  const drafts = [additionDraftOf, correctionDraftOf, disputeDraftOf, strikeDraftOf].map((of) => of(incidentId));
  expect(drafts.map((draft) => DraftId.parse(draft))).toEqual([
    '0123456789abcdef0123456789abcdef',
    'fedcba9876543210fedcba9876543210',
    '123456789abcdef0123456789abcdef0',
    '23456789abcdef0123456789abcdef01',
  ]);
});
