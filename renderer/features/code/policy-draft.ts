import type { PolicyPlace } from '../../../domain/code/linked-policy';
import type { DraftId } from '../../../domain/ids';

const drafts: Readonly<Record<PolicyPlace, string>> = {
  complaints: '0000000000000000000000000000c0d1',
  'persistent-complaints': '0000000000000000000000000000c0d2',
};

/** Each place has one draft at most, found again whenever the code is opened. */
export function policyDraftOf(place: PolicyPlace): DraftId {
  return drafts[place] as DraftId;
}
