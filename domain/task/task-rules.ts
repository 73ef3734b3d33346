import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { Reference, type TaskId } from '../ids';
import { maySign } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { TaskToAdd } from './task';

/** School days before it is due from which on a task stands on Today. */
export const TASK_DUE_WITHIN = 10;

/** What adding needs to know. `recordThere`: the casebook has a record of the number that was typed. */
export interface FactsForAddingTask {
  readonly recordThere: boolean;
  readonly personThere: boolean;
  readonly role: Role;
}

/** The number of a record as people type it: `inc-2026-3` is INC-2026-0003. Null if it is none. */
export function referenceTyped(text: string): Reference | null {
  const parts = /^\s*(INC|RES|CON|REQ)[\s-]*(\d{4})[\s-]+(\d{1,8})\s*$/i.exec(text);
  if (parts === null) return null;
  const [, kind = '', year = '', number = ''] = parts;
  return Reference.safeParse(`${kind.toUpperCase()}-${year}-${String(Number(number)).padStart(4, '0')}`).data ?? null;
}

/** Adds a task. A day that has passed may stand there: somebody notes what they are late with. */
export function addTask(
  { what, by, personId, record }: Omit<TaskToAdd, 'draftId'>,
  { recordThere, personThere, role }: FactsForAddingTask,
  moment: Moment,
): Decision<{ taskId: TaskId }> {
  const reference = referenceTyped(record);
  const missing: Missing[] = maySign(role, 'task:added') ? [] : [needed('what', 'not-this-role')];
  if (isBlank(what)) missing.push(needed('what', 'task-empty'));
  if (personId !== null && !personThere) missing.push(needed('about', 'not-in-casebook'));
  if (!isBlank(record) && (reference === null || !recordThere)) missing.push(needed('record', 'no-such-number'));
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const taskId = moment.newId() as TaskId;
  const body = { what: what.replace(/\s+/g, ' ').trim(), by, personId, reference };
  return decided({ taskId }, { kind: 'task:added', subject: taskId, day: by, body });
}

/** What ticking off and opening again need to know. */
export interface FactsForTask {
  readonly done: boolean;
  readonly role: Role;
}

type Done = Decision<Record<string, never>>;

/** One press: it is done today. */
export function doTask({ taskId }: { readonly taskId: TaskId }, { done, role }: FactsForTask, moment: Moment): Done {
  if (!maySign(role, 'task:done')) return notDecided(needed('taskId', 'not-this-role'));
  if (done) return notDecided(needed('taskId', 'done-already'));
  return decided({}, { kind: 'task:done', subject: taskId, day: moment.today, body: { on: moment.today } });
}

/** One press: it was not done after all. */
export function reopenTask(
  { taskId }: { readonly taskId: TaskId },
  { done, role }: FactsForTask,
  moment: Moment,
): Done {
  if (!maySign(role, 'task:reopened')) return notDecided(needed('taskId', 'not-this-role'));
  if (!done) return notDecided(needed('taskId', 'open-already'));
  return decided({}, { kind: 'task:reopened', subject: taskId, day: moment.today, body: {} });
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
