import { addDays, type LocalDate, shownDate } from '../dates/local-date';
import type { DraftId } from '../ids';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { type CalendarToSet, MOST_CLOSED_DAYS, MOST_TERMS, type SchoolYearDates, type TermDates } from './calendar';
import type { DatesFound } from './dates-in-file';
import { readInYear } from './read-in-year';

export interface TermEntered {
  readonly name: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly halfFrom: string;
  readonly halfTo: string;
}
export interface ClosedEntered {
  readonly on: string;
  readonly words: string;
}
export type TermDateField = 'firstDay' | 'lastDay' | 'halfFrom' | 'halfTo';

/** What the form of a school year holds: dates as typed. A type and no interface, so that it fits in a draft. */
export type CalendarEntered = {
  readonly terms: readonly TermEntered[];
  readonly closedDays: readonly ClosedEntered[];
};

/** What a school mostly calls a day without school, until somebody writes another word. */
export const CLOSED_WORDS = 'INSET day';
const USUAL_TERMS = ['Autumn term', 'Spring term', 'Summer term'];

/** A term of which only the name is there. */
export function emptyTerm(name: string): TermEntered {
  return { name, firstDay: '', lastDay: '', halfFrom: '', halfTo: '' };
}

/** The form as it begins: with what is entered, or with the terms that most schools have and no dates. */
export function yearToEdit(dates: SchoolYearDates | null): CalendarEntered {
  if (dates === null || dates.terms.length === 0) return { terms: USUAL_TERMS.map(emptyTerm), closedDays: [] };
  return {
    terms: dates.terms.map(termToEdit),
    closedDays: dates.closedDays.map(({ on, words }) => ({ on: shownDate(on), words })),
  };
}

function termToEdit({ name, firstDay, lastDay, halfTerm }: TermDates): TermEntered {
  const shown = (day: LocalDate | undefined) => (day === undefined ? '' : shownDate(day));
  return {
    name,
    firstDay: shownDate(firstDay),
    lastDay: shownDate(lastDay),
    halfFrom: shown(halfTerm?.firstDay),
    halfTo: shown(halfTerm?.lastDay),
  };
}

/** What is understood of a date of the form: null where nothing is typed. */
export function readCalendarDate(text: string, schoolYear: number): LocalDate | null | 'unreadable' {
  return isBlank(text) ? null : (readInYear(text, schoolYear) ?? 'unreadable');
}

export interface CalendarRead {
  /** What only the form can know to be wrong: a date that is none, or one of two. */
  readonly missing: readonly Missing[];
  readonly toSet: CalendarToSet;
  /** The field of the form for a field of what is sent, in which empty rows are left out. */
  readonly fieldOf: (sent: string) => string;
}

/** What is sent. A term without any date and a day without one are rows that nobody filled in. */
export function readCalendar(entered: CalendarEntered, schoolYear: number, draftId: DraftId): CalendarRead {
  const missing: Missing[] = [];
  const date = (field: string, text: string, isNeeded: boolean): LocalDate | null => {
    const read = readCalendarDate(text, schoolYear);
    if (read === 'unreadable') missing.push({ field, code: 'unreadable', label: 'needed' });
    else if (read !== null) return read;
    else if (isNeeded) missing.push({ field, code: 'empty', label: 'needed' });
    return null;
  };
  const terms = entered.terms
    .map((term, at) => ({ term, at }))
    .filter(({ term }) => ![term.firstDay, term.lastDay, term.halfFrom, term.halfTo].every(isBlank));
  const closed = entered.closedDays.map((day, at) => ({ day, at })).filter(({ day }) => !isBlank(day.on));
  const toSet: CalendarToSet = {
    draftId,
    schoolYear,
    terms: terms.map(({ term, at }) => readTerm(term, at, date)),
    closedDays: closed.map(({ day, at }) => ({
      on: date(`closedDays-${at}-on`, day.on, true) ?? NO_DAY,
      words: day.words,
    })),
  };
  const places = { terms: terms.map(({ at }) => at), closedDays: closed.map(({ at }) => at) };
  return { missing, toSet, fieldOf: (sent) => inForm(sent, places) };
}

