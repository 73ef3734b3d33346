import type { SchoolYearDates, StandsBadly, TermDates } from '../../../domain/calendar/calendar';
import type { DatesFound, FoundKind } from '../../../domain/calendar/dates-in-file';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import { schoolYearInWords } from '../../../domain/dates/school-year';
import { ICS_LIMITS } from '../../../domain/import/ics-limits';
import type { CsvRead } from '../../../domain/import/read-csv';
import type { Missing } from '../../../domain/result';

export const words = {
  title: 'School calendar',
  subtitle: 'Deadlines are counted in school days. This says which days those are.',
  busy: 'Reading the school calendar',
  settings: 'Settings',
  noDates:
    'No term dates yet. Deadlines in this year are counted in working days, so one may fall in a holiday without anybody being warned.',
  halfTerm: 'Half term',
  closed: 'No school on',
  bankHolidays: 'Bank holidays',
  add: 'Add dates',
  change: 'Change',
  known: 'Known already: nothing to enter.',
  file: 'Read from a file',
  fileHelp:
    'A calendar (.ics) or a list (.csv with the columns first day, last day, name), as councils and schools publish them. It fills this form; nothing is kept before you press Save.',
  found: 'What the file says',
  foundHelp: 'Each line with what it looks like. Change what is wrong, then fill in the form.',
  fill: 'Fill in the form',
  filled: 'The form is filled in. Look at it, then save.',
  tooMany: 'A school year has at most 8 terms and 40 single days without school. Leave some lines out.',
  nothingChosen: 'Nothing of this school year looks like a term or a day without school. Choose what each line is.',
  terms: 'Terms',
  termsHelp: 'The days on which pupils are in school first and last. A term without dates is left out.',
  name: 'Name',
  firstDay: 'First day',
  lastDay: 'Last day',
  halfFrom: 'Half term from',
  halfTo: 'Half term to',
  anotherTerm: 'Another term',
  closedTitle: 'Single days without school',
  closedHelp: 'INSET days, a polling station. Bank holidays are known and need not be here.',
  on: 'Day',
  why: 'What it is',
  anotherDay: 'Add a day',
  save: 'Save',
  saving: 'Saving',
  leave: 'Leave as it is',
  later: 'Leave for later',
  before: 'Before this can be saved',
  saved: 'Saved. School days are counted with these dates from now on.',
  moved: 'Dates that were set before stay where they are. These now fall badly:',
  opening: 'Opening the form',
} as const;

export function yearTitle(schoolYear: number): string {
  return `School year ${schoolYearInWords(schoolYear)}`;
}
export function formTitle(schoolYear: number): string {
  return `Dates of ${schoolYearInWords(schoolYear)}`;
}
/** How the draft is called in a list. */
export function draftTitle(schoolYear: number): string {
  return `School calendar ${schoolYearInWords(schoolYear)}: not saved`;
}
export function addLabel(schoolYear: number, hasDates: boolean): string {
  return `${hasDates ? words.change : words.add}, ${schoolYearInWords(schoolYear)}`;
}
export function removeTerm(at: number): string {
  return `Remove term ${at + 1}`;
}
export function removeDay(at: number): string {
  return `Remove day ${at + 1}`;
}

/** `Wed 2 Sep 2026 to Fri 18 Dec 2026`; one day for itself. */
export function stretch({ firstDay, lastDay }: Pick<TermDates, 'firstDay' | 'lastDay'>): string {
  return firstDay === lastDay ? shownDate(firstDay) : `${shownDate(firstDay)} to ${shownDate(lastDay)}`;
}

export function closedInWords({ closedDays }: SchoolYearDates): readonly string[] {
  return closedDays.map(({ on, words: why }) => (why === '' ? shownDate(on) : `${shownDate(on)}: ${why}`));
}

/** The line under the label of a date. */
export function dateUnderstood(read: LocalDate | null | 'unreadable', schoolYear: number, noSchool: string): string {
  if (read === null) return `Such as 2 Sep or 2/9/${schoolYear}`;
  return read === 'unreadable' ? 'Not a date yet.' : `${shownDate(read)}${noSchool}`;
}

