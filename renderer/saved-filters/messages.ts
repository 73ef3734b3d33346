import type { Failure } from '../../domain/result';
import { SAVED_FILTERS_LIMIT } from '../../domain/saved-filter/saved-filter';

export const savedWords = {
  saved: 'Saved filters',
  save: 'Save these filters',
  name: 'Name of these filters',
  saveIt: 'Save',
  saving: 'Saving',
  leave: 'Don’t save',
  done: 'Saved. It stands above the list.',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  notRemoved: 'It could not be removed. Try again.',
  removed: 'The saved filter is removed. What it found stays.',
} as const;

/** Why a filter was not saved, beside its name. */
export function filterRefused(failure: Failure): string {
  const code = failure.kind === 'refused' ? failure.missing[0]?.code : undefined;
  if (code === 'too-many') return `There are ${SAVED_FILTERS_LIMIT} already. Remove one first.`;
  if (code === 'not-this-role') return 'Your sign-in can’t save filters. Ask the office to.';
  if (code === 'empty') return 'Type a name, such as “At the gate”.';
  return 'This could not be saved. Try again.';
}