/** Stands for a date that is still open; nothing is sent before `missing` is empty. */
const NO_DAY = '2000-01-01' as LocalDate;

function readTerm(
  { name, firstDay, lastDay, halfFrom, halfTo }: TermEntered,
  at: number,
  date: (field: string, text: string, isNeeded: boolean) => LocalDate | null,
): TermDates {
  const read = {
    name,
    firstDay: date(`terms-${at}-firstDay`, firstDay, true) ?? NO_DAY,
    lastDay: date(`terms-${at}-lastDay`, lastDay, true) ?? NO_DAY,
  };
  const from = date(`terms-${at}-halfFrom`, halfFrom, !isBlank(halfTo));
  const to = date(`terms-${at}-halfTo`, halfTo, !isBlank(halfFrom));
  return { ...read, halfTerm: from === null || to === null ? null : { firstDay: from, lastDay: to } };
}

function inForm(sent: string, places: Readonly<Record<'terms' | 'closedDays', readonly number[]>>): string {
  const [, list, at, field = 'name'] = /^(terms|closedDays)[-.](\d+)(?:[-.](\w+))?/.exec(sent) ?? [];
  if (list !== 'terms' && list !== 'closedDays') return sent;
  return `${list}-${places[list][Number(at)] ?? at}-${field}`;
}

/** Does the form have room for what was chosen from a file? */
export function roomFor(chosen: readonly DatesFound[], { closedDays }: CalendarEntered): boolean {
  const terms = chosen.filter(({ kind }) => kind === 'term').length;
  return terms <= MOST_TERMS && closedDays.length + closedIn(chosen).length <= MOST_CLOSED_DAYS;
}

/**
 * The form with what was chosen from a file. Terms of the file take the place of those in the form; a half term goes to the term that it lies in, and is
 * needed nowhere where the file calls each half a term. Single days are added to those that are there.
 */
export function fillIn(entered: CalendarEntered, chosen: readonly DatesFound[], schoolYear: number): CalendarEntered {
  const found = chosen.filter(({ kind }) => kind === 'term');
  const terms = found.length === 0 ? entered.terms : found.map((term) => termToEdit({ ...term, halfTerm: null }));
  const halves = chosen.filter(({ kind }) => kind === 'half-term');
  const there = new Set(entered.closedDays.map(({ on }) => readInYear(on, schoolYear)));
  const closed = closedIn(chosen).filter(({ day }) => !there.has(day));
  return {
    terms: terms.map((term) => withHalfTerm(term, halves, schoolYear)),
    closedDays: [
      ...entered.closedDays.filter(({ on }) => !isBlank(on)),
      ...closed.map(({ day, words }) => ({ on: shownDate(day), words })),
    ],
  };
}

function withHalfTerm(term: TermEntered, halves: readonly DatesFound[], schoolYear: number): TermEntered {
  const [firstDay, lastDay] = [readInYear(term.firstDay, schoolYear), readInYear(term.lastDay, schoolYear)];
  if (firstDay === null || lastDay === null) return term;
  const half = halves.find((one) => firstDay <= one.firstDay && one.lastDay <= lastDay);
  if (half === undefined) return term;
  return { ...term, halfFrom: shownDate(half.firstDay), halfTo: shownDate(half.lastDay) };
}

/** Each day for itself, once. */
function closedIn(chosen: readonly DatesFound[]): readonly { readonly day: LocalDate; readonly words: string }[] {
  const days = new Map<LocalDate, string>();
  for (const { kind, name, firstDay, lastDay } of chosen) {
    if (kind !== 'closed') continue;
    for (let day = firstDay, left = MOST_CLOSED_DAYS + 1; day <= lastDay && left > 0; day = addDays(day, 1), left -= 1)
      if (!days.has(day)) days.set(day, name);
  }
  return [...days].map(([day, words]) => ({ day, words }));
}
