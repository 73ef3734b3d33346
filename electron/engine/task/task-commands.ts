import {
  addTask,
  doTask,
  type FactsForAddingTask,
  type FactsForTask,
  referenceTyped,
  reopenTask,
} from '../../../domain/task/task-rules';
import { type Command, defineCommand, type QueryContext } from '../door/handler';
import { isHeld } from '../person/person-labels';
import { isDone, recordOf } from './task-rows';

/** Adds a task. */
export const addTaskCommand: Command<'task:add', FactsForAddingTask> = defineCommand<'task:add'>()({
  load: ({ personId, record }, { db, actor }): FactsForAddingTask => {
    const reference = referenceTyped(record);
    return {
      recordThere: reference !== null && recordOf(db, reference) !== null,
      personThere: personId !== null && isHeld(db, personId),
      role: actor.role,
    };
  },
  decide: addTask,
  stale: ['tasks', 'today'],
  draft: ({ draftId }) => draftId,
});

const load = ({ taskId }: { readonly taskId: string }, { db, actor }: QueryContext): FactsForTask | null => {
  const done = isDone(db, taskId);
  return done === null ? null : { done, role: actor.role };
};

/** Ticks one off. */
export const doTaskCommand: Command<'task:do', FactsForTask> = defineCommand<'task:do'>()({
  load,
  decide: doTask,
  stale: ['tasks', 'today'],
});

/** Opens one again. */
export const reopenTaskCommand: Command<'task:reopen', FactsForTask> = defineCommand<'task:reopen'>()({
  load,
  decide: reopenTask,
  stale: ['tasks', 'today'],
});
