import { SAVED_FILTERS_LIMIT } from '../../../domain/incident/saved-filter';
import type { Failure } from '../../../domain/result';

export const filterWords = {
  show: 'Show',
  all: 'All',
  toAdd: 'Still to add',
  child: 'A child saw it',
  disputed: 'Disputed',
  struckOut: 'Struck out',
  find: 'Find in the words',
  findHelp: 'Words, “a phrase” or a number such as INC-2026-0012',
  clause: 'Clause',
  anyClause: 'Any clause',
  nothing: 'No incident fits',
  nothingHelp: 'Take a word out, or choose “All” and “Any clause”.',
  showAll: 'Show all incidents',
  more: 'More were found than are listed. Type another word to narrow them down.',
} as const;

/** Read out when a list was narrowed: `3 incidents`. */
export function countInWords(total: number): string {
  return total === 1 ? '1 incident' : `${total.toLocaleString('en-GB')} incidents`;
}

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
  removed: 'The saved filter is removed. The incidents stay.',
} as const;

/** Why a filter was not saved, beside its name. */
export function filterRefused(failure: Failure): string {
  const code = failure.kind === 'refused' ? failure.missing[0]?.code : undefined;
  if (code === 'too-many') return `There are ${SAVED_FILTERS_LIMIT} already. Remove one first.`;
  if (code === 'not-this-role') return 'Your sign-in can’t save filters. Ask the office to.';
  if (code === 'empty') return 'Type a name, such as “At the gate”.';
  return 'This could not be saved. Try again.';
}
