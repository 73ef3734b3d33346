import type { ClauseId } from '../../../domain/code/clause-id';
import type { Clause, CodeVersion } from '../../../domain/code/code';
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
  schoolOnly: 'For the school only.',
  copy: 'Copy',
  copied: 'Copied',
  reading: 'Reading',
  width: 'Width of the lines',
  narrow: 'Narrow',
  wide: 'Wide',
  smaller: 'Smaller',
  larger: 'Larger',
  text: ' text of the code',
  print: 'Print',
  savePdf: 'Save as PDF',
  savingPdf: 'Making the PDF',
  savedPdf: 'The code is saved as a PDF.',
  notSavedPdf:
    'The PDF could not be written there. The disk may be full, or the file open in another program. Choose another place.',
} as const;

/** Since when this text counts. */
export function inForce(from: LocalDate): string {
  return `In force from ${shownDate(from)}.`;
}

/** Whom a part binds, where that isn't the parents: it is no rule for them. */
export const bindsWords: Readonly<Record<Clause['binds'], string | null>> = {
  parents: null,
  school: 'Binds the school',
  nobody: 'Not a rule',
};

/** `2 of 5` */
export function placeInWords(current: number | null, count: number): string {
  return current === null ? words.notThere : `${current + 1} of ${count}`;
}

/** Read out when a clause is opened by its address. */
export function noSuchClause(clauseId: string): string {
  return `The code in force has no clause ${clauseId}. A record may cite a version that has been replaced.`;
}

/** The name of the button for those who hear it, with the clause it belongs to. */
/** `All 214 that cite E1, in Incidents` */
export function allCiting(clauseId: ClauseId, total: number): string {
  const many = total === 1 ? 'The one' : `All ${total.toLocaleString('en-GB')}`;
  return `${many} that cite${total === 1 ? 's' : ''} ${clauseId}, in Incidents`;
}

export function citingClause(clauseId: string): string {
  return `${words.citing}, clause ${clauseId}`;
}

/** What is easily overlooked when one of these is cited: that somebody complained is never the breach, only how they went about it. */
export const marginNotes: Readonly<Record<string, string>> = {
  E3: 'Going to Ofsted is a right, and so is saying that one will. Where you cite this clause, put down the words or the manner that made it abusive.',
  E5: 'Parents may object to a decision, and complain about it. Where you cite this clause, put down what was abusive in how they tried to change it.',
  E7: 'Parents may ask other parents to complain as well. Where you cite this clause, put down what was abusive in how they were asked: pressure, insults, untruths.',
};

/** The name of a margin note, for those who hear it. */
export function marginNoteTitle(clauseId: ClauseId): string {
  return `For the school only, beside clause ${clauseId}`;
}

/** Read out when a clause was copied. */
export function copiedClause(clauseId: ClauseId): string {
  return `Copied: clause ${clauseId}, as a citation.`;
}

export const smallestText = 'This is the smallest text.';
export const largestText = 'This is the largest text.';

/** Read out when the text of the code was made smaller or larger. */
export function textSizeNow(size: number): string {
  return `Text of the code: ${size} %.`;
}

/** In a PDF, at the foot of each page. */
export function pdfFoot({ title, inForceFrom }: Pick<CodeVersion, 'title' | 'inForceFrom'>, school: string): string {
  return `${title} · in force from ${shownDate(inForceFrom)} · ${school}`;
}
