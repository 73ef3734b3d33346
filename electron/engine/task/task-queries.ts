import type { Query } from '../door/handler';
import { doneTasks, openTasks } from './task-rows';

/** Most done tasks that are listed. */
export const DONE_LIMIT = 50;

/** Every open task, and those that were done last. */
export const listTasks: Query<'task:list'> = {
  answer: (_input, { db, today }) => ({ open: openTasks(db, today), done: doneTasks(db, DONE_LIMIT, today) }),
};
