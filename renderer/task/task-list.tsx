import { useState } from 'react';
import type { Failure } from '../../domain/result';
import type { TaskRecord, TaskRow } from '../../domain/task/task';
import { RouteLink } from '../app/route-link';
import type { Route } from '../app/routes';
import { FailureNotice } from '../failures/failure-notice';
import { useCommand } from '../ipc/use-command';
import { PersonLine } from '../people/person-line';
import { useAnnouncer } from '../stores/announcer';
import { useSchoolCalendar } from '../stores/calendar';
import { useToday } from '../stores/use-today';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { VisuallyHidden } from '../ui/visually-hidden';
import { doneBy, taskDue, ticked, words } from './messages';
import styles from './task-list.module.css';

export interface TaskListProps {
  readonly label: string;
  readonly tasks: readonly TaskRow[];
  /** Names of people are shown, not only numbers of records. */
  readonly names: boolean;
}

/** Tasks, each ticked off or opened again with one press. What was ticked off last can be taken back where it stood. */
export function TaskList({ label, tasks, names }: TaskListProps) {
  const [last, setLast] = useState<TaskRow | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const tick = useCommand('task:do');
  const reopen = useCommand('task:reopen');
  const turn = async (task: TaskRow, done: boolean) => {
    const result = await (done ? tick : reopen).run({ taskId: task.taskId });
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    setLast(done ? task : null);
    useAnnouncer.getState().announce(done ? ticked(task.what) : words.reopened);
    // The row is gone from under the finger.
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} />}
      {last !== null && (
        <Notice
          kind="done"
          title={ticked(last.what)}
          actions={
            <Button size="small" onClick={() => void turn(last, false)}>
              {words.undo}
            </Button>
          }
        />
      )}
      {tasks.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {tasks.map((task) => (
            <Task key={task.taskId} task={task} names={names} onTurn={() => void turn(task, task.done === null)} />
          ))}
        </ul>
      )}
    </>
  );
}

interface TaskProps {
  readonly task: TaskRow;
  readonly names: boolean;
  readonly onTurn: () => void;
}

function Task({ task, names, onTurn }: TaskProps) {
  const today = useToday();
  const calendar = useSchoolCalendar();
  const { what, done, person, record, reference } = task;
  const due = today === null ? null : taskDue(task, today, calendar);
  const about = (names && person !== null) || reference !== '';
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <span className={styles.what}>
          <bdi>{what}</bdi>
        </span>
        {about && (
          <span className={styles.detail}>
            {names && person !== null && (
              <RouteLink to={{ page: 'person', personId: person.personId }}>
                <PersonLine person={person} />
              </RouteLink>
            )}{' '}
            {record === null ? reference : <RouteLink to={routeOfRecord(record)}>{reference}</RouteLink>}
          </span>
        )}
      </span>
      {done === null && due !== null && <span className={due.late ? styles.late : styles.due}>{due.text}</span>}
      {done !== null && <span className={styles.due}>{doneBy(task)}</span>}
      <Button size="small" onClick={onTurn}>
        {done === null ? words.tick : words.reopen}
        <VisuallyHidden>{` (${what})`}</VisuallyHidden>
      </Button>
    </li>
  );
}

function routeOfRecord(record: TaskRecord): Route {
  switch (record.kind) {
    case 'incident':
      return { page: 'incident', incidentId: record.id };
    case 'restriction':
      return { page: 'register', restrictionId: record.id };
    case 'concern':
      return { page: 'raised', concernId: record.id };
    case 'request':
      return { page: 'request', requestId: record.id };
  }
}
