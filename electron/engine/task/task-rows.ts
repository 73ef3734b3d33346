import type { LocalDate } from '../../../domain/dates/local-date';
import { schoolDaysBetween } from '../../../domain/dates/school-calendar';
import type { ConcernId, IncidentId, PersonId, Reference, RequestId, RestrictionId, TaskId } from '../../../domain/ids';
import type { TaskRecord, TaskRow } from '../../../domain/task/task';
import { TASK_DUE_WITHIN } from '../../../domain/task/task-rules';
import { schoolCalendar } from '../calendar/school-calendar';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable, SqlValue } from '../compartment/access';
import { labelsOf } from '../person/person-labels';

interface StoredTask {
  readonly taskId: TaskId;
  readonly what: string;
  readonly by: LocalDate;
  readonly personId: PersonId | null;
  readonly reference: Reference | null;
  readonly addedBy: string;
  readonly doneOn: LocalDate | null;
  readonly doneBy: string | null;
}

const NEWEST = '(SELECT max(n.sequence) FROM task_step n WHERE n.task_id = t.task_id)';
const TASKS = `SELECT t.task_id AS taskId, t.what, t.due AS "by", t.person_id AS personId, t.reference, t.added_by AS addedBy,
    s.done_on AS doneOn, s.noted_by AS doneBy
  FROM task t LEFT JOIN task_step s ON s.sequence = ${NEWEST}`;

/** Open tasks, the earliest due first. */
export function openTasks(db: Readable, today: LocalDate): TaskRow[] {
  return shown(db, `${TASKS} WHERE s.done_on IS NULL ORDER BY t.due, t.sequence`, [], today);
}

/** Tasks that were done, the one ticked off last first. */
export function doneTasks(db: Readable, limit: number, today: LocalDate): TaskRow[] {
  return shown(db, `${TASKS} WHERE s.done_on IS NOT NULL ORDER BY s.sequence DESC LIMIT ?`, [limit], today);
}

/** Open tasks that are due within ten school days, or late. */
export function tasksDue(db: Readable, today: LocalDate): TaskRow[] {
  return openTasks(db, today).filter(({ inSchoolDays }) => inSchoolDays <= TASK_DUE_WITHIN);
}

/** Is it done? Null if there is no such task. */
export function isDone(db: Readable, taskId: string): boolean | null {
  const row = db.get<{ doneOn: LocalDate | null }>(`${TASKS} WHERE t.task_id = ?`, [taskId]);
  return row === undefined ? null : row.doneOn !== null;
}

function shown(db: Readable, sql: string, values: readonly SqlValue[], today: LocalDate): TaskRow[] {
  const tasks = db.all<StoredTask>(sql, values);
  const calendar = schoolCalendar(db);
  const people = labelsOf(
    db,
    tasks.flatMap(({ personId }) => (personId === null ? [] : [personId])),
    today,
  );
  return tasks.map(({ taskId, what, by, personId, reference, addedBy, doneOn, doneBy }) => ({
    taskId,
    what,
    by,
    inSchoolDays: schoolDaysBetween(today, by, calendar),
    person: personId === null ? null : (people.get(personId) ?? null),
    reference: reference ?? '',
    record: reference === null ? null : recordOf(db, reference),
    addedBy: userName(db, addedBy),
    done: doneOn === null ? null : { on: doneOn, by: userName(db, doneBy ?? '') },
  }));
}

/** The record of a number; null if there is none, or it was erased. */
export function recordOf(db: Readable, reference: Reference): TaskRecord | null {
  const id = <Id>(sql: string, ...values: SqlValue[]) => db.get<{ id: Id }>(sql, values)?.id ?? null;
  const [kind, year, number] = reference.split('-');
  switch (kind) {
    case 'INC': {
      const sql = 'SELECT incident_id AS id FROM incident WHERE reference_year = ? AND reference_number = ?';
      const found = id<IncidentId>(sql, Number(year), Number(number));
      return found === null ? null : { kind: 'incident', reference, id: found };
    }
    case 'RES': {
      const found = id<RestrictionId>('SELECT restriction_id AS id FROM restriction WHERE reference = ?', reference);
      return found === null ? null : { kind: 'restriction', reference, id: found };
    }
    case 'CON': {
      const found = id<ConcernId>('SELECT concern_id AS id FROM concern WHERE reference = ?', reference);
      return found === null ? null : { kind: 'concern', reference, id: found };
    }
    case 'REQ': {
      const found = id<RequestId>('SELECT request_id AS id FROM request WHERE reference = ?', reference);
      return found === null ? null : { kind: 'request', reference, id: found };
    }
    default:
      return null;
  }
}