const badlyWhat = { review: 'its review', end: 'its end', decide: 'to be decided by' } as const;
const badlyWhy = { 'no-school': 'no school that day', 'term-edge': 'in the first or last days of a term' } as const;

/** `RES-2026-0001: its review on Mon 26 Oct 2026, no school that day`. */
export function movedInWords({ reference, what, on, why }: StandsBadly): string {
  const day = what === 'decide' ? shownDate(on) : `on ${shownDate(on)}`;
  return `${reference}: ${badlyWhat[what]} ${day}, ${badlyWhy[why]}`;
}

export const kindWords: Readonly<Record<FoundKind, string>> = {
  term: 'Term',
  'half-term': 'Half term',
  closed: 'Day without school',
  'bank-holiday': 'Bank holiday: known',
  'left-out': 'Left out',
};

export function foundLabel({ name, firstDay, lastDay }: DatesFound): string {
  return `${name === '' ? 'Without a name' : name}, ${stretch({ firstDay, lastDay })}`;
}

const number = (count: number) => count.toLocaleString('en-GB');

/** What of the file is not shown, and why. */
export function notShown(otherYears: number, unread: number, more: number): readonly string[] {
  const lines = (count: number) => (count === 1 ? '1 line is' : `${number(count)} lines are`);
  return [
    ...(otherYears === 0 ? [] : [`${lines(otherYears)} of other school years.`]),
    ...(unread === 0 ? [] : [`${lines(unread)} without a date that can be read.`]),
    ...(more === 0 ? [] : [`${lines(more)} left out and not shown: nothing in them looks like a term.`]),
  ];
}

/** What to do about a file that can’t be read. */
export function fileProblem({ code, line }: Extract<CsvRead, { ok: false }>['problem']): string {
  const where = line === null ? '' : ` Look at line ${number(line)}.`;
  switch (code) {
    case 'empty':
      return 'There is nothing in this file. Choose another, or type the dates.';
    case 'too-large':
      return 'This file is larger than 5 MB: more than any school calendar. Choose one with the term dates only.';
    case 'too-many-rows':
      return `This calendar has more than ${number(ICS_LIMITS.events)} events. Choose one with the term dates only.`;
    case 'too-many-columns':
    case 'cell-too-long':
    case 'not-a-table':
      return `This is neither a calendar (.ics) nor a list (.csv), or it was cut off.${where}`;
    case 'unreadable':
      return 'This file can’t be opened. Close it in other programs, or put the stick back in, and choose it again.';
    case 'reader-failed':
      return 'This file could not be read safely. Type the dates, or choose another file.';
  }
}
export const noDatesInFile =
  'No dates were found in this file. A list needs a column called first day, and best also last day and name.';

/** What is wrong with a field, in a sentence that says what to do. */
export function missingInWords({ field, code, detail }: Pick<Missing, 'field' | 'code' | 'detail'>): string {
  const day = typeof detail?.on === 'string' ? shownDate(detail.on as LocalDate) : '';
  switch (code) {
    case 'empty':
      return field.endsWith('-name') ? 'Give the term a name, such as Autumn term.' : 'Type this date as well.';
    case 'unreadable':
      return 'This is no date. Write it like 2 Sep or 2/9/2026.';
    case 'before-first':
      return `This lies before the first day, ${day}.`;
    case 'meets-another':
      return `This term begins before another one has ended, on ${day}.`;
    case 'outside-year':
      return `This is not in the school year: ${bounds(detail)}.`;
    case 'outside-term':
      return 'This is not in the term. Half term lies between its first and its last day.';
    case 'over-twelve-months':
      return `From ${day} that is more than twelve months. Please look at the year again.`;
    case 'no-terms':
      return 'Enter the term in which this day is first.';
    case 'twice':
      return 'This day is here already.';
    case 'not-this-role':
      return 'Your sign-in can’t change the calendar. Ask the office to.';
    default:
      return 'This can’t be saved like this.';
  }
}

function bounds(detail: Missing['detail']): string {
  const { first, last } = detail ?? {};
  return typeof first === 'string' && typeof last === 'string'
    ? `${shownDate(first as LocalDate)} to ${shownDate(last as LocalDate)}`
    : '';
}

export const tooLong = 'This is longer than the casebook takes. Please shorten it.';
