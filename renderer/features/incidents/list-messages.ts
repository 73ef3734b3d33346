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
