import type { DraftId, Id } from '../../domain/ids';
import { turnedId } from './turned-id';

/**
 * The drafts of a record's small forms: one at most of each, found again whenever the record is opened. A step's place in the list is part of its draft's
 * id, from `first` on: steps are added at the end.
 */
export function stepDrafts<Step extends string>(
  id: Id,
  steps: readonly Step[],
  first = 1,
): Readonly<Record<Step, DraftId>> {
  const drafts = steps.map((step, place) => [step, turnedId(id, first + place)]);
  return Object.fromEntries(drafts) as Record<Step, DraftId>;
}
