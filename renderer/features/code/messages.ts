import type { Clause } from '../../../domain/code/code';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';

export const words = {
  title: 'Code',
  busy: 'Reading the code',
  contents: 'Contents',
  find: 'Find in the code',
  next: 'Next',
  before: 'Previous',
  notThere: 'Not in the code',
  citing: 'Records that cite this',
  readingRecords: 'Looking for records',
  noRecords: 'No record cites this clause.',
} as const;

/** Which text this is. */
export function subtitle(title: string, inForceFrom: LocalDate): string {
  return `${title}. In force from ${shownDate(inForceFrom)}.`;
}

/** Whom a part binds, where that isn't the parents: it is no rule for them. */
export const bindsWords: Readonly<Record<Clause['binds'], string | null>> = {
  parents: null,
  school: 'Binds the school',
  nobody: 'Not a rule',
};

/** `2 of 5` */
export function placeInWords(current: number, count: number): string {
  return count === 0 ? words.notThere : `${current + 1} of ${count}`;
}

/** Read out when a clause is opened by its address. */
export function noSuchClause(clauseId: string): string {
  return `The code in force has no clause ${clauseId}. A record may cite a version that has been replaced.`;
}

/** The name of the button for those who hear it, with the clause it belongs to. */
export function citingClause(clauseId: string): string {
  return `${words.citing}, clause ${clauseId}`;
}
