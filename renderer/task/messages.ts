import { dueIn, dueText } from '../../domain/dates/due';
import { type LocalDate, shownDate } from '../../domain/dates/local-date';
import type { SchoolCalendar } from '../../domain/dates/school-calendar';
import type { TaskRow } from '../../domain/task/task';

export const words = {
  title: 'Tasks',
  subtitle: 'Your own. What follows from rules stands on Today by itself.',
  add: 'Add a task',
  all: 'All tasks',
  open: 'Open',
  done: 'Done',
  tick: 'Done',
  reopen: 'Not done',
  undo: 'Undo',
  none: 'No task is open.',
  noneDue: 'No task of your own is due.',
  reading: 'Reading the tasks',
  what: 'What is to be done',
  by: 'By when',
  byHelp: 'A day, such as 4 Dec, Fri or in 2 weeks.',
  about: 'About whom',
  aboutHelp: 'Somebody in the casebook. Others by name in what is to be done.',
  record: 'About which record',
  recordHelp: 'Its number, such as INC-2026-0012.',
  act: 'Add it',
  adding: 'Adding it',
  leave: 'Leave for later',
  draft: 'Task, not finished',
  reopened: 'It is open again.',
  added: 'The task is added.',
} as const;

export function ticked(what: string): string {
  return `Done: ${what}`;
}

/** `in 3 school days`, `2 school days late`; and whether it is late. */
export function taskDue(
  { inSchoolDays, by }: TaskRow,
  today: LocalDate,
  calendar: SchoolCalendar,
): { readonly text: string; readonly late: boolean } {
  const due = dueIn(inSchoolDays, by, today, calendar);
  return { text: `${shownDate(by)}, ${dueText(due)}`, late: due.when === 'late' };
}

export function doneBy({ done }: TaskRow): string {
  if (done === null) return '';
  return done.by === '' ? `done ${shownDate(done.on)}` : `done ${shownDate(done.on)}, ${done.by}`;
}
