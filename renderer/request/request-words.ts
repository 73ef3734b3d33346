import { type LocalDate, shownDate, shownTime } from '../../domain/dates/local-date';
import type { DueFor, DueUnit, RequestDue, RequestKind, RequestRow } from '../../domain/request/request';
import type { Missing } from '../../domain/result';

/** What each is called in a line. */
export const kindWords: Readonly<Record<RequestKind, string>> = {
  'subject-access': 'Subject access request',
  correction: 'Correction asked for',
  'data-complaint': 'Complaint about data',
  'restriction-complaint': 'Complaint about a restriction',
  breach: 'Data breach',
};

const byWords: Readonly<Record<DueFor, string>> = {
  answer: 'Answer by',
  acknowledge: 'Acknowledge by',
  decide: 'Decide about the ICO by',
};

/** In what a day was counted, so that nobody has to guess. */
const unitWords: Readonly<Record<DueUnit, string>> = {
  'calendar-month': 'calendar month',
  'calendar-days': '30 calendar days',
  'school-days': 'school days, usual practice',
  hours: '72 hours',
};

/** `Answer by Wed 23 Dec 2026 (calendar month)`, `Decide about the ICO by Mon 23 Nov 2026, 16:30 (72 hours)`. */
export function dueInWords({ for: what, unit, on, at }: RequestDue): string {
  const time = at === null ? '' : `, ${shownTime(at)}`;
  return `${byWords[what]} ${shownDate(on)}${time} (${unitWords[unit]})`;
}

/** `in 9 calendar days`, `2 calendar days late`, `31 hours left`. */
export function howFar({ inDays, inHours, late }: RequestDue): string {
  if (inHours !== null)
    return late ? `${hours(-inHours)} late` : inHours === 0 ? 'less than an hour left' : `${hours(inHours)} left`;
  if (inDays === 0) return 'today';
  return inDays > 0 ? `in ${days(inDays)}` : `${days(-inDays)} late`;
}

function days(count: number): string {
  return count === 1 ? '1 calendar day' : `${count} calendar days`;
}

function hours(count: number): string {
  return count === 1 ? '1 hour' : `${count} hours`;
}

/** The line of one that is open, also where it has no day. */
export function standsInWords({ due, state }: Pick<RequestRow, 'due' | 'state'>): string {
  if (due === null) return 'Acknowledged. The outcome has no fixed day: without undue delay.';
  return state === 'paused' ? `Paused: the day moves on with each. ${dueInWords(due)}` : dueInWords(due);
}

export const words = {
  section: 'Requests',
  log: 'Log a request',
  list: 'Open requests about this person',
  none: 'None is open.',
  holds:
    'As long as one is open, nothing about this person is thrown away, drafts included. Before a restriction, say how it goes on.',
  reading: 'Reading the requests',
  draftStays: 'The draft stays',
  close: 'Close',
  todayShort: {
    'subject-access': 'Access',
    correction: 'Correction',
    'data-complaint': 'Data complaint',
    'restriction-complaint': 'Complaint',
    breach: 'Breach',
  } satisfies Readonly<Record<RequestKind, string>>,
} as const;

/** Why a draft can’t be thrown away, and until when. */
export function heldInWords({ detail = {} }: Missing): string {
  const { reference, kind, on } = detail;
  const called = kindWords[kind as RequestKind]?.toLowerCase() ?? 'a request';
  const due = typeof on === 'string' ? `, due ${shownDate(on as LocalDate)},` : '';
  return `It names a person whose request ${reference} (${called})${due} is open. Until it is answered or withdrawn, nothing written about them is thrown away. You find the draft on Today.`;
}
